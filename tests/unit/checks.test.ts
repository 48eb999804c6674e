import { describe, expect, test } from '@jest/globals'
import { collections } from '@/collections'
import { text as written } from '@/content/define'
import { toRichText } from '@/content/richText'
import { BLOCKING_RULES, blockingFindings, check, nameIndex, RULES, richTextFault, sentenceOf, sheetOf, subjectOf, type FieldLike, type Known, type Row } from '@/lib/checks'
import { frenchAround } from '@/lib/typography/french'

const known: Known = {
  now: new Date('2026-11-24T12:00:00Z'),
  names: nameIndex(['NosDéputés.fr', 'Parlement & Citoyens', 'Système D', 'Ville de Mulhouse', 'Occitanie', 'MGEN', 'Armel Le Coz', 'Convention citoyenne pour le climat', 'Agora 2017']),
  eraSpans: new Map([['era-2013', '2013/2016']]),
  projects: new Map([['p', { title: 'Voxe', span: '2014-21' }]]), parts: new Map([['p', [{ title: 'Un prix', date: '2015-10' }, { title: 'Un essai', date: '2014-04' }]]]), ownSources: new Set(['own']),
  unpublishedSources: new Map([['draft', 'Un compte rendu']]),
}

const sheets = new Map(collections.map(({ slug, fields }) => [slug as string, sheetOf(fields as readonly FieldLike[])]))
const subject = (collection: string, data: Row) => subjectOf(collection, sheets.get(collection) ?? [], data)
const found = (rule: string, collection: string, data: Row) => check(subject(collection, data), known).filter((finding) => finding.rule === rule)

const rich = (...blocks: string[]) => toRichText(written(...blocks), (key) => key)
const heading = (tag: string, words: string) => ({ type: 'heading', tag, children: [{ type: 'text', text: words }] })
const tree = (...children: object[]) => ({ root: { type: 'root', children } })
const link = (words: string, url: string) => tree({ type: 'paragraph', children: [{ type: 'link', fields: { linkType: 'custom', url }, children: [{ type: 'text', text: words }] }] })
const note = (source: unknown, ...before: string[]) => tree({ type: 'paragraph', children: [
  ...before.map((text) => ({ type: 'text', text })), { type: 'inlineBlock', fields: { blockType: 'sourceNote', source } }, { type: 'text', text: ', et la suite.' },
] })
const toPage = (doc: unknown) => tree({ type: 'paragraph', children: [{ type: 'link', fields: { linkType: 'internal', doc }, children: [{ type: 'text', text: 'La page' }] }] })

type Fixture = { rule: string; collection: string; wrong: Row; path: string; says: RegExp; right: Row }

