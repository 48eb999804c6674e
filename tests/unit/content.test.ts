import { describe, expect, test } from '@jest/globals'
import { content, globals } from '@/content'
import { entries, ref, refs, text, type Entries } from '@/content/define'
import { jobsOf, jobsToWrite } from '@/content/plan'
import { checkReferences, MissingReference, nameOf, referencesIn } from '@/content/references'
import { notesIn, toRichText, type Node } from '@/content/richText'
import type { Place } from '@/content/stored'
import { parseDate } from '@/lib/dates'
import { publicIdFor, SLUG_PATTERN } from '@/lib/permalinks'

type Row = Record<string, unknown>
const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value)

const all = content.flatMap(({ collection, items }) =>
  Object.entries(items).map(([key, entry]) => ({ name: nameOf(collection, key), collection, key, entry: entry as unknown as Row })))
const of = (collection: string) => all.filter((one) => one.collection === collection)

/** Every object inside a value, itself first: the entry, its phases, its tellings… */
const rowsIn = (value: unknown): Row[] =>
  Array.isArray(value) ? value.flatMap(rowsIn) : isRow(value) ? [value, ...Object.values(value).flatMap(rowsIn)] : []

/** Every string with the field it is in; items of a list have the list's name. */
const stringsIn = (value: unknown, field = ''): [string, string][] =>
  typeof value === 'string' ? [[field, value]]
    : Array.isArray(value) ? value.flatMap((item) => stringsIn(item, field))
      : isRow(value) ? Object.entries(value).flatMap(([name, inner]) => stringsIn(inner, name)) : []

const everywhere = [...all, ...globals.map(({ slug, data }) => ({ name: nameOf('globals', slug), entry: data as unknown as Row }))]
/** The entries for which a check finds something, with what it found: empty when all is well. */
const faults = (check: (entry: Row) => unknown[]) =>
  Object.fromEntries(everywhere.map(({ name, entry }) => [name, check(entry)] as const).filter(([, found]) => found.length > 0))

const OWN_SOURCES = new Set(of('sources').filter(({ entry }) => entry.isOwn).map(({ key }) => key))
const DATE_FIELDS = new Set(['date', 'dates', 'span', 'period', 'year'])

