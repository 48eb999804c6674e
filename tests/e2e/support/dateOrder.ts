import { compareDates } from '@/lib/dates'
import { site } from './browser'

type Moment = { publicId: string; date: string; era: { id: string } | null }

/**
 * The published milestones by anchor.
 * @returns a function that tells which neighbours, in a list of anchors, are not in the order of their dates inside an era.
 */
export async function outOfOrder(): Promise<(anchors: string[]) => string[]> {
  const answer = await fetch(`${site}/api/milestones?limit=0&depth=1`)
  const moments = new Map(((await answer.json()) as { docs: Moment[] }).docs.map((moment) => [`n-${moment.publicId}`, moment]))
  return (anchors) => {
    const read = anchors.map((anchor) => moments.get(anchor)).filter((moment) => moment !== undefined)
    if (read.length !== moments.size) return [`${moments.size - read.length} milestones are missing, or are there twice`]
    return read.slice(1).flatMap((next, index) => {
      const before = read[index]!
      return before.era?.id === next.era?.id && compareDates(before.date, next.date) > 0 ? [`${before.publicId} (${before.date}) before ${next.publicId} (${next.date})`] : []
    })
  }
}
