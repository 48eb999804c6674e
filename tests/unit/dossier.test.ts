import { describe, expect, test } from '@jest/globals'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { csv, type Cell } from '@/lib/csv/csv'
import { COLUMNS, dossierRows, type Dossier } from '@/lib/partners/dossier'
import { creditLineOf, rightsHold } from '@/lib/partners/logoRights'
import { companions, supportedThings } from '@/lib/partners/supportedThings'
import type { Cohort, Experiment, Partner, Project, Site, Support } from '@/lib/payload-types'
import { HARD_NAMES, NOW, support } from './support/kitRecords'
import { SCDL_SUBVENTIONS } from './support/scdlSubventions'
import { type Field, tableFaults, type TableSchema } from './support/tableSchema'

const schema = JSON.parse(readFileSync('public/assets/soutiens.schema.json', 'utf8')) as TableSchema
const read = (text: string): string[][] => parse(text, { bom: true, delimiter: ';', relaxColumnCount: false })

const site = { name: 'Démocratie Ouverte', legal: { rna: 'W751234567' } } as Site
const own = { id: 'p1', title: 'Système D', slug: 'systeme-d', span: '2016/', kind: 'programme', carriedBy: { kind: 'association' } } as Project
const theirs = { ...own, id: 'p2', title: 'Voxe', slug: 'voxe', span: '2012/2019', carriedBy: { kind: 'member', organisation: { id: 'o9', title: 'Voxe.org', identifiers: { rna: 'W759876543' } } } } as Project
const nobodys = { ...own, id: 'p3', title: 'Sans porteur', slug: 'sans', carriedBy: { kind: 'third' } } as Project
const tried = { id: 'x1', title: 'Mulhouse', slug: 'mulhouse', documentation: 'undocumented' } as Experiment

const mgen = { id: 'o1', publicId: 'abc2345', title: 'MGEN', slug: 'mgen', identifiers: { siren: '775685399' } } as Partner
const of = (value: Project | Experiment, data: Partial<Support> = {}): Support =>
  support({ id: `s-${value.id}-${data.role ?? ''}`, partner: mgen, supported: { relationTo: 'span' in value ? 'projects' : 'experiments', value } as Support['supported'], ...data })
const dossier = (supports: Support[], others: Support[] = supports, document: Partner = mgen): Dossier =>
  ({ document, supports, others, projects: [own, theirs, nobodys], experiments: [tried] })
const lines = (...supports: Support[]): Record<string, Cell>[] =>
  dossierRows(dossier(supports), { site, siteUrl: 'https://exemple.test', now: NOW }).map((row) => Object.fromEntries(COLUMNS.map((column, index) => [column, row[index]])))

describe('the table of a dossier', () => {
  test('a grant to the association', () => {
    const [line] = lines(of(own, { period: '2016-12/2019', note: 'Au lancement.', creditLine: 'avec MGEN', publicAmount: 5000, sources: [{ id: 'r1', title: 'Annonce', publisher: 'Le Monde', url: 'https://monde.test/a' } as never] }))
    expect(line).toMatchObject({
      nomAttribuant: 'MGEN', sirenAttribuant: '775685399', nomBeneficiaire: 'Démocratie Ouverte', rnaBeneficiaire: 'W751234567', objet: 'Système D. Au lancement.',
      montant: 5000, nature: 'aide en numéraire', datesPeriodeVersement: '2016-12-01/2019-12-31', soutenu: 'Système D', role: 'Financement', periode: '2016-12/2019',
      resultat: 'Lancé en 2016, fin inconnue.', fiabilite: 'Établi', sources: 'Annonce (Le Monde) https://monde.test/a', mention: 'avec MGEN',
      page: 'https://exemple.test/projets/systeme-d', adressePermanente: 'https://exemple.test/p/abc2345',
    })
  })

  test.each([
    ['an organisation that carries the project', of(theirs), ['Voxe.org', 'W759876543']],
    ['nobody known', of(nobodys), [undefined, undefined]],
    ['a territory is no beneficiary', of(tried, { role: 'authority' }), [undefined, undefined]],
    ['a cohort of the association', support({ supported: { relationTo: 'cohorts', value: { id: 'c1', title: 'P', completeness: 'unknown', programme: own } as Cohort } }), ['Démocratie Ouverte', 'W751234567']],
    ['a cohort of others', support({ supported: { relationTo: 'cohorts', value: { id: 'c1', title: 'P', completeness: 'unknown', programme: theirs } as Cohort } }), [undefined, undefined]],
  ])('who received: %s', (_, one, expected) => {
    const [line] = lines(one)
    expect([line!.nomBeneficiaire, line!.rnaBeneficiaire]).toEqual(expected)
  })

  test('an amount that is not public leaves no trace, nor one that does not exist', () => {
    const [hidden] = lines(of(own, { amount: 918273645, amountIsPublic: false }))
    expect(hidden!.montant).toBeUndefined()
    expect(JSON.stringify(hidden)).not.toContain('918273645')
  })

  test('to host or to run is no grant: neither nature nor dates of payment', () => {
    const [line] = lines(of(own, { role: 'host', period: '2016/2019' }))
    expect([line!.nature ?? null, line!.datesPeriodeVersement ?? null, line!.role]).toEqual([null, null, 'Accueil'])
  })

  test('one line a support, those of one thing together; who else helped is named once', () => {
    const other = of(own, { id: 'z', partner: { id: 'o2', title: 'La Poste' } as Partner })
    const supports = [of(own), of(theirs), of(own, { role: 'host' })]
    const rows = dossierRows(dossier(supports, [...supports, other, { ...other, id: 'y' }]), { site, siteUrl: 'https://exemple.test', now: NOW })
    const column = (name: (typeof COLUMNS)[number]) => rows.map((row) => row[COLUMNS.indexOf(name)])
    expect(column('soutenu')).toEqual(['Système D', 'Système D', 'Voxe'])
    expect(column('autresPartenaires')).toEqual(['La Poste', 'La Poste', ''])
    expect(supportedThings(supports).map(({ supports: same }) => same.length)).toEqual([2, 1])
    expect(companions('p1', [other], 'o2')).toEqual([])
  })
})

