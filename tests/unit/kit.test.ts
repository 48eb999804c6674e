import { describe, expect, test } from '@jest/globals'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import fc from 'fast-check'
import { cardHtml, MOST_LINES } from '@/lib/kit/card'
import { badgesOf } from '@/lib/kit/badges'
import { badgeSvg, badgeWords, missingBadgeSvg } from '@/lib/kit/badgeSvg'
import { checkedWords } from '@/lib/kit/checkedWords'
import { noticeCardHtml, unknownNotice } from '@/lib/kit/noticeCard'
import type { KitRecord } from '@/lib/kit/KitRecord'
import { presentation } from '@/lib/kit/presentation'
import { badgeSnippet, cardSnippet, linkSnippets } from '@/lib/kit/snippets'
import { subjectOf } from '@/lib/kit/subjectOf'
import { cutToWidth, textWidth } from '@/lib/kit/textWidth'
import { newPublicId, readPublicId } from '@/lib/permalinks'
import { isolate, tame } from '@/lib/typography/isolate'
import { era, EVERY, experiment, HARD_NAMES, milestone, named, NOW, partner, project, support, territory, WHO } from './support/kitRecords'

const card = (record = project()) => cardHtml(subjectOf(record, NOW), WHO, NOW)
const says = (record = project()) => badgesOf(record, WHO.siteName, NOW).map((badge) => `${badge.kind}: ${badge.says}`)
const LAST = 'histoire: cité dans l’histoire de Démocratie Ouverte'
const PLACE = { relationTo: 'experiments', value: { id: 'x1', title: 'X', documentation: 'documented' } } as never

describe('an identifier as it is typed', () => {
  test.each([
    ['abc2345', { publicId: 'abc2345' }], ['ABC2345', { publicId: 'abc2345' }], ['abc234O', { lookAlikes: ['O'] }], ['0bc1345', { lookAlikes: ['0', '1'] }],
    ['abcu345', { lookAlikes: ['u'] }], ['abc234', { malformed: true }], ['abc23456', { malformed: true }], ['', { malformed: true }], ['abc 345', { malformed: true }],
    ['oil', { malformed: true }], ['abc23é5', { malformed: true }], ['x'.repeat(5000), { malformed: true }],
  ])('%j', (typed, read) => expect(readPublicId(typed)).toEqual(read))

  test('every identifier given is read as itself, whatever its case', () => {
    for (let turn = 0; turn < 200; turn += 1) {
      const publicId = newPublicId()
      expect(readPublicId(publicId.toUpperCase())).toEqual({ publicId })
    }
  })
})

describe('names', () => {
  test.each([
    ['Voxe', 'Voxe'], ['שלום', '\u2068שלום\u2069'], ['a\u202eb', 'ab'], ['\u2067שלום\u2069 fin\u2069', '\u2068שלום fin\u2069'], ['a\n b', 'a b'],
  ])('%j is isolated as %j', (name, expected) => expect(isolate(name)).toBe(expected))

  test('whatever they hold, what is left opens and closes its own marks only', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (name) => {
      expect(tame(name)).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/)
      expect(isolate(name).replace(/^\u2068([^\u2066-\u2069]*)\u2069$/, '$1')).toBe(tame(name))
    }))
  })
})

