import { homeNodes } from '@/lib/jsonLd'
import { pagePath } from '@/lib/permalinks'
import { getHistory, getProjects, getRecentChanges, getSite } from '@/lib/queries'
import { EraRail } from '../_ui/history/EraRail'
import { Doors } from '../_ui/home/Doors'
import { ProjectTable } from '../_ui/home/ProjectTable'
import { RecentChanges } from '../_ui/home/RecentChanges'
import { Frame } from '../_ui/page/Frame'
import { JsonLd } from '../_ui/page/JsonLd'
import { Opening } from '../_ui/page/Opening'
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
      <Opening id="association" title={site.name} standfirst={site.description} />
      <Doors />
      {eras.length > 0 && (
        <section className={styles.part} aria-labelledby="epoques">
          <h2 id="epoques">Le fil</h2>
          <EraRail isThread label="Époques" eras={eras} hrefOf={({ slug }) => (slug ? pagePath('eras', slug) : '/histoire')} />
        </section>
      )}
      {projects.length > 0 && (
        <section className={styles.part} aria-labelledby="projets">
          <h2 id="projets">Les projets, année par année</h2>
          <ProjectTable projects={projects} />
        </section>
      )}
      <RecentChanges changes={changes} className={styles.part} />
    </Frame>
  )
}
