import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { plainText } from '@/lib/richText/plainText'
import { indexed, LONGEST_QUESTION, questionOf, search, type Searchable, summary } from '@/lib/search'

const document = (given: Partial<Searchable> & { title: string }): Searchable => ({
  id: given.title, kind: 'projects', path: `/projets/${given.title}`, line: null, text: '', when: null, ...given,
})

const DOCUMENTS = [
  document({ title: 'Parlement & Citoyens', line: 'Une plateforme pour écrire des propositions de loi', text: 'Parlement, Sénat, débat.', when: '2013-02-13/' }),
  document({ title: 'NosDéputés.fr', line: 'L’activité des députés au Parlement', when: '2009/..' }),
  document({ title: 'Voxe.org', line: 'Un comparateur des programmes électoraux', text: 'Les élections de 2012, vues de près.', when: '2012/..' }),
  document({ title: 'L’Œuvre d’été', text: 'Une école où l’on débat du climat.', when: '2019' }),
  document({ title: 'Grand débat', line: 'Des réseaux de citoyens', when: '2019-01/2019-03' }),
  document({ title: 'Labo', when: null }),
  document({ title: 'Labo', path: '/a', when: '2016' }),
  document({ title: 'Système D', text: 'Un laboratoire pour la démocratie', when: '2018' }),
  document({ title: 'La fête du 1ᵉʳ mai', text: 'Une conﬁance dé\u00admo\u00adcra\u00adtique' }),
  document({ title: 'Qu’est-ce que le 100 % citoyen ?', kind: 'pages', text: 'Une réponse.' }),
]
const INDEX = DOCUMENTS.map(indexed)
const titles = (typed: string) => search(INDEX, typed).documents.map(({ title }) => title)

describe('what a question finds, in order', () => {
  test.each<[string, string[]]>([
    ['voxe', ['Voxe.org']],
    ['PARLEMENT', ['Parlement & Citoyens', 'NosDéputés.fr']],
    ['nosdeputes', ['NosDéputés.fr']],
    ['députés', ['NosDéputés.fr']],
    ['deputé', ['NosDéputés.fr']],
    ['l’œuvre', ['L’Œuvre d’été']],
    ['OEUVRE', ['L’Œuvre d’été']],
    ["l'été", ['L’Œuvre d’été']],
    ['débats', ['Grand débat', 'Parlement & Citoyens', 'L’Œuvre d’été']],
    ['réseau', ['Grand débat']],
    ['programme electoral', ['Voxe.org']],
    ['le grand débat', ['Grand débat']],
    ['2013', ['Parlement & Citoyens']],
    ['février 2013', ['Parlement & Citoyens']],
    ['2012', ['Voxe.org']],
    ['labo', ['Labo', 'Labo', 'Système D']],
    ['laboratoires', ['Système D']],
    ['qu’est-ce', ['Qu’est-ce que le 100 % citoyen ?']],
    ['100 %', ['Qu’est-ce que le 100 % citoyen ?']],
    ['1er mai', ['La fête du 1ᵉʳ mai']],
    ['1ᵉʳ', ['La fête du 1ᵉʳ mai']],
    ['confiance', ['La fête du 1ᵉʳ mai']],
    ['démo\u200bcratique', ['La fête du 1ᵉʳ mai']],
    ['introuvable', []],
    ['', []],
    ['   ', []],
    ['%', []],
    ['<script>', []],
    ['🦄', []],
  ])('« %s »', (typed, found) => expect(titles(typed)).toEqual(found))

  test('all the words are wanted; when nothing has them all, what has the most comes first, and it is said', () => {
    expect(search(INDEX, 'débat climat')).toMatchObject({ matched: 'all', documents: [{ title: 'L’Œuvre d’été' }] })
    const some = search(INDEX, 'débat climat licorne')
    expect([some.matched, some.documents[0]?.title]).toEqual(['some', 'L’Œuvre d’été'])
  })

  test('the title outweighs the line, the line the text', () => {
    const index = [document({ title: 'C', text: 'mot' }), document({ title: 'B', line: 'mot' }), document({ title: 'mot A' })].map(indexed)
    expect(search(index, 'mot').documents.map(({ title }) => title)).toEqual(['mot A', 'B', 'C'])
  })

  test('among equals, the oldest first, those without a date last', () => {
    expect(search(INDEX, 'labo').documents.map(({ when }) => when)).toEqual(['2016', null, '2018'])
  })
})