describe('a badge says what the records prove', () => {
  test.each([
    ['a project that was not incubated', project(), [LAST]],
    ['one whose name is feminine', project({ article: 'la' }), ['histoire: citée dans l’histoire de Démocratie Ouverte']],
    ['one of the association', project({ carriedBy: { kind: 'association' } }), ['histoire: dans l’histoire de Démocratie Ouverte']],
    ['a project incubated', project({ cohort: { id: 'c1', confidence: 'established' } as never }), ['incube: incubé par Démocratie Ouverte', LAST]],
    ['one that only one side says was', project({ cohort: { id: 'c1', confidence: 'stated' } as never }), [LAST]],
    ['a cohort that visitors may not see', project({ cohort: 'c1' }), [LAST]],
    ['an era', era(), ['histoire: un chapitre de l’histoire de Démocratie Ouverte']],
    ['a moment', milestone(), ['histoire: un moment de l’histoire de Démocratie Ouverte']],
    ['an experiment that is only declared', experiment(), ['histoire: expérimentation citée dans l’histoire de Démocratie Ouverte']],
    ['an experiment', experiment({ confidence: 'established' }), ['experimente: expérimentation avec Démocratie Ouverte', 'histoire: expérimentation citée dans l’histoire de Démocratie Ouverte']],
    ['a territory', territory([{ confidence: 'established' }]), ['experimente: a expérimenté avec Démocratie Ouverte', LAST]],
    ['a territory where nothing is documented', territory([{ confidence: 'established', documentation: 'undocumented' }]), [LAST]],
    ['a territory where nothing was tried', territory(), [LAST]],
    ['a partner without a support', partner(), [LAST]],
    ['a support that runs', partner([support({ period: '2020/..' })]), ['soutient: soutient Système D', LAST]],
    ['one that ends this year', partner([support({ period: '2020/2026' })]), ['soutient: soutient Système D', LAST]],
    ['one that has ended', partner([support({ period: '2016/2019' })]), ['soutient: a soutenu Système D', LAST]],
    ['one whose end nobody knows', partner([support({ period: '2016/' })]), ['soutient: a soutenu Système D', LAST]],
    ['one without a date', partner([support()]), ['soutient: a soutenu Système D', LAST]],
    ['one that has not begun', partner([support({ period: '2027/..' })]), [LAST]],
    ['one that is disputed', partner([support({ confidence: 'disputed' })]), [LAST]],
    ['one that only one side declares', partner([support({ confidence: 'stated' })]), [LAST]],
    ['to host is not to support', partner([support({ role: 'host' })]), [LAST]],
    ['what it supported is not public', partner([support({ supported: { relationTo: 'projects', value: 'p9' } })]), [LAST]],
    ['a project with an article', partner([support({ supported: { relationTo: 'projects', value: { id: 'p9', title: 'Le Labo', article: 'le' } as never } })]), ['soutient: a soutenu le Labo', LAST]],
    ['a thing with a title and no name', partner([support({ supported: { relationTo: 'milestones', value: { id: 'm9', title: 'Qui préside ?' } as never } })]), ['soutient: a soutenu une initiative de l’histoire de Démocratie Ouverte', LAST]],
    ['two things', partner([support(), support({ id: 's2', supported: { relationTo: 'milestones', value: { id: 'm9', title: 'B' } as never } })]), ['soutient: a soutenu 2 initiatives de l’histoire de Démocratie Ouverte', LAST]],
    ['the same thing twice', partner([support(), support({ id: 's2' })]), ['soutient: a soutenu Système D', LAST]],
    ['the authority of a territory', partner([support({ role: 'authority', supported: PLACE })]), ['experimente: a expérimenté avec Démocratie Ouverte', LAST]],
    ['one whose experiment left no document', partner([support({ role: 'authority', supported: { relationTo: 'experiments', value: { id: 'x1', title: 'X', documentation: 'undocumented' } as never } })]), [LAST]],
  ])('%s', (_, record, expected) => expect(says(record)).toEqual(expected))

  const claims = (record: KitRecord) => badgesOf(record, WHO.siteName, NOW).filter(({ kind }) => kind !== 'histoire')
  const documentation = fc.constantFrom('documented', 'partial', 'undocumented')
  const confidence = fc.constantFrom('established', 'stated', 'disputed')
  const role = fc.constantFrom('funder', 'inKind', 'partner', 'host', 'coorganiser', 'authority', 'operator', 'endorsement')

  test('whatever the state of its records, nothing undocumented or only declared is claimed', () => {
    fc.assert(fc.property(documentation, confidence, role, fc.boolean(), (documented, sure, as, isExperiment) => {
      const supported = isExperiment ? { relationTo: 'experiments', value: { id: 'x1', title: 'Une page à écrire', documentation: documented } } : { relationTo: 'projects', value: { id: 'p1', title: 'Système D' } }
      const records = [
        experiment({ documentation: documented, confidence: sure }), territory([{ documentation: documented, confidence: sure }]),
        partner([support({ role: as, confidence: sure, supported: supported as never })]), project({ cohort: { id: 'c1', confidence: sure } as never }),
      ]
      for (const record of records) {
        if (sure !== 'established') expect(claims(record)).toEqual([])
        if (documented === 'undocumented') expect(claims(record).filter(({ kind }) => kind === 'experimente')).toEqual([])
        const last = badgesOf(record, WHO.siteName, NOW).at(-1)!
        expect(last.says).toMatch(/cité.* dans l’histoire de Démocratie Ouverte$/)
        for (const { says: words } of claims(record)) expect(words).not.toContain('Une page à écrire')
      }
    }))
  })

  test('a title that is not a name never begins a sentence', () => {
    for (const record of [experiment({ confidence: 'established', title: 'Occitanie, une page à écrire' }), milestone({ title: 'À qui ?' }), era()]) {
      for (const badge of badgesOf(record, WHO.siteName, NOW)) expect(badgeWords(record.document.title, badge)).toContain(`${record.document.title}, `)
    }
  })
})

