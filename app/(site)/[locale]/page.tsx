import { homeNodes } from '@/lib/jsonLd'
import { pagePath } from '@/lib/permalinks'
import { allPopulated, getHistory, getProjects, getRecentChanges, getSite } from '@/lib/queries'
import { Frise } from '../_ui/frise/Frise'
import { FriseTable, TABLE_ID } from '../_ui/frise/FriseTable'
import { POSTER_PATH } from '../_ui/frise/posterPath'
import { Doors } from '../_ui/home/Doors'
import { HomeOpening } from '../_ui/home/HomeOpening'
import { RecentChanges } from '../_ui/home/RecentChanges'
import { Frame } from '../_ui/page/Frame'
import { JsonLd } from '../_ui/page/JsonLd'
import { pageMetadata } from '../_ui/page/pageMetadata'
import styles from './page.module.css'

export async function generateMetadata() {
  const { site } = await getSite()
  return pageMetadata({ description: site.description, path: '/' })
}

export default async function HomePage() {
  const [{ site }, { chapters }, projects, changes] = await Promise.all([getSite(), getHistory(), getProjects(), getRecentChanges()])
  const eras = chapters.map(({ era }) => era)
  return (
    <Frame>
      <JsonLd path="/" title={site.name} nodes={homeNodes(site)} />
      <HomeOpening site={site} doors={allPopulated(site.doors)} />
      <section className={styles.part} aria-labelledby="frise">
        <h2 id="frise">Tout ce que cette histoire raconte, année par année</h2>
        <Frise
          eras={eras} projects={projects} tableHref={projects.length > 0 ? `#${TABLE_ID}` : undefined} posterHref={POSTER_PATH}
          eraHref={({ slug }) => (slug ? pagePath('eras', slug) : '/histoire')}
        />
      </section>
      <section className={styles.part} aria-labelledby="ou-aller">
        <h2 id="ou-aller">Où aller</h2>
        <Doors />
      </section>
      {projects.length > 0 && (
        <section className={styles.part} aria-labelledby="projets">
          <h2 id="projets">Le même tableau, en mots</h2>
          <FriseTable projects={projects} />
        </section>
      )}
      <RecentChanges changes={changes} className={styles.part} />
    </Frame>
  )
}
