import type { Experiment } from '@/lib/payload-types'
import { Gap } from '../page/Gap'
import { experimentRows } from '../rows/experimentRows'
import { Rows } from '../rows/Rows'
import styles from './Tried.module.css'

/** What was tried in a territory; when nothing is known, says so and asks. */
export function Tried({ experiments }: { experiments: Experiment[] }) {
  return (
    <section className={styles.tried} aria-labelledby="experimentations">
      <h2 id="experimentations">Ce qui a été essayé ici</h2>
      <Rows rows={experimentRows(experiments, { withTerritory: false })} />
      {experiments.length === 0 && (
        <Gap before="Vous en avez vécu une ?" ask="Racontez-la-nous">Nous ne connaissons aucune expérimentation menée ici avec l’association.</Gap>
      )}
    </section>
  )
}
