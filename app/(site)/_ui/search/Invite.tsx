import { french } from '@/lib/typography/french'
import { Doors } from '../home/Doors'

/** Before anything is asked: what can be found here, and the ways in. */
export function Invite() {
  return (
    <>
      <p>
        {french('La recherche porte sur les chapitres et les moments de l’histoire, les projets, les expérimentations, les territoires, les organisations et les pages du site. Tapez un nom, un lieu, un sujet ou une année. Les accents, les majuscules et les pluriels ne comptent pas ; le début d’un mot suffit.')}
      </p>
      <section aria-labelledby="entrees">
        <h2 id="entrees">Où aller</h2>
        <Doors />
      </section>
    </>
  )
}
