import { formatDate, formatSpan } from '@/lib/dates'
import type { Era, Experiment, Milestone, Page, Partner, Project, Territory } from '@/lib/payload-types'
import { projectState } from '@/lib/projects/projectState'
import { plainText } from '@/lib/richText/plainText'
import { confidenceWords } from '@/lib/statements/confidenceWords'
import { DOCUMENTATION, MILESTONE_KINDS, partnerKindLabel, PROJECT_KINDS, TERRITORY_KINDS } from '@/lib/vocabulary/vocabulary'
import { excerpt, sentence } from './excerpt'

/** A page where only its title and a line are shown: search results, shared links, feeds. */
export type Description = {
  /** Tells pages of the same name apart: a territory, what was tried there, the authority that governs it. */
  title: string
  /** Never empty: without a line written by staff, what the record says of itself. */
  description: string
}

const LENGTH = 300

const say = (...sentences: (string | null | undefined)[]): string => excerpt(sentences.map(sentence).filter(Boolean).join(' '), LENGTH)
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)

export const describeProject = (project: Project): Description => ({
  title: `${project.title}, ${lower(PROJECT_KINDS[project.kind])}`,
  description: say(project.tagline, `${PROJECT_KINDS[project.kind]}. ${projectState(project).text}`),
})

export const describeExperiment = ({ title, tagline, dates, documentation }: Experiment): Description => ({
  title: `${title} (expérimentation)`,
  description: say(tagline, `Expérimentation, ${dates ? formatSpan(dates) : 'dates inconnues'}, ${lower(DOCUMENTATION[documentation])}`),
})

export const describePartner = ({ title, tagline, kind, period }: Partner): Description => ({
  title: partnerKindLabel(kind) ? `${title}, ${lower(partnerKindLabel(kind)!)}` : `${title}, dans l’histoire`,
  description: say(tagline, [partnerKindLabel(kind) ?? 'Organisation', period && formatSpan(period)].filter(Boolean).join(', '), 'Sa part dans cette histoire, et ses sources'),
})

export const describeTerritory = ({ title, kind, inseeCode }: Territory): Description => ({
  title: `${title}, ${lower(TERRITORY_KINDS[kind])}`,
  description: say(`Ce qui a été essayé à l’échelle du territoire : ${title} (${lower(TERRITORY_KINDS[kind])}${inseeCode ? `, code Insee ${inseeCode}` : ''})`, 'Qui l’a fait, quand, et ce qui en est sorti'),
})

export const describeEra = ({ title, span, standfirst, body }: Era): Description => ({
  title: `${title} (${formatSpan(span)})`,
  description: say(standfirst || plainText(body) || `Un chapitre de cette histoire : ${title}, ${formatSpan(span)}`),
})

/** What is not established says so wherever a moment is read without its page. */
const reserve = (milestone: Milestone): string | null => {
  const words = milestone.confidence === 'disputed' ? 'les récits divergent' : confidenceWords(milestone)
  return words && capital(words)
}

export const describeMilestone = (milestone: Milestone): Description => describeMoment(milestone, reserve(milestone))

const describeMoment = ({ title, date, kind, place, text }: Milestone, doubt: string | null): Description => ({
  title,
  description: say(`${capital(formatDate(date))}${place ? `, ${place}` : ''}`, doubt, plainText(text) || MILESTONE_KINDS[kind]),
})

export const describePage = ({ title, standfirst, body }: Page): Description => ({
  title,
  description: say(standfirst || plainText(body) || title),
})