const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '', trimValues: false })

describe('the drawing of a badge', () => {
  const draw = (name: string, words = 'dans l’histoire de Démocratie Ouverte') => badgeSvg('abc2345', name, { kind: 'histoire', says: words })

  test.each(HARD_NAMES)('%j: well-formed, no wider than 360 px, nothing but drawing', (name) => {
    for (const svg of [draw(name), draw('Voxe', name)]) {
      expect(XMLValidator.validate(svg)).toBe(true)
      const { svg: root } = parser.parse(svg) as { svg: Record<string, unknown> }
      expect(Object.keys(root).filter((key) => !['#text', 'xmlns', 'width', 'height', 'viewBox', 'role', 'aria-labelledby', 'font-family', 'title', 'style', 'rect', 'path', 'text'].includes(key))).toEqual([])
      expect(Number(root.width)).toBeLessThanOrEqual(360)
      expect(svg).not.toMatch(/<script|<img/)
    }
  })

  test('any name makes a well-formed image', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (name) => XMLValidator.validate(draw(name)) === true))
  })

  test('it says its sentence to those who do not see it, whole', () => {
    const long = 'Fédération nationale des associations de quartier et des conseils citoyens de France'
    const { svg } = parser.parse(draw(long)) as { svg: { title: { '#text': string }; text: { '#text': string }[] } }
    expect(svg.title['#text']).toBe(`${long} dans l’histoire de Démocratie Ouverte`)
    expect(svg.text[0]!['#text']).toMatch(/^Fédération nationale.*\S…$/)
  })

  test('two badges inside one page do not share a class nor an identifier', () => {
    const classes = (kind: 'histoire' | 'soutient') => [...badgeSvg('abc2345', 'A', { kind, says: 'b' }).matchAll(/(?:class|id)="([^"]+)"/g)].map(([, one]) => one)
    expect(classes('histoire').filter((one) => classes('soutient').includes(one))).toEqual([])
  })

  test('where there is none, a badge says so', () => expect(missingBadgeSvg()).toContain('Cette adresse ne mène à aucun badge'))

  test.each([['Voxe', 300, 'Voxe'], ['', 10, ''], ['anticonstitutionnellement', 60, /^antic\S*…$/], ['un deux trois quatre', 90, 'un deux…']])('%j in %i px', (text, most, expected) => {
    const cut = cutToWidth(text, most, 15)
    expect(cut).toEqual(expected instanceof RegExp ? expect.stringMatching(expected) : expected)
    expect(textWidth(cut, 15)).toBeLessThanOrEqual(most)
  })
})