describe('its schema', () => {
  const rules = ({ name, type, constraints }: Field) => ({ name, type, ...constraints, required: undefined })

  test('starts with the columns of scdl/subventions 2.1.1, with the same types and rules, but none has to be filled that the site does not know', () => {
    const ours = schema.fields.slice(0, SCDL_SUBVENTIONS.length)
    const montant = ({ name }: Field) => (name === 'montant' ? { minimum: 0 } : {})
    expect(ours.map(rules)).toEqual(SCDL_SUBVENTIONS.map((field) => ({ ...rules(field), ...montant(field) })))
    expect(schema.fields.map(({ name }) => name)).toEqual([...COLUMNS])
  })

  test('accepts the table, whatever the names', () => {
    for (const name of HARD_NAMES.filter((one) => one.trim())) {
      const supports = [of({ ...own, title: name }, { note: name, creditLine: name, period: '2016/2019', publicAmount: 12.5 }), of(tried, { role: 'authority' })]
      const text = csv([...COLUMNS], dossierRows(dossier(supports, supports, { ...mgen, title: name }), { site, siteUrl: 'https://exemple.test', now: NOW }))
      expect(tableFaults(schema, read(text))).toEqual([])
    }
  })

  test('refuses what is wrong', () => {
    const row = Object.fromEntries(COLUMNS.map((column) => [column, '']))
    const wrong = { ...row, nomAttribuant: 'A', objet: 'x'.repeat(300), montant: 'douze', nature: 'prêt', soutenu: 'a', role: 'Financement', fiabilite: 'Établi', adressePermanente: 'nulle part' }
    expect(tableFaults(schema, [[...COLUMNS], Object.values(wrong)]).map((fault) => fault.replace(/ \(.*/, ''))).toEqual([
      'line 2, objet: is too long', 'line 2, montant: is no number', 'line 2, nature: is none of the words', 'line 2, adressePermanente: is no address',
    ])
    expect(tableFaults(schema, [['a', 'b']])).toEqual(['columns are a,b'])
  })
})

describe('CSV', () => {
  test('starts with the mark of UTF-8, parts with semicolons, ends lines as RFC 4180', () => {
    expect(csv(['a', 'b'], [['é;"x"', 1.5], [null, true]])).toBe('\ufeffa;b\r\n"é;""x""";1.5\r\n;oui\r\n')
  })

  test.each(['=1+1', '+33', '-2', '@SUM(A1)', '\t=1', '\r=1', '  =1', '"=1', '＝1', '=HYPERLINK("http://x")'])('%j is not run by a spreadsheet', (text) => {
    const [[cell]] = read(csv([], [[text]])).slice(-1) as [[string]]
    expect(cell).toBe(`'${text}`)
  })

  test('any table is read back as it was, but for the apostrophe before what looks like a formula', () => {
    fc.assert(fc.property(fc.array(fc.tuple(fc.string({ unit: 'binary' }), fc.string()), { minLength: 1, maxLength: 5 }), (rows) => {
      const back = read(csv(['a', 'b'], rows)).slice(1)
      back.flat().forEach((cell, index) => expect([rows.flat()[index], `'${rows.flat()[index]}`]).toContain(cell))
      for (const cell of back.flat()) expect(cell).not.toMatch(/^[=+@-]/)
    }))
  })
})

describe('a logo and a credit line', () => {
  const DAY = new Date('2026-11-24T10:00:00Z')
  test.each([
    ['no date', {}, true],
    ['from today', { period: '2026-11-24/..' }, true],
    ['from tomorrow', { period: '2026-11-25/..' }, false],
    ['from this month on', { period: '2026-11/2027' }, true],
    ['from next year', { period: '2027' }, false],
    ['a start nobody knows', { period: '../2030' }, true],
    ['until today', { period: '2020/..', logoRightsUntil: '2026-11-24T11:00:00.000Z' }, true],
    ['until yesterday', { period: '2020/..', logoRightsUntil: '2026-11-23T11:00:00.000Z' }, false],
    ['the support has ended, its rights have not', { period: '2020/2021', logoRightsUntil: '2027-01-01T11:00:00.000Z' }, true],
  ])('%s', (_, rights, expected) => {
    expect(rightsHold(rights, DAY)).toBe(expected)
    expect(creditLineOf({ ...rights, creditLine: 'avec MGEN' }, DAY)).toBe(expected ? 'avec MGEN' : null)
  })

  test('they come and go at midnight in France', () => {
    const rights = { period: '2026-11-24/..', logoRightsUntil: '2026-11-25T11:00:00.000Z' }
    const at = (moment: string) => rightsHold(rights, new Date(moment))
    expect([at('2026-11-23T22:59:59Z'), at('2026-11-23T23:00:00Z'), at('2026-11-25T22:59:59Z'), at('2026-11-25T23:00:00Z')]).toEqual([false, true, true, false])
  })
})
