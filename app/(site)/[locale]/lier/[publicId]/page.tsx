import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'
import { citationOf } from '@/lib/cite/citationOf'
import { badgesOf } from '@/lib/kit/badges'
import { kitPath } from '@/lib/kit/paths'
import { french } from '@/lib/typography/french'
import { findSubject } from '../../../_kit/findSubject'
import { publisher } from '../../../_kit/publisher'
import { AddressPart } from '../../../_ui/kit/AddressPart'
import { BadgePart } from '../../../_ui/kit/BadgePart'
import { CardPart } from '../../../_ui/kit/CardPart'
import { CitePart } from '../../../_ui/kit/CitePart'
import { LogoPart } from '../../../_ui/kit/LogoPart'
import { MorePart } from '../../../_ui/kit/MorePart'
import { TextsPart } from '../../../_ui/kit/TextsPart'
import { Frame } from '../../../_ui/page/Frame'
import { Opening } from '../../../_ui/page/Opening'
import { pageMetadata } from '../../../_ui/page/pageMetadata'
import { renderedAt } from '../../../_ui/page/renderedAt'
import { Trail } from '../../../_ui/page/Trail'

export const generateStaticParams = () => []

type Props = { params: Promise<{ publicId: string }> }

const TITLE = 'Lier, intégrer, citer'

async function look({ params }: Props) {
  const sought = await findSubject((await params).publicId, renderedAt())
  if ('publicId' in sought) permanentRedirect(kitPath(sought.publicId))
  return 'record' in sought ? sought : null
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const found = await look(props)
  if (!found) return { title: 'Page introuvable' }
  const { publicId, name, path } = found.subject
  const title = `${TITLE} : ${name}`
  return {
    ...(await pageMetadata({ title, description: `Adresse permanente, carte, badge, code QR, textes et références pour ${name}.`, path: kitPath(publicId), imageOf: path.split('#')[0]!, publicId })),
    robots: { index: false },
  }
}

/** All that others may take of a document: a page apart, so that the document's own stays light. */
export default async function KitPage(props: Props) {
  const found = await look(props)
  if (!found) notFound()
  const { record, subject } = found
  const who = await publisher()
  const citation = citationOf(record, who, renderedAt())
  return (
    <Frame>
      <Opening above={<Trail steps={[{ name: subject.kind }, { name: subject.name, href: subject.path }]} />} title={TITLE} standfirst={french(subject.name)} />
      <AddressPart subject={subject} who={who} />
      <CardPart subject={subject} who={who} />
      <BadgePart subject={subject} who={who} badges={badgesOf(record, who.siteName, renderedAt())} />
      <TextsPart record={record} subject={subject} who={who} />
      <CitePart publicId={subject.publicId} citation={citation} />
      <MorePart record={record} />
      <LogoPart who={who} />
    </Frame>
  )
}
