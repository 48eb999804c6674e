import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { LENS_NAMES, readingOf, readingPath, subjectsOf, type Chapter, type Choice } from '@/lib/history'
import { SUBJECT, UNUSED } from '@/lib/readings/filters.mjs'

type Named = { id: string; title: string; slug: string }
const named = (slug: string): Named => ({ id: slug, slug, title: slug.toUpperCase() })

const milestone = (id: string, relations: Record<string, unknown>) => ({ id, projects: [], partners: [], territories: [], themes: [], ...relations })
const chapter = (id: string, things: Record<string, unknown[]>): Chapter =>
  ({ era: { id }, milestones: [], projects: [], experiments: [], partners: [], ...things }) as unknown as Chapter

const birth = chapter('birth', {
  milestones: [
    milestone('launch', { projects: [named('voxe')], themes: ['elections'] }),
    milestone('camp', { projects: [named('voxe'), named('parlement')], territories: [named('paris')] }),
    milestone('hidden', { projects: ['only-an-id'] }),
  ],
  projects: [{ ...named('voxe'), carriedBy: { organisation: named('association-voxe') }, themes: ['elections'] }],
})
const lab = chapter('lab', {
  milestones: [milestone('charter', { territories: [named('mulhouse')], themes: ['territories'] })],
  experiments: [{ ...named('agence'), territory: named('mulhouse'), projects: [named('labo')], partners: [named('ville')], themes: [] }],
  partners: [{ ...named('ville'), territory: named('mulhouse') }],
})
const history = [birth, lab]

const shown = (chapters: Chapter[]) => chapters.flatMap(({ milestones, projects, experiments, partners }) =>
  [...milestones, ...projects, ...experiments, ...partners].map(({ id }) => id))

test('what stands for a filter that is not in use names no subject', () => {
  const subject = new RegExp(`^${SUBJECT}$`)
  expect([subject.test(UNUSED), subject.test('--'), subject.test('systeme-d'), subject.test('a')]).toEqual([false, false, true, true])
})

describe('readingOf', () => {
  test.each<[string, Choice, string[]]>([
    ['no lens: everything', {}, ['launch', 'camp', 'hidden', 'voxe', 'charter', 'agence', 'ville']],
    ['by project: its moments and itself', { projet: 'voxe' }, ['launch', 'camp', 'voxe']],
    ['by project: the experiments that used it', { projet: 'labo' }, ['agence']],
    ['by territory', { territoire: 'mulhouse' }, ['charter', 'agence', 'ville']],
    ['by partner: what it carried', { partenaire: 'association-voxe' }, ['voxe']],
    ['by theme', { theme: 'elections' }, ['launch', 'voxe']],
    ['two lenses: what both see', { projet: 'voxe', territoire: 'paris' }, ['camp']],
    ['two lenses that share nothing', { projet: 'voxe', territoire: 'mulhouse' }, []],
    ['a subject that nothing bears', { projet: 'inconnu' }, []],
    ['a relation that visitors may not see names nothing', { projet: 'only-an-id' }, []],
  ])('%s', (_, choice, expected) => expect(shown(readingOf(history, choice))).toEqual(expected))

  test('keeps the eras in order, and only those that keep something', () => {
    expect(readingOf(history, { territoire: 'mulhouse' }).map(({ era }) => era.id)).toEqual(['lab'])
  })

  test('every choice offered finds something; adding a lens never finds more', () => {
    const subjects = subjectsOf(history)
    const choice = fc.record(Object.fromEntries(LENS_NAMES.map((lens) => [lens, fc.option(fc.constantFrom(...subjects[lens].map(({ slug }) => slug)), { nil: undefined })])))
    fc.assert(fc.property(choice, (made) => {
      const lenses = Object.entries(made).filter(([, slug]) => slug !== undefined)
      const all = shown(readingOf(history, Object.fromEntries(lenses)))
      for (const [lens, slug] of lenses) {
        const one = shown(readingOf(history, { [lens]: slug }))
        expect(one.length).toBeGreaterThan(0)
        expect(one).toEqual(expect.arrayContaining(all))
      }
    }))
  })
})

describe('subjectsOf', () => {
  test('names each subject once, in French order, and none that visitors may not see', () => {
    expect(subjectsOf(history).projet.map(({ slug }) => slug)).toEqual(['labo', 'parlement', 'voxe'])
    expect(subjectsOf(history).theme).toEqual([{ slug: 'elections', title: 'Élections' }, { slug: 'territoires', title: 'Territoires' }])
  })
})

describe('readingPath', () => {
  test.each<[Choice, string]>([
    [{}, '/histoire'],
    [{ projet: 'voxe' }, '/histoire?projet=voxe'],
    [{ theme: 'climat', projet: 'voxe' }, '/histoire?projet=voxe&theme=climat'],
    [{ projet: undefined, territoire: 'mulhouse' }, '/histoire?territoire=mulhouse'],
  ])('%j → %s', (choice, path) => expect(readingPath(choice)).toBe(path))
})