/** One row a rule at least: what fails, at which field and with which words, and what passes. */
const FIXTURES: Fixture[] = [
  { rule: 'required', collection: 'milestones', wrong: { title: 'Un', date: '2012' }, path: 'era', says: /vide/, right: { title: 'Un', date: '2012', era: 'era', kind: 'event', confidence: 'stated' } },
  { rule: 'required', collection: 'projects', wrong: { websites: [{ url: 'https://a.fr' }, { label: 'Deux' }] }, path: 'websites.1.url', says: /Remplissez-le/, right: { title: 'P', kind: 'tool', span: '2012', carriedBy: { kind: 'member' } } },
  { rule: 'length', collection: 'projects', wrong: { tagline: 'a'.repeat(161), people: [{ name: 'b'.repeat(301) }] }, path: 'people.0.name', says: /^Trop long : 300 signes au plus, il y en a 301/, right: { tagline: 'a'.repeat(160), people: [{ name: 'Marie' }] } },
  { rule: 'date', collection: 'milestones', wrong: { date: '31/02/2014' }, path: 'date', says: /31 février 2014 n’existe pas/, right: { date: 'décembre 2016' } },
  { rule: 'established-without-source', collection: 'milestones', wrong: { confidence: 'established', sources: [] }, path: 'sources', says: /au moins une source/, right: { confidence: 'established', sources: ['a'] } },
  { rule: 'established-without-source', collection: 'projects', wrong: { phases: [{ kind: 'idea', confidence: 'established' }] }, path: 'phases.0.sources', says: /au moins une source/, right: { phases: [{ kind: 'idea', confidence: 'stated' }] } },
  { rule: 'disputed-without-tellings', collection: 'milestones', wrong: { confidence: 'disputed', tellings: [{ text: 'Un' }] }, path: 'tellings', says: /deux récits/, right: { confidence: 'disputed', tellings: [{ text: 'Un' }, { text: 'Deux' }] } },
  { rule: 'phase-outside-project', collection: 'projects', wrong: { span: '2012/2014', phases: [{ kind: 'active', date: '2013' }, { kind: 'ended', date: '2019' }] }, path: 'phases.1.date', says: /date \(2019\) est hors/, right: { span: '2012/2014', phases: [{ kind: 'idea', date: '2009' }, { kind: 'ended', date: '2014' }] } },
  { rule: 'phase-outside-project', collection: 'projects', wrong: { span: '2012', opened: '2015' }, path: 'opened', says: /hors de la période/, right: { span: '2012/..', opened: '2015' } },
  { rule: 'address', collection: 'sources', wrong: { url: 'www.exemple.org/a' }, path: 'url', says: /commencer par https/, right: { url: 'https://www.exemple.org/a' } },
  { rule: 'address', collection: 'projects', wrong: { websites: [{ url: 'http://192.168.1.4/essai' }] }, path: 'websites.0.url', says: /réseau privé/, right: { websites: [{ url: 'http://93.184.215.14/' }] } },
  { rule: 'address', collection: 'pages', wrong: { body: link('Le rapport', 'javascript:alert(1)') }, path: 'body', says: /Lien « Le rapport »/, right: { body: link('Nous écrire', 'mailto:contact@exemple.org') } },
  { rule: 'address', collection: 'pages', wrong: { body: link('Ici même', '/\\evil.example') }, path: 'body', says: /Lien « Ici même »\. Un lien ne peut pas avoir cette adresse/, right: { body: link('Ici', '/projets?a=1#b') } },
  { rule: 'address', collection: 'pages', wrong: { body: link('Ici aussi', '//evil.example') }, path: 'body', says: /Un lien ne peut pas avoir cette adresse/, right: { body: link('Ici', '/') } },
  { rule: 'address', collection: 'pages', wrong: { body: link('lors de', 'https://') }, path: 'body', says: /Lien « lors de »\. Ce lien ne mène nulle part : écrivez son adresse/, right: { body: link('La suite', '/histoire') } },
  { rule: 'address', collection: 'pages', wrong: { body: link('Chez moi', 'http://localhost') }, path: 'body', says: /réseau privé/, right: { body: link('Plus bas', '#plus-bas') } },
  { rule: 'address', collection: 'pages', wrong: { body: toPage(null) }, path: 'body', says: /choisissez la page de ce site, ou enlevez le lien/, right: { body: toPage({ relationTo: 'pages', value: 'id' }) } },
  { rule: 'note-without-source', collection: 'eras', wrong: { body: note(null, 'Au mois de juin, la réforme ', 'fut ', 'votée de justesse ') }, path: 'body', says: /« réforme fut votée de justesse » ne mène à aucune source\. Choisissez-la .* retirez la note/, right: { body: note('source', 'La réforme ') } },
  { rule: 'note-without-source', collection: 'pages', wrong: { body: note(undefined) }, path: 'body', says: /^Une note de source, en tête de paragraphe, ne mène/, right: { body: note({ id: 'source' }) } },
  { rule: 'alternative-text', collection: 'media', wrong: { alt: '' }, path: 'alt', says: /Décrivez l’image/, right: { decorative: true } },
  { rule: 'alternative-text', collection: 'media', wrong: { alt: 'IMG_2034.jpg' }, path: 'alt', says: /nom de fichier/, right: { alt: 'Une salle pleine, à Mulhouse', filename: 'IMG_2034.jpg' } },
  { rule: 'stated-without-source', collection: 'milestones', wrong: { confidence: 'stated' }, path: 'sources', says: /Rien ne permet de vérifier/, right: { confidence: 'stated', sources: ['own'] } },
  { rule: 'established-by-own-source', collection: 'milestones', wrong: { confidence: 'established', sources: ['own'] }, path: 'sources', says: /pour source/, right: { confidence: 'established', sources: ['own', 'other'] } },
  { rule: 'record-without-source', collection: 'projects', wrong: { title: 'P', phases: [{ kind: 'idea', confidence: 'stated' }] }, path: 'sources', says: /aucune source/, right: { title: 'P', phases: [{ kind: 'idea', confidence: 'established', sources: ['a'] }] } },
  { rule: 'record-without-source', collection: 'partners', wrong: { title: 'P' }, path: 'sources', says: /aucune source/, right: { title: 'P', body: note('source', 'La réforme ') } },
  { rule: 'unpublished-source', collection: 'milestones', wrong: { confidence: 'established', sources: ['own', 'draft'] }, path: 'sources', says: /« Un compte rendu » est un brouillon/, right: { confidence: 'established', sources: ['own'] } },
  { rule: 'unpublished-source', collection: 'projects', wrong: { phases: [{ kind: 'idea', confidence: 'stated', sources: [{ id: 'draft' }] }] }, path: 'phases.0.sources', says: /ne la verront pas/, right: { phases: [{ kind: 'idea', confidence: 'stated', sources: [{ id: 'own' }] }] } },
  { rule: 'unpublished-source', collection: 'pages', wrong: { body: note('draft') }, path: 'body', says: /Publiez-la aussi/, right: { body: note('own') } },
  { rule: 'milestone-outside-era', collection: 'milestones', wrong: { era: 'era-2013', date: '2019', kind: 'event' }, path: 'date', says: /\(2019\) est hors de l’époque choisie \(de 2013 à 2016\)/, right: { era: 'era-2013', date: '2016-12', kind: 'event' } },
  { rule: 'milestone-outside-era', collection: 'milestones', wrong: { era: { id: 'era-2013' }, date: '2009', kind: 'event' }, path: 'date', says: /2009/, right: { era: 'era-2013', date: '2009', kind: 'context' } },
  { rule: 'part-outside-project', collection: 'milestones', wrong: { projects: ['p'], date: 'octobre 2015', kind: 'event' }, path: 'date', says: /^Cette date \(octobre 2015\) est hors de la période de « Voxe » \(printemps 2014\)/, right: { projects: ['p'], date: '2014', kind: 'event' } },
  { rule: 'part-outside-project', collection: 'milestones', wrong: { projects: [{ id: 'p' }], date: '2012', kind: 'event' }, path: 'date', says: /2012/, right: { projects: ['p'], date: '2012', kind: 'context' } },
  { rule: 'part-outside-project', collection: 'supports', wrong: { supported: { relationTo: 'projects', value: 'p' }, period: '2016-2018' }, path: 'period', says: /de 2016 à 2018/, right: { supported: { relationTo: 'milestones', value: 'p' }, period: '2016-2018' } },
  { rule: 'part-outside-project', collection: 'cohorts', wrong: { programme: 'p', year: '2019' }, path: 'year', says: /« Voxe »/, right: { programme: 'other', year: '2019' } },
  { rule: 'project-without-its-parts', collection: 'projects', wrong: { id: 'p', span: 'printemps 2014' }, path: 'span', says: /^Cette période \(printemps 2014\) laisse dehors « Un prix » \(octobre 2015\) : /, right: { id: 'p', span: 'depuis le printemps 2014' } },
  { rule: 'person-without-consent', collection: 'projects', wrong: { people: [{ name: 'A B', consentOn: '2026-01-01' }, { name: 'C D' }] }, path: 'people.1.consentOn', says: /accord de C D/, right: { people: [{ name: 'C D', consentOn: '2026-01-01' }] } },
  { rule: 'heading-order', collection: 'pages', wrong: { body: tree(heading('h4', 'Trop bas')) }, path: 'body', says: /« Trop bas » saute un niveau/, right: { body: tree(heading('h3', 'Un'), heading('h4', 'Deux'), heading('h3', 'Trois')) } },
  { rule: 'heading-order', collection: 'pages', wrong: { body: tree(heading('h3', ' ')) }, path: 'body', says: /intertitre est vide/, right: { body: rich('### Un', 'Texte') } },
  { rule: 'link-text', collection: 'pages', wrong: { body: rich('Le rapport : [cliquez ici](https://exemple.org).') }, path: 'body', says: /« cliquez ici » ne dit pas où il mène/, right: { body: rich('[Le rapport de 2019](https://exemple.org).') } },
  { rule: 'link-text', collection: 'pages', wrong: { body: rich('[https://exemple.org/rapport](https://exemple.org/rapport)') }, path: 'body', says: /montre une adresse/, right: { body: rich('[exemple.org](https://exemple.org)') } },
  { rule: 'link-text', collection: 'projects', wrong: { websites: [{ url: 'https://a.fr', label: 'En savoir plus…' }] }, path: 'websites.0.label', says: /ne dit pas où il mène/, right: { websites: [{ url: 'https://a.fr', label: 'Les archives' }] } },
  { rule: 'proper-noun', collection: 'pages', wrong: { body: rich('On lit sur Nos députes.fr que') }, path: 'body', says: /« Nos députes\.fr » s’écrit « NosDéputés\.fr »/, right: { body: rich('On lit sur NosDéputés.fr que') } },
  { rule: 'acronym', collection: 'pages', wrong: { body: rich('Le PGO est né en 2011.') }, path: 'body', says: /sigle « PGO »/, right: { body: rich('Le Partenariat pour un gouvernement ouvert (PGO) est né en 2011. Le PGO, la MGEN et l’ONU ; chapitre XIV.') } },
  { rule: 'typography', collection: 'eras', wrong: { standfirst: 'Deux  espaces' }, path: 'standfirst', says: /deux espaces de suite/, right: { standfirst: 'Une espace, « des guillemets », l’apostrophe. Voir https://a.fr/l\'un' } },
  { rule: 'not-verified', collection: 'projects', wrong: { verifiedOn: '2025-11-01T10:00:00Z' }, path: 'verifiedOn', says: /date du 1er novembre 2025/, right: { verifiedOn: '2025-11-30T10:00:00Z' } },
]

