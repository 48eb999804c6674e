import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { unknownNotice } from '@/lib/kit/noticeCard'
import { readPublicId } from '@/lib/permalinks'
import { getPlaces, getWithdrawn } from '@/lib/queries'
import { nearestToPath, pathWords } from '@/lib/search'
import { french } from '@/lib/typography/french'
import { NothingHere } from '../../../_ui/missing/NothingHere'
import { wantedPath } from '../../../_ui/missing/wantedPath'
import { WithdrawnPage } from '../../../_ui/missing/WithdrawnPage'
import { Frame } from '../../../_ui/page/Frame'
import { SECTIONS } from '../../../_ui/page/sections'
import { Near } from '../../../_ui/search/Near'

export const generateStaticParams = () => []

type Props = { params: Promise<{ address: string }> }

/** Addresses made of a permanent identifier alone. */
const BY_IDENTIFIER = /^\/(?:p|lier)\/([^/]*)/

async function lookUp({ params }: Props) {
  const path = wantedPath((await params).address)
  if (!path) notFound()
  return { path, withdrawn: await getWithdrawn(path) }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { withdrawn } = await lookUp(props)
  return {
    title: withdrawn ? french(withdrawn.title ?? 'Page retirée') : 'Page introuvable',
    robots: { index: false },
  }
}

/** What the server sends for an address where Next finds nothing: what was there, or what is near. */
export default async function NoPageThere(props: Props) {
  const { path, withdrawn } = await lookUp(props)
  if (withdrawn) return <Frame><WithdrawnPage withdrawn={withdrawn} /></Frame>
  const [, typed] = BY_IDENTIFIER.exec(path) ?? []
  const doors = Object.values(SECTIONS).map(({ path: door, label }) => ({ path: door, title: label }))
  return (
    <Frame>
      <NothingHere question={pathWords(path)} says={typed ? french(unknownNotice(readPublicId(typed)).text) : undefined}>
        <Near title="Peut-être cherchiez-vous" places={nearestToPath(path, [...doors, ...(await getPlaces())])} />
      </NothingHere>
    </Frame>
  )
}
