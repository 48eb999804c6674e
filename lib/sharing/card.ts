import { formatSpan } from '@/lib/dates'
import type { Era, Experiment, Milestone, Page, Partner, Project, Site, Support, Territory } from '@/lib/payload-types'
import { projectState } from '@/lib/projects/projectState'
import { allPopulated } from '@/lib/queries/populated'
import type { Hue } from '@/lib/vocabulary/hues'
import { partnerKindLabel, PROJECT_KINDS, TERRITORY_KINDS } from '@/lib/vocabulary/vocabulary'
import { lifeThread, manyThread, type Thread } from './thread'

/** What is drawn for links to a page. */
export type Card = {
  /** Where the page belongs. */
  above: string
  title: string
  /** Whether the title bears the colour: the years of an era. */
  isTinted?: boolean
  /** What has become of it. */
  second?: string | null
  line?: string | null
  hue: Hue
  thread: Thread
}

/** Where no era tells. */
const PLAIN: Hue = 'slate'
const hueOf = ({ eras }: { eras?: (string | Era)[] | null }): Hue => allPopulated(eras)[0]?.hue ?? PLAIN
/** A disputed date is not drawn: two tellings stand on the page, where there is room for both. */
const datesOf = (dated: Pick<Milestone, 'date' | 'confidence'>[]) => dated.filter(({ confidence }) => confidence !== 'disputed').map(({ date }) => date)
const count = (number: number, one: string, many: string): string | null => (number === 0 ? null : `${number} ${number > 1 ? many : one}`)

export function projectCard({ document, milestones }: { document: Project; milestones: Milestone[] }): Card {
  const { title, tagline, kind, span, phases } = document
  const hue = hueOf(document)
  return {
    above: PROJECT_KINDS[kind], title, second: projectState(document).text, line: tagline, hue,
    thread: lifeThread(span, datesOf([...(phases ?? []), ...milestones]), hue),
  }
}

export const eraCard = ({ document: { title, span, hue, standfirst }, milestones }: { document: Era; milestones: Milestone[] }): Card => ({
  above: 'Histoire', title: formatSpan(span), isTinted: true, second: title, line: standfirst, hue, thread: lifeThread(span, datesOf(milestones), hue),
})

export function experimentCard({ document, milestones }: { document: Experiment; milestones: Milestone[] }): Card {
  const { title, tagline, dates } = document
  const hue = hueOf(document)
  return {
    above: 'Expérimentation', title, second: dates ? formatSpan(dates) : 'Dates inconnues', line: tagline, hue,
    thread: lifeThread(dates, datesOf(milestones), hue),
  }
}

export function partnerCard({ document, supports, milestones }: { document: Partner; supports: Support[]; milestones: Milestone[] }): Card {
  const { title, tagline, kind, period } = document
  const hue = hueOf(document)
  return {
    above: partnerKindLabel(kind) ?? 'Partenaire', title, second: period && formatSpan(period), line: tagline, hue,
    thread: lifeThread(period, [...supports.map((support) => support.period), ...datesOf(milestones)], hue),
  }
}

export function territoryCard({ document: { title, kind }, experiments, milestones }: { document: Territory; experiments: Experiment[]; milestones: Milestone[] }): Card {
  const hue = experiments[0] ? hueOf(experiments[0]) : PLAIN
  const told = [count(experiments.length, 'expérimentation', 'expérimentations'), count(milestones.length, 'moment de l’histoire', 'moments de l’histoire')]
  return {
    above: TERRITORY_KINDS[kind], title, second: told.filter(Boolean).join(', '), hue,
    thread: lifeThread(null, [...experiments.map(({ dates }) => dates), ...datesOf(milestones)], hue),
  }
}

export const pageCard = ({ document: { title, standfirst } }: { document: Page }): Card => ({
  above: '', title, line: standfirst, hue: PLAIN, thread: manyThread([]),
})

export const homeCard = ({ name, description }: Site, eras: Era[]): Card => ({
  above: '', title: name, line: description, hue: eras[0]?.hue ?? PLAIN, thread: manyThread(eras, true),
})

export const historyCard = (title: string, eras: Era[], milestones: Milestone[]): Card => ({
  above: '', title, second: [count(eras.length, 'époque', 'époques'), count(milestones.length, 'moment daté', 'moments datés')].filter(Boolean).join(', '),
  hue: eras[0]?.hue ?? PLAIN, thread: manyThread(eras, true),
})

type Listed = { span?: string | null; dates?: string | null; period?: string | null; eras?: (string | Era)[] | null }

export const listCard = (title: string, things: Listed[], [one, many]: [string, string]): Card => ({
  above: '', title, second: count(things.length, one, many), hue: PLAIN,
  thread: manyThread(things.map((thing) => ({ span: thing.span ?? thing.dates ?? thing.period, hue: hueOf(thing) }))),
})
