import type { KitRecord } from '@/lib/kit/KitRecord'
import type { Era, Experiment, Milestone, Partner, Project, Support, Territory } from '@/lib/payload-types'

const base = (id: string) => ({ id, publicId: 'abc2345', updatedAt: '2026-11-12T10:00:00.000Z', createdAt: '2026-01-01T10:00:00.000Z', slug: 'voxe', title: 'Voxe' })

export const project = (data: Partial<Project> = {}): KitRecord => ({
  collection: 'projects', document: { ...base('p1'), kind: 'tool', span: '2012/2019', carriedBy: { kind: 'member' }, ...data },
})
export const era = (milestones: Partial<Milestone>[] = [], data: Partial<Era> = {}): KitRecord => ({
  collection: 'eras', document: { ...base('e1'), title: 'La naissance', span: '2012', hue: 'ochre', ...data },
  milestones: milestones.map((one, index) => ({ ...base(`m${index}`), era: 'e1', date: '2012-05', kind: 'event', confidence: 'stated', ...one })),
})
export const milestone = (data: Partial<Milestone> = {}): KitRecord => ({
  collection: 'milestones', document: { ...base('m1'), era: 'e1', date: '2013-02-13', kind: 'launch', confidence: 'established', ...data },
})
const anExperiment = (data: Partial<Experiment> = {}): Experiment => ({ ...base('x1'), territory: 't1', documentation: 'documented', confidence: 'stated', ...data })
export const experiment = (data: Partial<Experiment> = {}): KitRecord => ({ collection: 'experiments', document: anExperiment(data) })
export const territory = (experiments: Partial<Experiment>[] = []): KitRecord => ({
  collection: 'territories', document: { ...base('t1'), title: 'Mulhouse', kind: 'commune' } as Territory, experiments: experiments.map(anExperiment),
})
export const support = (data: Partial<Support> = {}): Support => ({
  ...base('s1'), partner: 'o1', supported: { relationTo: 'projects', value: { ...base('p1'), title: 'Système D' } as Project }, role: 'funder', confidence: 'established', ...data,
})
export const partner = (supports: Support[] = [], data: Partial<Partner> = {}): KitRecord => ({
  collection: 'partners', document: { ...base('o1'), title: 'MGEN', kind: 'company', ...data }, supports,
})

/** One of each kind. */
export const EVERY: KitRecord[] = [project(), era([{}]), milestone(), experiment(), territory([{}]), partner([support()])]

/** The record under another name. */
export const named = (record: KitRecord, title: string): KitRecord => ({ ...record, document: { ...record.document, title } }) as KitRecord

export const WHO = { siteUrl: 'https://exemple.test', siteName: 'Démocratie Ouverte' }
export const NOW = new Date('2026-11-24T10:00:00Z')
/** Names that have broken pages before. */
export const HARD_NAMES = [
  '<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', `Nom d'une "chose" & <autre>`, 'x'.repeat(300), `${'Un nom très long '.repeat(20)}`,
  'جمعية الديمقراطية المفتوحة', 'דמוקרטיה פתוחה 2012', '\u202eexe.gnp', 'a\u2069b\u2066c', 'ligne\nsuivante\tet\u0007', '🏛️🗳️', '{\\textbf{x}} % $a_b^c~ #1', '[lien](http://exemple.test) *x* `y`', '=1+1', '   ',
]
