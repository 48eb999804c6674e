import { getPage, getSite } from '@/lib/queries'
import { pagePath } from '@/lib/permalinks'
import { describePage } from '@/lib/sharing/describe'
import { Facts } from '../../_ui/Facts'
import { ArchivedNote } from '../../_ui/page/ArchivedNote'
import { Changes } from '../../_ui/page/Changes'
import { found } from '../../_ui/page/found'
import { Frame } from '../../_ui/page/Frame'
import { JsonLd } from '../../_ui/page/JsonLd'
import { AccessibilityState } from '../../_ui/accessibility/AccessibilityState'
import { AccessibilityStatement } from '../../_ui/accessibility/AccessibilityStatement'
import { NotYetTold } from '../../_ui/page/NotYetTold'
import { Opening } from '../../_ui/page/Opening'
import { foundMetadata } from '../../_ui/page/pageMetadata'
import type { SlugParams } from '../../_ui/page/params'
import { siteFacts } from '../../_ui/page/siteFacts'
import { RichText } from '../../_ui/richText/RichText'
import { numberSources } from '../../_ui/sources/numberSources'
import { SourceList } from '../../_ui/sources/SourceList'
import styles from './page.module.css'

export const generateStaticParams = () => []

export async function generateMetadata({ params }: SlugParams) {
  const { slug } = await params
  return foundMetadata(await getPage(slug), ({ document }) => ({
    ...describePage(document), path: pagePath('pages', slug), updatedAt: document.updatedAt,
  }))
}

export default async function CmsPage({ params }: SlugParams) {
  const { document: page } = found(await getPage((await params).slug))
  const { site, accessibility } = await getSite()
  const notes = numberSources('page', page.body)
  return (
    <Frame>
      <JsonLd path={pagePath('pages', page.slug!)} title={page.title} updatedAt={page.updatedAt} notes={notes} />
      <Opening title={page.title} standfirst={page.standfirst} />
      <ArchivedNote record={page} />
      <div className={styles.text}>
        <Facts facts={siteFacts(site, page.kind)} />
        <NotYetTold site={site} kind={page.kind} />
        {page.kind === 'accessibility' && <AccessibilityState accessibility={accessibility} />}
        <RichText text={page.body} notes={notes} headings={2} />
        {page.kind === 'accessibility' && <AccessibilityStatement accessibility={accessibility} />}
        <SourceList notes={notes} level={2} />
        <Changes record={page} notes={notes} />
      </div>
    </Frame>
  )
}
