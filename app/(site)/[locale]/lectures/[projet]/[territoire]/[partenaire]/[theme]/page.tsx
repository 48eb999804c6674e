import { permanentRedirect } from 'next/navigation'
import { LENS_NAMES, readingOf, readingPath, subjectsOf, type Choice, type LensName } from '@/lib/history'
import { hasPage, pagePath } from '@/lib/permalinks'
import { getAddress, getHistory } from '@/lib/queries'
import { UNUSED } from '@/lib/readings'
import { ReadingForm } from '../../../../../../_ui/history/ReadingForm'
import { readingCount } from '../../../../../../_ui/history/readingWords'
import { Story } from '../../../../../../_ui/history/Story'
import { Frame } from '../../../../../../_ui/page/Frame'
import { Opening } from '../../../../../../_ui/page/Opening'
import { pageMetadata } from '../../../../../../_ui/page/pageMetadata'
import { Summary } from '../../../../../../_ui/readings/Summary'

export const generateStaticParams = () => []

/** Where visitors ask for it: `/histoire?projet=…`, which `next.config.ts` leads here, so that a reading is a stored page too. */
type Props = { params: Promise<Record<LensName, string>> }

const COLLECTIONS: Partial<Record<LensName, string>> = { projet: 'projects', territoire: 'territories', partenaire: 'partners' }

async function readingOfParams(params: Props['params']) {
  const [{ history, chapters }, given] = [await getHistory(), await params]
  const subjects = subjectsOf(chapters)
  const choice: Choice = Object.fromEntries(LENS_NAMES.flatMap((lens) => (given[lens] === UNUSED ? [] : [[lens, given[lens]]])))
  const chosen = (Object.entries(choice) as [LensName, string][]).map(([lens, slug]) => ({
    lens, slug, title: subjects[lens].find((subject) => subject.slug === slug)?.title ?? null,
  }))
  return { history, subjects, chosen, choice, chapters: readingOf(chapters, choice) }
}

/** The slug that a subject bears now, from one it bore before; null when nothing is known of it. */
async function presentSlug(collection: string, slug: string): Promise<string | null> {
  const answer = hasPage(collection) ? await getAddress(pagePath(collection, slug)) : null
  return answer?.status === 308 ? answer.location.split('/').at(-1)! : null
}

/** A subject that was renamed: its old readings lead to the new ones. */
async function followRenames({ choice, chosen }: { choice: Choice; chosen: { lens: LensName; slug: string; title: string | null }[] }) {
  const present: Choice = { ...choice }
  for (const { lens, slug, title } of chosen) {
    const collection = COLLECTIONS[lens]
    if (title === null && collection) present[lens] = (await presentSlug(collection, slug)) ?? slug
  }
  if (readingPath(present) !== readingPath(choice)) permanentRedirect(readingPath(present))
}

const titled = <T extends { slug: string; title: string | null }>(chosen: T[]) => chosen.map((subject) => ({ ...subject, title: subject.title ?? subject.slug }))

export async function generateMetadata({ params }: Props) {
  const { history, choice, chosen, chapters } = await readingOfParams(params)
  const count = readingCount({ chosen: titled(chosen), chapters })
  return pageMetadata({
    title: `${count} – ${history.title}`, description: `${history.title}, lue autrement. ${count}.`,
    path: readingPath(choice), imageOf: '/histoire',
  })
}

export default async function ReadingPage({ params }: Props) {
  const { history, subjects, choice, chosen, chapters } = await readingOfParams(params)
  await followRenames({ choice, chosen })
  const named = titled(chosen)
  return (
    <Frame section="history">
      <Opening title={history.title} />
      <ReadingForm subjects={subjects} choice={choice} />
      <Summary
        count={readingCount({ chosen: named, chapters })} isEmpty={chapters.length === 0} whole={{ href: '/histoire', label: 'Toute l’histoire' }}
        chosen={named.map(({ lens, title }) => ({ name: lens, title, without: readingPath({ ...choice, [lens]: undefined }) }))}
      />
      <Story chapters={chapters} isReading />
    </Frame>
  )
}
