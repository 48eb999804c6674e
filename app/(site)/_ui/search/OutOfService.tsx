import { Doors } from '../home/Doors'
import { Part } from '../Part'

/** In the place of results that can't be had: search needs the database, the lists are stored pages. */
export function OutOfService() {
  return (
    <Part id="hors-service" title="La recherche est hors service">
      <p>Le site n’atteint pas sa base de données. Réessayez dans une minute ; en attendant, ces listes se lisent :</p>
      <Doors />
    </Part>
  )
}
