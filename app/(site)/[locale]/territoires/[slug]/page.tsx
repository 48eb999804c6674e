import { territoryNodes } from '@/lib/jsonLd'
import { pagePath } from '@/lib/permalinks'
import { getTerritory, populated } from '@/lib/queries'
import { describeTerritory } from '@/lib/sharing/describe'
import { TERRITORY_KINDS } from '@/lib/vocabulary/vocabulary'
import { Facts } from '../../../_ui/Facts'
import { KitSection } from '../../../_ui/kit/KitSection'
import { ArchivedNote } from '../../../_ui/page/ArchivedNote'
import { Changes } from '../../../_ui/page/Changes'
import { found } from '../../../_ui/page/found'
import { Frame } from '../../../_ui/page/Frame'
import { JsonLd } from '../../../_ui/page/JsonLd'
import { Opening } from '../../../_ui/page/Opening'
import { foundMetadata } from '../../../_ui/page/pageMetadata'
import type { SlugParams } from '../../../_ui/page/params'
import { Record } from '../../../_ui/page/Record'
import { RichText } from '../../../_ui/richText/RichText'
import { momentRows } from '../../../_ui/rows/momentRows'
import { partnerRows } from '../../../_ui/rows/partnerRows'
import { RowSection } from '../../../_ui/rows/RowSection'
import { numberSources } from '../../../_ui/sources/numberSources'
import { SourceList } from '../../../_ui/sources/SourceList'
import { Elsewhere } from '../../../_ui/territory/Elsewhere'
import { TerritoryTrail } from '../../../_ui/territory/TerritoryTrail'
import { Tried } from '../../../_ui/territory/Tried'

export const generateStaticParams = () => []

export async function generateMetadata({ params }: SlugParams) {
  const { slug } = await params
  return foundMetadata(await getTerritory(slug), ({ document, changedAt }) => ({
    ...describeTerritory(document), path: pagePath('territories', slug), updatedAt: changedAt, publicId: document.publicId,
  }))
}

export default async function TerritoryPage({ params }: SlugParams) {
  const { document: territory, changedAt, experiments, partners, milestones } = found(await getTerritory((await params).slug))
  const here = experiments.filter((experiment) => populated(experiment.territory)?.id === territory.id)
  const notes = numberSources('fiche', territory.body)
  const kind = TERRITORY_KINDS[territory.kind]
  return (
    <Frame section="experiments">
      <JsonLd path={pagePath('territories', territory.slug!)} title={territory.title} section="experiments" updatedAt={changedAt} nodes={territoryNodes({ document: territory })} notes={notes} />
      <article>
        <Opening above={<TerritoryTrail inside={{ name: kind }} />} title={territory.title} />
        <ArchivedNote record={territory} />
        <Record
          facts={<Facts facts={[{ term: 'Nature', says: kind }, ...(territory.inseeCode ? [{ term: 'Code officiel géographique', says: territory.inseeCode }] : [])]} />}
          notes={<SourceList notes={notes} level={2} />}
        >
          <RichText text={territory.body} notes={notes} headings={2} />
          <Tried experiments={here} />
          <Elsewhere territory={territory.id} experiments={experiments} />
          <RowSection id="collectivites" level={2} title="Les collectivités" rows={partnerRows(partners)} />
          <RowSection id="histoire" level={2} title="Dans l’histoire" rows={momentRows(milestones)} />
        </Record>
        <Changes record={territory} notes={notes} />
        <KitSection collection="territories" document={territory} />
      </article>
    </Frame>
  )
}
