import { formatMoment } from '@/lib/dates'
import type { PreviewFacts, Unpublished } from '@/lib/queries'
import { french } from '@/lib/typography/french'
import styles from './PreviewBar.module.css'

const STATES: Record<PreviewFacts['state'], string> = {
  new: 'Brouillon, jamais publié',
  changed: 'Brouillon : les visiteurs lisent encore la version publiée',
  public: 'Publié, sans changement en attente',
}

function Others({ unpublished }: { unpublished: Unpublished[] }) {
  if (unpublished.length === 0) return null
  const words = unpublished.length === 1
    ? 'Une fiche montrée ici n’est pas publiée : les visiteurs ne la verront qu’une fois publiée.'
    : `${unpublished.length} fiches montrées ici ne sont pas publiées : les visiteurs ne les verront qu’une fois publiées.`
  return (
    <details className={styles.others}>
      <summary>{french(words)}</summary>
      <ul>{unpublished.map(({ title, formPath }) => <li key={formPath}><a href={formPath} target="_top">{french(title)}</a></li>)}</ul>
    </details>
  )
}

type Props = { facts: PreviewFacts; unpublished: Unpublished[] }

/** Above a preview: that it is one, of what, and the ways out. The script shows the page again at each save of the form. */
export function PreviewBar({ facts: { state, savedAt, savedBy, formPath, publicPath }, unpublished }: Props) {
  return (
    <aside className={styles.bar} aria-label="Aperçu" data-preview="">
      <p className={styles.state}>
        <strong>Aperçu</strong> {french(STATES[state])}{french(`. Enregistré le ${formatMoment(savedAt)}${savedBy ? ` par ${savedBy}` : ''}.`)}
        {' '}Les fiches liées sont montrées avec leurs brouillons.
      </p>
      <Others unpublished={unpublished} />
      <p className={styles.ways}>
        <a href={formPath} target="_top" data-form="">Revenir au formulaire</a>
        {publicPath ? <a href={publicPath} target="_top">Quitter l’aperçu et lire la page publique</a> : <a href="/" target="_top">Quitter l’aperçu</a>}
      </p>
      <script src="/assets/preview.js" defer />
    </aside>
  )
}