const typed = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.constantFrom('<script>alert(1)</script>', '%', '%E0%A4%A', 'مرحبا بالعالم', '\u202Eabc', 'a'.repeat(5000), "'; DROP TABLE", '\\', '𝕍𝕠𝕩𝕖', '\ud800'),
)

test('whatever is typed, a search answers, always the same, and says no more than 200 characters of it', () => {
  fc.assert(fc.property(typed, (question) => {
    const answer = search(INDEX, question)
    expect(search([...INDEX].reverse(), question)).toEqual(answer)
    expect([...questionOf(question)].length).toBeLessThanOrEqual(LONGEST_QUESTION)
    for (const { line, text } of answer.documents) expect(summary(line, text, answer.words).every((piece) => piece.text !== '')).toBe(true)
  }))
})

test('every title finds its own document first', () => {
  const word = fc.stringMatching(/^[a-zéèœ]{3,9}$/)
  const title = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '))
  const compared = (one: string) => [...new Set(indexed(document({ title: one })).whole.split(' '))].sort().join(' ')
  fc.assert(fc.property(fc.uniqueArray(title, { minLength: 1, maxLength: 12, selector: compared }), (all) => {
    const index = all.map((one, at) => indexed(document({ title: one, text: all[all.length - 1 - at]! })))
    for (const one of all) expect(search(index, one).documents[0]?.title).toBe(one)
  }))
})

describe('what a result says', () => {
  const shown = (line: string | null, text: string, ...words: string[]) =>
    summary(line, text, words).map((piece) => (piece.isFound ? `[${piece.text}]` : piece.text)).join('').replace(/[\u00a0\u202f]/g, ' ')

  test.each<[string, string | null, string, string[], string]>([
    ['the line, where the word is in it', 'Un comparateur de programmes', 'Autre chose', ['comparateur'], 'Un [comparateur] de programmes'],
    ['the text, where it is not', 'Une ligne', 'Un débat public', ['debat'], 'Un [débat] public'],
    ['the line, where neither has it', 'Une ligne', 'Un texte', ['absent'], 'Une ligne'],
    ['the text, without a line', null, 'Un texte', ['absent'], 'Un texte'],
    ['nothing of nothing', null, '', ['absent'], ''],
    ['the start of a word', null, 'Des démocraties', ['democrat'], 'Des [démocraties]'],
    ['set in French', 'Quoi ?', '', ['quoi'], '[Quoi] ?'],
  ])('%s', (_, line, text, words, expected) => expect(shown(line, text, ...words)).toBe(expected))

  test('a long text is cut between words, around what was found', () => {
    const text = `${'avant '.repeat(60)}débat ${'après '.repeat(60)}`.trim()
    const said = shown(null, text, 'debat')
    expect(said).toMatch(/^… avant .*avant \[débat\] après .* après …$/)
    expect(said.length).toBeLessThan(250)
  })
})

test('a rich text as plain words: blocks apart, what is inside a sentence joined', () => {
  const words = (text: string) => ({ type: 'text', text })
  const root = { type: 'root', children: [
    { type: 'heading', children: [words('Titre')] },
    { type: 'paragraph', children: [words('Un '), { type: 'link', children: [words('lien')] }, words(' '), { type: 'inlineBlock', fields: { source: 'x' } }, words('.')] },
    { type: 'list', children: [{ type: 'listitem', children: [words('un')] }, { type: 'listitem', children: [words('deux')] }] },
  ] }
  expect(plainText({ root })).toBe('Titre Un lien. un deux')
})

test.each([null, undefined, '', 3, {}, { root: null }, { root: { children: 'x' } }])('%p is no rich text: no words', (value) => expect(plainText(value)).toBe(''))
