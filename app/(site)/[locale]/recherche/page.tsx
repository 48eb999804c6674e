import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { isDatabaseAway } from '@/lib/freshness'
import { tellUnavailable } from '@/lib/outage/unavailable'
import { getAnswer, getPlaces } from '@/lib/queries'
import { questionOf } from '@/lib/search'
import { french } from '@/lib/typography/french'
import { Frame } from '../../_ui/page/Frame'
import { Opening } from '../../_ui/page/Opening'
import { Invite } from '../../_ui/search/Invite'
import { NothingFound } from '../../_ui/search/NothingFound'
import { OutOfService } from '../../_ui/search/OutOfService'
import { Pager } from '../../_ui/search/Pager'
import { Results } from '../../_ui/search/Results'
import { countText, resultsTitle } from '../../_ui/search/resultsText'
import { SearchForm } from '../../_ui/search/SearchForm'
import styles from './page.module.css'

/** The answer depends on the question: the one public page that is made for each visit. */
export const dynamic = 'force-dynamic'

const A_PAGE = 20

type Typed = string | string[] | undefined
type Props = { searchParams: Promise<{ q?: Typed; page?: Typed }> }

const one = (typed: Typed): string => (Array.isArray(typed) ? typed[0] : typed) ?? ''

/** Null while search is out of service. */
async function answerTo(question: string) {
  try {
    return await getAnswer(question)
  } catch (error) {
    if (isDatabaseAway(error)) return null
    throw error
  }
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const question = questionOf(one((await searchParams).q))
  const answer = question ? await answerTo(question) : null
  const title = answer ? french(resultsTitle(question, answer)) : 'Recherche'
  return { title, robots: { index: false } }
}

export default async function SearchPage({ searchParams }: Props) {
  const { q, page: typedPage } = await searchParams
  const question = questionOf(one(q))
  const answer = await answerTo(question)
  if (!answer) {
    tellUnavailable((await headers()).get('x-request-id'))
    return (
      <Frame section="search">
        <Opening title="Recherche" />
        <div className={styles.parts}>
          <SearchForm question={question} />
          <OutOfService />
        </div>
      </Frame>
    )
  }
  const { documents, words } = answer
  const pages = Math.max(1, Math.ceil(documents.length / A_PAGE))
  const page = Math.min(pages, Math.max(1, Math.trunc(Number(one(typedPage))) || 1))
  const start = (page - 1) * A_PAGE
  return (
    <Frame section="search" isIndex={question === ''}>
      <Opening title="Recherche" />
      <div className={styles.parts}>
        <SearchForm question={question} />
        {question === '' ? <Invite /> : <output className={styles.count}>{french(countText(question, answer, page, pages))}</output>}
        {documents.length > 0 && <Results documents={documents.slice(start, start + A_PAGE)} words={words} start={start + 1} />}
        <Pager question={question} page={page} pages={pages} />
        {question !== '' && documents.length === 0 && <NothingFound question={question} places={await getPlaces()} />}
      </div>
    </Frame>
  )
}
