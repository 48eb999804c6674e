import { partnerNodes } from '@/lib/jsonLd'
import { isAlliance } from '@/lib/partners/alliance'
import { mayShowLogo } from '@/lib/partners/logoRights'
import { supportedThings } from '@/lib/partners/supportedThings'
import { pagePath } from '@/lib/permalinks'
import { getPartner, populated } from '@/lib/queries'
import { describePartner } from '@/lib/sharing/describe'
import { partnerKindLabel } from '@/lib/vocabulary/vocabulary'
import { KitSection } from '../../../_ui/kit/KitSection'
import { ArchivedNote } from '../../../_ui/page/ArchivedNote'
import { Changes } from '../../../_ui/page/Changes'
import { found } from '../../../_ui/page/found'
import { Frame } from '../../../_ui/page/Frame'
import { JsonLd } from '../../../_ui/page/JsonLd'
import { Gap } from '../../../_ui/page/Gap'
import { Opening } from '../../../_ui/page/Opening'
import { foundMetadata } from '../../../_ui/page/pageMetadata'
import type { SlugParams } from '../../../_ui/page/params'
import { Record } from '../../../_ui/page/Record'
import { renderedAt } from '../../../_ui/page/renderedAt'
import { SECTIONS } from '../../../_ui/page/sections'
import { Trail } from '../../../_ui/page/Trail'
import { Logo } from '../../../_ui/partner/Logo'
import { PartnerFacts } from '../../../_ui/partner/PartnerFacts'
import { RichText } from '../../../_ui/richText/RichText'
import { experimentRows } from '../../../_ui/rows/experimentRows'
import { momentRows } from '../../../_ui/rows/momentRows'
import { projectRows } from '../../../_ui/rows/projectRows'
import { RowSection } from '../../../_ui/rows/RowSection'
import { cited } from '../../../_ui/sources/cited'
import { numberSources } from '../../../_ui/sources/numberSources'
import { SourceList } from '../../../_ui/sources/SourceList'
import { DossierLinks } from '../../../_ui/support/DossierLinks'
import { PartnerLedger } from '../../../_ui/support/PartnerLedger'

export const generateStaticParams = () => []

export async function generateMetadata({ params }: SlugParams) {
  const { slug } = await params
  return foundMetadata(await getPartner(slug), ({ document, changedAt }) => ({
    ...describePartner(document), path: pagePath('partners', slug), updatedAt: changedAt, publicId: document.publicId,
  }))
}

export default async function PartnerPage({ params }: SlugParams) {
  const page = found(await getPartner((await params).slug))
  const { document: partner, changedAt, supports, carried, milestones, takenPart, experiments } = page
  const logo = mayShowLogo(supports, renderedAt()) ? populated(partner.logo) : null
  const notes = numberSources('fiche', partner.body, ...supports.flatMap(cited), partner.sources)
  const { path, label } = SECTIONS.partners
  const kind = partnerKindLabel(partner.kind)
  const alsoTakenPart = takenPart.filter(({ id }) => !experiments.some((experiment) => experiment.id === id))
  const things = supportedThings(supports).map(({ id }) => id)
  const otherProjects = carried.filter(({ id }) => !things.includes(id))
  const isUnexplained = supports.length + carried.length + takenPart.length === 0
  return (
    <Frame section="partners">
      <JsonLd path={pagePath('partners', partner.slug!)} title={partner.title} section="partners" updatedAt={changedAt} nodes={partnerNodes({ document: partner, supports })} notes={notes} />
      <article>
        <Opening
          above={<Trail steps={[{ name: label, href: path }, ...(kind ? [{ name: kind }] : [])]} />} title={partner.title} standfirst={partner.tagline}
          aside={logo && <Logo media={logo} />}
        />
        <ArchivedNote record={partner} />
        <Record facts={<PartnerFacts partner={partner} isAlly={supports.some(isAlliance)} />} notes={<SourceList notes={notes} level={2} />}>
          <RichText text={partner.body} notes={notes} headings={2} />
          <PartnerLedger page={page} notes={notes} />
          {supports.length > 0 && <DossierLinks path={pagePath('partners', partner.slug!)} />}
          {isUnexplained && <Gap ask="Aidez-nous à l’écrire">Nous n’avons pas retrouvé sa part dans cette histoire.</Gap>}
          <RowSection id="projets" level={2} title={otherProjects.length < carried.length ? 'Ses autres projets' : 'Les projets de cette organisation'} rows={projectRows(otherProjects)} />
          <RowSection id="experimentations" level={2} title="Ses autres expérimentations" rows={experimentRows(alsoTakenPart)} />
          <RowSection id="histoire" level={2} title="Dans l’histoire" rows={momentRows(milestones)} />
        </Record>
        <Changes record={partner} parts={supports} notes={notes} />
        <KitSection collection="partners" document={partner} />
      </article>
    </Frame>
  )
}
