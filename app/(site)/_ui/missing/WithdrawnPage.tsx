import type { WithdrawnPage as Withdrawn } from '@/lib/queries'
import { hasPage } from '@/lib/permalinks'
import { french } from '@/lib/typography/french'
import { RECORD_KINDS } from '@/lib/vocabulary/vocabulary'
import { DayText } from '../DayText'
import { Doors } from '../home/Doors'
import { Opening } from '../page/Opening'
import { safeHref } from '../safeHref'
import { SearchForm } from '../search/SearchForm'
import styles from './missing.module.css'

/** What visitors read where a page was: its title then, when it was withdrawn, what to read instead. */
export function WithdrawnPage({ withdrawn }: { withdrawn: Withdrawn }) {
  const { collection, title, withdrawnAt, replacedBy } = withdrawn
  const archive = safeHref(withdrawn.archivedUrl)
  return (
    <>
      <Opening above={title ? `${RECORD_KINDS[collection]} · ${hasPage(collection) ? 'page retirée' : 'fiche retirée'}` : null} title={title ?? 'Page retirée'} />
      <div className={styles.ways}>
        <div className={styles.told}>
          <p>
            {title ? 'La page qui portait ce titre' : 'Une page était à cette adresse. Elle'} a été retirée du site
            {withdrawnAt && <> le <DayText iso={withdrawnAt} /></>}.
          </p>
          {replacedBy && <p>À lire à la place{french(' : ')}<a href={replacedBy.path}>{french(replacedBy.title)}</a>.</p>}
          {archive && <p><a href={archive} rel="external">Lire une copie archivée</a></p>}
        </div>
        <SearchForm question={title ?? undefined} />
        <section aria-labelledby="entrees">
          <h2 id="entrees">Où aller</h2>
          <Doors />
        </section>
        <p><a href="/">Revenir à l’accueil</a></p>
      </div>
    </>
  )
}
