import type { ComponentType } from 'react'
import type { User } from '@/lib/payload-types'
import type { PageCollection } from '@/lib/permalinks'
import { getEra, getExperiment, getPage, getPartner, getProject, getTerritory, unpublishedIn, type Unpublished } from '@/lib/queries'
import CmsPage from '../../[locale]/[slug]/page'
import ExperimentPage from '../../[locale]/experimentations/[slug]/page'
import EraPage from '../../[locale]/histoire/[slug]/page'
import PartnerPage from '../../[locale]/partenaires/[slug]/page'
import ProjectPage from '../../[locale]/projets/[slug]/page'
import TerritoryPage from '../../[locale]/territoires/[slug]/page'
import type { SlugParams } from '../page/params'

type Previewed = { Page: ComponentType<SlugParams>; read: (slug: string) => Promise<unknown> }

/** The very pages that visitors get, with what each one reads. */
const PAGES: Record<PageCollection, Previewed> = {
  eras: { Page: EraPage, read: getEra },
  projects: { Page: ProjectPage, read: getProject },
  partners: { Page: PartnerPage, read: getPartner },
  experiments: { Page: ExperimentPage, read: getExperiment },
  territories: { Page: TerritoryPage, read: getTerritory },
  pages: { Page: CmsPage, read: getPage },
}

/** In a preview, a page is found by its document: its address, which may not be chosen yet, is only a word. */
export const SLUG = 'apercu'

/** The page that shows a document, and what is on it that visitors will not see. */
export async function previewedPage(collection: PageCollection, user: User, except: string): Promise<{ Page: Previewed['Page']; unpublished: Unpublished[] }> {
  const { Page, read } = PAGES[collection]
  return { Page, unpublished: await unpublishedIn(user, await read(SLUG), except) }
}