describe('a card', () => {
  test.each(EVERY.map((record) => [record.collection, record] as const))('%s: every name stays words, and it weighs less than 15 kB', (_, record) => {
    for (const name of HARD_NAMES) {
      const html = card(named(record, name))
      expect(html).not.toMatch(/<script|<img src=x|onerror=alert\(1\)>|\u202e/)
      expect(html.match(/<h1>/g)).toHaveLength(1)
      expect(Buffer.byteLength(html)).toBeLessThan(15_000)
    }
  })

  test('an era tells its moments, the disputed ones as such; the largest stays light', () => {
    const html = card(era(Array.from({ length: 80 }, (_, index) => ({ title: `Moment ${index} ${'x'.repeat(300)}`, confidence: index === 0 ? 'disputed' : 'stated' }))))
    expect(html.match(/<li>/g)).toHaveLength(MOST_LINES + 1)
    expect(html).toContain('et 50 de plus')
    expect(html).toContain('<span>discuté</span>')
    expect(Buffer.byteLength(html)).toBeLessThan(15_000)
  })

  test('it asks nothing of another address and runs nothing', () => {
    const html = card(partner([support()], { logo: { id: 'l1', url: '/api/media/file/l.png', alt: 'Logo', width: 300, height: 200 } as never }))
    expect([...html.matchAll(/\ssrc="([^"]+)"/g)].map(([, src]) => src)).toEqual(['/api/media/file/l.png'])
    expect(html).not.toMatch(/<script|<link rel="(?:stylesheet|preload|icon)|@import|@font-face|url\(|\son\w+=/)
    expect([...html.matchAll(/<a ([^>]*)>/g)].filter(([, attributes]) => !attributes!.includes('target="_top" rel="noopener"'))).toEqual([])
  })

  test.each([
    [{ verifiedOn: null }, 'Page non relue en entier'],
    [{ verifiedOn: '2026-05-03T10:00:00.000Z' }, 'Vérifié le 3 mai 2026'],
    [{ verifiedOn: '2024-05-03T10:00:00.000Z' }, 'Vérifié le 3 mai 2024, il y a plus de douze mois'],
  ])('%j: %s', (data, expected) => expect(checkedWords(subjectOf(project(data), NOW), NOW)).toBe(expected))

  test('what is not checked as a whole tells when it changed', () => expect(checkedWords(subjectOf(era(), NOW), NOW)).toBe('Mis à jour le 12 novembre 2026'))

  test.each([
    ['abc234O', 'Nos identifiants n’emploient jamais «\u202fO\u202f»'], ['x', 'sept lettres minuscules ou chiffres'], ['abc2345', 'Aucune page publiée ne porte cet identifiant'],
    ['<script>', 'sept lettres minuscules'],
  ])('instead of one, for %j', (typed, expected) => {
    const html = noticeCardHtml({ ...unknownNotice(readPublicId(typed)), link: { href: 'https://exemple.test/recherche', words: 'Chercher' } }, WHO)
    expect(html).toContain(expected)
    expect(html).not.toContain('<script>')
  })
})

describe('what is copied', () => {
  test.each(HARD_NAMES)('%j: one element each, one line of Markdown', (name) => {
    const record = named(partner([support()]), name)
    const subject = subjectOf(record, NOW)
    const texts = Object.fromEntries([...linkSnippets(subject, WHO), cardSnippet(subject, WHO)].map(({ key, text }) => [key, text]))
    expect(texts.html).toMatch(/^<a href="https:\/\/exemple\.test\/p\/abc2345"><bdi>[^<>]*<\/bdi>, Démocratie Ouverte<\/a>$/)
    expect(texts.carte).toMatch(/^<iframe src="https:\/\/exemple\.test\/embed\/abc2345" title="[^"<>]*" [^<>]*><\/iframe>$/)
    expect(texts.markdown).toMatch(/^\[(?:[^[\]\n\\]|\\.)*\]\(https:\/\/exemple\.test\/p\/abc2345\)$/u)
    expect(texts.texte).not.toMatch(/[\n\u202e]/)
    for (const badge of badgesOf(record, WHO.siteName, NOW)) expect(badgeSnippet(subject, badge, WHO).text).toMatch(/^<a href="[^"<>]*"><img src="[^"<>]*" alt="[^"<>]*" height="48"><\/a>$/)
  })

  test('the sandbox lets a click out, and nothing else', () => {
    expect(/sandbox="([^"]*)"/.exec(cardSnippet(subjectOf(project(), NOW), WHO).text)![1]).toBe('allow-top-navigation-by-user-activation')
  })

  test('the presentations are made of the record alone', () => {
    const record = project({ tagline: 'Un comparateur', span: '2012/2019' })
    expect(presentation(record, subjectOf(record, NOW), WHO)).toEqual({
      short: 'Voxe (2012–2019, a pris fin)\u00a0: un comparateur.',
      long: 'Voxe (2012–2019, a pris fin)\u00a0: un comparateur.\n\nD’après Démocratie Ouverte\u00a0: https://exemple.test/p/abc2345',
    })
  })
})