test('every rule has a failing and a passing fixture, an identifier of its own and a French title', () => {
  expect(RULES.map(({ id }) => id).filter((id) => !FIXTURES.some(({ rule }) => rule === id))).toEqual([])
  expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length)
  expect(RULES.filter(({ title }) => !title)).toEqual([])
})

test.each(FIXTURES)('$rule: $says', ({ rule, collection, wrong, path, says, right }) => {
  const findings = found(rule, collection, wrong)
  expect(findings.find((finding) => finding.path === path)?.message).toMatch(says)
  expect(found(rule, collection, right)).toEqual([])
})

test('a finding says in French what is wrong, and names its field as the form does', () => {
  const all = FIXTURES.flatMap(({ rule, collection, wrong }) => found(rule, collection, wrong))
  for (const { message, label } of all) expect([message, label]).toEqual([expect.stringMatching(/^[\p{Lu}«].*\.$/su), expect.stringMatching(/^\p{Lu}/u)])
  expect(all.map(sentenceOf)).toEqual(expect.arrayContaining([
    expect.stringMatching(/^« Phases 2 › Depuis » : cette date/), '« Adresses web 2 › Adresse » : ce champ est vide. Remplissez-le pour publier.',
  ]))
})

test('what blocks is found without knowing the rest of the site, and comes first', () => {
  const data = { title: 'Un', era: 'era-2013', date: '2019', kind: 'event', confidence: 'established' }
  const all = check(subject('milestones', data), known)
  expect(blockingFindings(subject('milestones', data))).toEqual(all.filter(({ severity }) => severity === 'blocking'))
  expect(all.map(({ rule }) => rule)).toEqual(['established-without-source', 'milestone-outside-era'])
  expect(BLOCKING_RULES.every(({ severity }) => severity === 'blocking')).toBe(true)
})

