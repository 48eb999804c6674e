import type { CSSProperties } from 'react'
import { env } from '@/lib/env'
import { pagePath } from '@/lib/permalinks'
import { getHistory, getProjects, getSite } from '@/lib/queries'
import { french } from '@/lib/typography/french'
import { DayText } from '../../../_ui/DayText'
import { Frise } from '../../../_ui/frise/Frise'
import { FriseTable, TABLE_ID } from '../../../_ui/frise/FriseTable'
import { POSTER_PATH } from '../../../_ui/frise/posterPath'
import { JsonLd } from '../../../_ui/page/JsonLd'
import { LicenceLink } from '../../../_ui/page/LicenceLink'
import { Frame } from '../../../_ui/page/Frame'
import { Opening } from '../../../_ui/page/Opening'
import { pageMetadata } from '../../../_ui/page/pageMetadata'
import styles from './page.module.css'

const TITLE = 'La frise'
const STANDFIRST = 'Tous les projets, année par année, et les chapitres de l’histoire.'

export const generateMetadata = () => pageMetadata({ title: TITLE, description: STANDFIRST, path: POSTER_PATH })

/** The frise alone with its table; printed, a poster without the table, whose years and names the lanes already bear. */
export default async function FrisePage() {
  const [{ site }, { chapters }, projects] = await Promise.all([getSite(), getHistory(), getProjects()])
  const eras = chapters.map(({ era }) => era)
  const changed = [...eras, ...projects].map(({ updatedAt }) => updatedAt).toSorted().at(-1)
  return (
    <Frame section="history">
      <JsonLd path={POSTER_PATH} title={TITLE} section="history" />
      <div className={styles.poster} style={{ '--lanes': Math.max(1, projects.length) } as CSSProperties}>
        <Opening
          above={<><span className="screen-only"><a href="/histoire">Toute l’histoire</a></span><span className={styles.print}>{french(site.name)}</span></>}
          title={TITLE} standfirst={STANDFIRST}
        />
        <Frise
          eras={eras} projects={projects} tableHref={projects.length > 0 ? `#${TABLE_ID}` : undefined}
          eraHref={({ slug }) => (slug ? pagePath('eras', slug) : '/histoire')}
        />
        <p className={styles.source}>
          {`${env.siteUrl.replace(/^https?:\/\//, '')}${POSTER_PATH}`}.
          {changed && <> Données au <DayText iso={changed} />.</>} {french(site.name)}, <LicenceLink licence={site.contentLicence} />.
        </p>
        <p className={`${styles.source} screen-only`}>{french('Pour l’afficher au mur : la commande « Imprimer » du navigateur en fait une affiche au format A3.')}</p>
      </div>
      {projects.length > 0 && (
        <section className={styles.table} aria-labelledby="tableau">
          <h2 id="tableau">Les projets, année par année</h2>
          <FriseTable projects={projects} />
        </section>
      )}
    </Frame>
  )
}
