import { dossierPath } from '@/lib/kit/paths'
import buttons from '../kit/Copy.module.css'
import styles from './DossierLinks.module.css'

/** The ledger to take away: on paper, or as a table. */
export const DossierLinks = ({ path }: { path: string }) => (
  <p className={styles.links}>
    <button type="button" className={buttons.button} data-print="" aria-label="Imprimer ou enregistrer en PDF" hidden />
    <a href={dossierPath(path)} download>Télécharger ce tableau (CSV)</a>
  </p>
)