describe('the starter content', () => {
  test('every reference leads to an entry', () => {
    expect(() => checkReferences(content, globals)).not.toThrow()
  })

  test('every date can be read', () => {
    expect(faults((entry) => stringsIn(entry).filter(([field, value]) => DATE_FIELDS.has(field) && !parseDate(value).ok))).toEqual({})
  })

  test('what is established has a source from outside', () => {
    const unsourced = (row: Row) =>
      row.confidence === 'established' && !referencesIn(row.sources).some(({ key }) => !OWN_SOURCES.has(key))
    expect(faults((entry) => rowsIn(entry).filter(unsourced).map((row) => row.title ?? row.kind))).toEqual({})
  })

  test('what is disputed has at least two tellings', () => {
    const alone = (row: Row) => row.confidence === 'disputed' && !(Array.isArray(row.tellings) && row.tellings.length >= 2)
    expect(faults((entry) => rowsIn(entry).filter(alone).map((row) => row.title ?? row.kind))).toEqual({})
  })

  test('every statement of the history names a source', () => {
    expect(of('milestones').filter(({ entry }) => referencesIn(entry.sources).length === 0)).toEqual([])
  })

  test('it has the seven eras, and at least thirty milestones spread over them', () => {
    expect(of('eras').map(({ key }) => key)).toEqual([
      'naissance', 'gouvernement-ouvert', 'labo', 'systeme-d', 'communaute', 'convention', 'depuis-2020',
    ])
    expect(new Set(of('eras').map(({ entry }) => entry.hue)).size).toBe(7)
    expect(of('milestones').length).toBeGreaterThanOrEqual(30)
    const used = new Set(of('milestones').flatMap(({ entry }) => referencesIn(entry.era).map(({ key }) => key)))
    expect([...used].sort()).toEqual(of('eras').map(({ key }) => key).sort())
  })

  test('apostrophes are typographic, spaces are plain', () => {
    const prose = (value: string) => value.replace(/https?:\/\/\S+/g, '')
    expect(faults((entry) => stringsIn(entry).map(([, value]) => value).filter((value) => /['\u00A0\u2009\u202F]| {2}/.test(prose(value))))).toEqual({})
  })

  test('addresses are plain ASCII, and unique in their collection', () => {
    const slugs = all.map(({ collection, key, entry }) => [collection, entry.slug ?? key] as const)
    expect(slugs.filter(([, slug]) => !SLUG_PATTERN.test(String(slug)))).toEqual([])
    expect(new Set(slugs.map(String)).size).toBe(slugs.length)
  })

  test('permanent identifiers are unique', () => {
    expect(new Set(all.map(({ name }) => publicIdFor(name))).size).toBe(all.length)
  })

  test('no mark of the notation is left in the text', () => {
    const words = (node: Node): string[] => [...(node.type === 'text' ? [String(node.text)] : []), ...(node.children ?? []).flatMap(words)]
    const left = (row: Row) => Array.isArray(row.text) ? words(toRichText({ text: row.text as string[] }, (key) => key).root).filter((word) => /\*|\[\^|\]\(|^#|^- |^> /.test(word)) : []
    expect(faults((entry) => rowsIn(entry).flatMap(left))).toEqual({})
  })

  test('every source is used, or tells something by itself', () => {
    const used = new Set(everywhere.flatMap(({ entry }) => referencesIn(entry)).filter(({ ref: collection }) => collection === 'sources').map(({ key }) => key))
    expect(of('sources').filter(({ key, entry }) => !used.has(key) && !entry.url)).toEqual([])
  })
})

describe('rich text', () => {
  const nodes = (...written: string[]) => toRichText(text(...written), (key) => `id of ${key}`).root.children ?? []

  test('words of another language keep its code', () => {
    const [paragraph] = nodes('On dit *en:open government*, ou *ouverture*.')
    expect(paragraph?.children).toMatchObject([{ text: 'On dit ' }, { text: 'open government', format: 2, $: { lang: 'en' } }, { text: ', ou ' }, { text: 'ouverture', format: 2 }, { text: '.' }])
    expect(paragraph?.children?.[3]).not.toHaveProperty('$')
  })

  test('a paragraph with bold, italic, a link and a note', () => {
    const [paragraph] = nodes('Un **mot *très* gras**, [un lien](https://exemple.org/a) et une note [^liberation-2014].')
    expect(paragraph).toMatchObject({ type: 'paragraph', version: 1, format: '', indent: 0 })
    expect(paragraph?.children).toMatchObject([
      { type: 'text', text: 'Un ', format: 0 },
      { text: 'mot ', format: 1 },
      { text: 'très', format: 3 },
      { text: ' gras', format: 1 },
      { text: ', ' },
      { type: 'link', fields: { linkType: 'custom', url: 'https://exemple.org/a', newTab: false }, children: [{ text: 'un lien' }] },
      { text: ' et une note ' },
      { type: 'inlineBlock', fields: { blockType: 'sourceNote', source: 'id of liberation-2014', id: expect.stringMatching(/^[0-9a-f]{24}$/) } },
      { text: '.' },
    ])
  })

  test('headings, quotes, and lists whose items stay together', () => {
    expect(nodes('### Titre', '- un', '- deux', '> dit-on', '- trois')).toMatchObject([
      { type: 'heading', tag: 'h3', children: [{ text: 'Titre' }] },
      { type: 'list', listType: 'bullet', tag: 'ul', children: [{ value: 1, children: [{ text: 'un' }] }, { value: 2 }] },
      { type: 'quote', children: [{ text: 'dit-on' }] },
      { type: 'list', children: [{ value: 1 }] },
    ])
  })

  test('the same note twice has two identifiers; the same text twice has the same ones', () => {
    const ids = () => nodes('Un [^a] deux [^a]', 'trois [^a]').flatMap(({ children }) => children ?? [])
      .flatMap(({ fields }) => (fields as { id?: string } | undefined)?.id ?? [])
    expect(new Set(ids()).size).toBe(3)
    expect(ids()).toEqual(ids())
  })

  test('notes are found for the references', () => {
    expect(notesIn(text('Un [^a] deux [^b-2]', '- trois [^a]'))).toEqual(['a', 'b-2', 'a'])
  })
})

describe('references', () => {
  test('a reference that leads nowhere is named with its file and entry', () => {
    const wrong = [
      entries('eras', { debut: { title: 'Début', span: '2012', hue: 'ochre', body: text('Texte [^perdue]') } }),
      entries('milestones', { un: { title: 'Un', era: ref('eras', 'fin'), date: '2012', kind: 'event', confidence: 'stated' } }),
    ] as unknown as Entries[]
    expect(() => checkReferences(wrong, [{ slug: 'navigation', data: { footer: refs('pages', 'absente') } }])).toThrow(
      new MissingReference(
        'content/eras.ts, « debut » : il n’y a pas de fiche sources/perdue.\n' +
        'content/milestones.ts, « un » : il n’y a pas de fiche eras/fin.\n' +
        'content/globals.ts, « navigation » : il n’y a pas de fiche pages/absente.',
      ),
    )
  })
})

describe('what a loading writes', () => {
  const era = { title: 'Début', span: '2012', hue: 'ochre' } as const
  const pieces = [
    entries('eras', { debut: era }),
    entries('milestones', { un: { title: 'Un', era: ref('eras', 'debut'), date: '2012', kind: 'event', confidence: 'stated' } }),
    entries('supports', { s: { title: 'S', partner: ref('partners', 'p'), supported: ref('milestones', 'un'), role: 'funder', confidence: 'stated' } }),
  ] as unknown as Entries[]
  const fingerprints = Object.fromEntries(pieces.flatMap((piece) => jobsOf(piece, new Map())).map(({ name, fingerprint }) => [name, fingerprint]))
  const ours = (name: string, { changedHere = false, changedByStaff = false } = {}): Place => ({
    state: 'ours',
    document: { id: name, updatedAt: changedByStaff ? '2026-02-01T00:00:00.000Z' : '2026-01-01T00:00:00.000Z' },
    record: { id: '', key: name, document: name, documentUpdatedAt: '2026-01-01T00:00:00Z', fingerprint: changedHere ? 'before' : fingerprints[name] ?? '' },
  })
  const taken: Place = { state: 'taken', document: { id: 'x', updatedAt: '' } }
  const written = (places: Record<string, Place>) =>
    jobsToWrite(pieces.flatMap((piece) => jobsOf(piece, new Map(Object.entries(places))))).map(({ name }) => name)

  test.each<[string, Record<string, Place>, string[]]>([
    ['an empty database gets all', {}, ['eras/debut', 'milestones/un', 'supports/s']],
    ['nothing changed', { 'eras/debut': ours('eras/debut'), 'milestones/un': ours('milestones/un'), 'supports/s': ours('supports/s') }, []],
    ['changed here only', { 'eras/debut': ours('eras/debut', { changedHere: true }), 'milestones/un': ours('milestones/un'), 'supports/s': ours('supports/s') }, ['eras/debut']],
    ['changed by staff only', { 'eras/debut': ours('eras/debut', { changedByStaff: true }) }, ['milestones/un', 'supports/s']],
    ['changed by both', { 'eras/debut': ours('eras/debut', { changedHere: true, changedByStaff: true }) }, ['milestones/un', 'supports/s']],
    ['an address that staff took', { 'eras/debut': taken }, ['milestones/un', 'supports/s']],
    ['removed: nothing new points to it, nor to what would have', { 'eras/debut': { state: 'away' } }, []],
    ['removed: what points to it stays as it is', { 'eras/debut': { state: 'away' }, 'milestones/un': ours('milestones/un', { changedHere: true }) }, ['supports/s']],
  ])('%s', (_, places, names) => expect(written(places)).toEqual(names))
})