test('a field that the form hides is not asked for', () => {
  expect(found('required', 'milestones', { confidence: 'stated', tellings: [{}] }).map(({ path }) => path)).not.toContain('tellings.0.text')
  expect(found('required', 'milestones', { confidence: 'disputed', tellings: [{}] }).map(({ path }) => path)).toContain('tellings.0.text')
})

describe('proper nouns', () => {
  const misspelt = (words: string) => found('proper-noun', 'pages', { body: rich(words) }).map(({ excerpt }) => excerpt)

  test.each([
    ['nosdéputés.fr', 'nosdéputés.fr'],
    ['Nos Députés.fr', 'Nos Députés.fr'],
    ['Parlement et Citoyens', 'Parlement et Citoyens'],
    ['avec Armel le Coz', 'Armel le Coz'],
    ['avec Armel Le Cos', 'Armel Le Cos'],
    ['la Convention Citoyenne pour le Climat', 'Convention Citoyenne pour le Climat'],
    ['en Occitannie', 'Occitannie'],
    ['la ville de Mullhouse', 'ville de Mullhouse'],
    ['par **NosDéputes**.fr et', 'NosDéputes.fr'],
  ])('« %s » is noticed', (words, excerpt) => expect(misspelt(words)).toEqual([excerpt]))

  test.each([
    'NosDéputés.fr', 'la ville de Mulhouse', 'un système d’alerte', 'd’Occitanie, en l’Occitanie', 'la convention citoyenne pour le climat', 'Agora 2018', 'Les Conventions citoyennes',
    'Parlement & Citoyens', 'Armel Le Coz', 'Systèmes',
  ])('« %s » is left alone', (words) => expect(misspelt(words)).toEqual([]))
})

