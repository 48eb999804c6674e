import { expect, test } from '@jest/globals'
import { formatDate } from '@/lib/dates'
import { documentationWords } from '@/lib/experiments/documentationWords'
import { agree, inSentence, without } from '@/lib/grammar'
import { badgesOf } from '@/lib/kit/badges'
import { badgeWords } from '@/lib/kit/badgeSvg'
import type { KitRecord } from '@/lib/kit/KitRecord'
import { presentation } from '@/lib/kit/presentation'
import { subjectOf } from '@/lib/kit/subjectOf'
import type { Era, Experiment, Milestone, Partner, Project, Support, Territory } from '@/lib/payload-types'
import { carrierName } from '@/lib/projects/carrierName'
import { missingOfExperiment, missingOfProject } from '@/lib/projects/missing'
import { projectState } from '@/lib/projects/projectState'
import { describeExperiment, describeMilestone, describePartner, describeProject, describeTerritory } from '@/lib/sharing/describe'
import { confidenceWords } from '@/lib/statements/confidenceWords'
import { populatedContent } from './support/populatedContent'

const NOW = new Date('2026-11-24T10:00:00Z')
const WHO = { siteUrl: 'https://exemple.test', siteName: 'Démocratie Ouverte' }

const [projects, partners, territories, experiments, milestones, eras, supports] = [
  populatedContent<Project>('projects'), populatedContent<Partner>('partners'), populatedContent<Territory>('territories'), populatedContent<Experiment>('experiments'),
  populatedContent<Milestone>('milestones'), populatedContent<Era>('eras'), populatedContent<Support>('supports'),
]
const idOf = (one: string | { id: string }) => (typeof one === 'string' ? one : one.id)

const records: KitRecord[] = [
  ...projects.map((document) => ({ collection: 'projects', document }) as const),
  ...partners.map((document) => ({ collection: 'partners', document, supports: supports.filter(({ partner }) => idOf(partner) === document.id) }) as const),
  ...territories.map((document) => ({ collection: 'territories', document, experiments: experiments.filter(({ territory }) => idOf(territory) === document.id) }) as const),
  ...experiments.map((document) => ({ collection: 'experiments', document }) as const),
  ...eras.map((document) => ({ collection: 'eras', document, milestones: milestones.filter(({ era }) => idOf(era) === document.id) }) as const),
  ...milestones.map((document) => ({ collection: 'milestones', document }) as const),
]

const lines = [
  ...projects.flatMap((project) => [
    `${project.title} : ${projectState(project).text}. ${projectState(project).short}. ${agree('porté', project.article)} par ${carrierName(project.carriedBy)}.`,
    `  ${describeProject(project).title}. ${formatDate(project.span, 'start')}. ${without(missingOfProject(project, 1))}`,
    ...(project.phases ?? []).flatMap((phase) => [formatDate(phase.date, 'start'), ...(phase.tellings ?? []).map(({ according }) => `D’après ${inSentence(according)}`)]).map((line) => `  ${line}`),
  ]),
  ...experiments.map((experiment) => `${describeExperiment(experiment).title} : ${[documentationWords(experiment), without(missingOfExperiment(experiment))].filter(Boolean).join(' ')}`),
  ...partners.map((one) => describePartner(one)).map(({ title, description }) => `${title} : ${description}`),
  ...territories.map((one) => describeTerritory(one)).map(({ title, description }) => `${title} : ${description}`),
  ...milestones.flatMap((one) => [
    `${formatDate(one.date, 'start')}. ${one.title}. ${[one.place, one.organisers && `Par ${inSentence(one.organisers)}`, confidenceWords(one)].filter(Boolean).join('. ')}`,
    ...(one.tellings ?? []).map(({ according }) => `  ${one.disputedPoint ? `${one.disputedPoint} ` : ''}D’après ${inSentence(according)}`),
    `  ${describeMilestone(one).description.slice(0, 60)}`,
  ]),
  ...supports.map((one) => `${one.title} : ${confidenceWords(one) ?? 'établi'}`),
  ...records.flatMap((record) => badgesOf(record, WHO.siteName, NOW).map((badge) => badgeWords(record.document.title, badge))),
  ...records.map((record) => presentation(record, subjectOf(record, NOW), WHO).short),
].map((line) => line.replace(/[\u00a0\u202f]/g, ' ').replace(/[\u2066-\u2069]/g, '').trimEnd())

test('every sentence that the site makes of its starter content, to be read', () => expect(lines.join('\n')).toMatchSnapshot())

test.each([
  [/\S {2}/, 'a hole'], [/(?:D’après|par) (?:Des|Le|Les|L’|Un|Une) /, 'a capital inside a sentence'], [/\(Septembre|\((?:Depuis|À partir)/, 'a capital in parentheses'],
  [/porté par (?:FACEP|CESE)/, 'a name without its article'], [/\bundefined\b|\bnull\b|\[object/, 'a word of code'], [/depuis .*fin inconnue/i, 'what lasts and may have ended'], [/ni (?:une?|le|la|les|des) /, 'an article after « ni »'],
  [/Une? expérimentation sans trace a /, 'a title as a subject'], [/sans trace expérimenté|a expérimenté avec.*(?:Occitanie|Loos|Paris)/, 'a claim without a document'],
])('none has %s: %s', (pattern) => expect(lines.filter((line) => pattern.test(line))).toEqual([]))