describe('typography', () => {
  test.each([
    ['l\'apostrophe', /apostrophe est droite/], ['dit "oui"', /guillemet droit/], ['dit “oui”', /guillemet anglais/], ['un mot .', /espace avant « \. »/],
    ['( un mot)', /parenthèse/], ['un,deux', /après une virgule/], ['dit « oui', /pendant/], ['12\u00A0000', /invisible \(espace insécable\)/],
  ])('%s', (standfirst, says) => expect(found('typography', 'eras', { standfirst }).map(({ message }) => message)).toEqual([expect.stringMatching(says)]))

  test.each(['« dit « oui » »', '12,5 %', 'a@b.fr,c', 'Note [^a].', 'Un [^a] [^b] deux', 'Oui ! Non ? Si : la, …'])('%s is left alone', (words) =>
    expect(found('typography', 'pages', { body: rich(words) })).toEqual([]))
})

test('the words that a remark is about are shown as they stand, and can be found again in the text', () => {
  const standfirst = 'Le CNDP dit "bonjour"  à… tous.'
  const all = found('typography', 'eras', { standfirst })
  expect(all.map((finding) => frenchAround(finding.message, finding.excerpt).replace(/[\u00a0\u202f]/g, ' '))).toEqual([
    'Il y a deux espaces de suite. N’en laissez qu’une : « Le CNDP dit "bonjour"  à… tous. ».',
    'Il y a un guillemet droit. Mettez des guillemets français (« ») : « Le CNDP dit "bonjour"  à… tous. ».',
  ])
  expect(all.every(({ excerpt }) => excerpt && standfirst.includes(excerpt))).toBe(true)
})

test('what refuses a text alone is what refuses its record', () => {
  const body = link('Essai', 'bonjour le monde')
  expect(richTextFault(body)).toBe(found('address', 'pages', { body })[0]?.message)
  const twice = { root: { children: [...body.root.children, ...note(null, 'Ici').root.children] } }
  expect(richTextFault(twice)).toMatch(/^Lien « Essai ».* La note de source placée après « Ici »/)
  expect([richTextFault(link('Essai', 'tel:+33123456789')), richTextFault(null)]).toEqual([null, null])
})

test.each(['http://localhost:3000', 'https://127.0.0.1/', 'http://10.1.2.3', 'http://172.20.0.1', 'http://[::1]/', 'http://[fd00::1]/', 'http://serveur/', 'http://nas.local', 'https://0x7f.1/', 'https://moi:secret@exemple.org'])(
  '%s is no address for visitors', (url) => expect(found('address', 'sources', { url })).toHaveLength(1))

/** A name index that counts how often it is asked. */
function counted(names: Known['names']) {
  const asked = { times: 0 }
  class Counting<V> extends Map<string, V> {
    override get(key: string) {
      asked.times += 1
      return super.get(key)
    }
  }
  return { asked, names: { ...names, byLetters: new Counting(names.byLetters), byLettersLessOne: new Counting(names.byLettersLessOne) } }
}

test('the work grows as the text does, and no faster', () => {
  const askedFor = (paragraphs: number) => {
    const { asked, names } = counted(known.names)
    const body = rich(...Array.from({ length: paragraphs }, (_, number) => `En ${number}, la Ville de Paris et Nos Sénateurs ont lu Le Monde, avec Claire Dupont, sur un système de vote.`))
    check(subject('pages', { title: 'Longue', body }), { ...known, names })
    return asked.times
  }
  const [hundred, thousand] = [askedFor(100), askedFor(1000)]
  expect(hundred).toBeGreaterThan(0)
  expect(thousand / hundred).toBeLessThan(12)
})
