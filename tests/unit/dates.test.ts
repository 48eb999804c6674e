import { describe, expect, it, test } from '@jest/globals'
import {
  compareDates, contains, datetimeAttribute, dayBounds, endYear, exceeds, formatDate, formatDay, formatSpan, hasUnknownEnd, isOpen, localNoon,
  overlaps, parseDate, startYear,
} from '@/lib/dates'

/** Messages and spans carry no-break spaces; the tables below are written with plain ones. */
const plain = (text: string) => text.replaceAll('\u00A0', ' ')

type Row = [typed: string[], edtf: string, text: string, span: string, datetime: string | null, earliest: string | null, latest: string | null]

const FORMS: Row[] = [
  [['2012', ' 2012 ', 'en 2012', '2012\u00A0'], '2012', '2012', '2012', '2012', '2012-01-01', '2012-12-31'],
  [['12/2016', 'décembre 2016', 'Décembre 2016', 'DÉCEMBRE 2016', 'decembre 2016', 'déc. 2016', 'dec 2016', '2016-12', '12-2016', '12.2016', 'en décembre 2016', 'décembre\u00A02016', 'De\u0301cembre  2016', '2016‑12'],
    '2016-12', 'décembre 2016', 'décembre 2016', '2016-12', '2016-12-01', '2016-12-31'],
  [['août 2014', 'aout 2014', '08/2014', '8/2014'], '2014-08', 'août 2014', 'août 2014', '2014-08', '2014-08-01', '2014-08-31'],
  [['13/02/2013', '13 février 2013', '13 fevrier 2013', '13 févr. 2013', 'le 13 février 2013', 'jeudi 13 février 2013', 'jeu. 13 févr. 2013', 'Jeu 13 février 2013', '\u200e13/02/2013\u200b', '\ufeff13 fé\u00advrier\u2060 2013', '2013-02-13', '13.02.2013', '13-02-2013', '13/2/2013', '2013/02/13', '13 / 02 / 2013'],
    '2013-02-13', '13 février 2013', '13 février 2013', '2013-02-13', '2013-02-13', '2013-02-13'],
  [['7 décembre 2016', 'mer. 7 déc. 2016', 'mer 7 décembre 2016', 'mercredi 7 déc. 2016'], '2016-12-07', '7 décembre 2016', '7 décembre 2016', '2016-12-07', '2016-12-07', '2016-12-07'],
  [['mars 2015', 'mar. 2015', 'mar 2015'], '2015-03', 'mars 2015', 'mars 2015', '2015-03', '2015-03-01', '2015-03-31'],
  [['3 mars 2015', 'mar. 3 mars 2015', 'mar 3 mar. 2015'], '2015-03-03', '3 mars 2015', '3 mars 2015', '2015-03-03', '2015-03-03', '2015-03-03'],
  [['depuis le printemps 2014', 'printemps 2014 –', 'printemps 2014 – aujourd’hui', '2014-21/..'], '2014-21/..', 'depuis le printemps 2014', 'depuis 2014', null, '2014-03-01', null],
  [['printemps 2014 – ?', 'depuis le printemps 2014, fin inconnue'], '2014-21/', 'à partir du printemps 2014, fin inconnue', '2014, fin inconnue', null, '2014-03-01', null],
  [['de 2014 à …', 'de 2014 à ...', 'de 2014 à aujourd’hui'], '2014/..', 'depuis 2014', 'depuis 2014', null, '2014-01-01', null],
  [['été - automne 2018', 'de l’été à l’automne 2018', 'été et automne 2018', 'été 2018 – automne 2018'], '2018-22/2018-23', 'de l’été à l’automne 2018', 'été–automne 2018', null, '2018-06-01', '2018-12-31'],
  [['du printemps 2014 à l’hiver 2015'], '2014-21/2015-24', 'du printemps 2014 à l’hiver 2015', '2014–2015', null, '2014-03-01', '2016-03-31'],
  [['jusqu’à l’été 2014'], '/2014-22', 'jusqu’à l’été 2014', 'jusqu’en 2014', null, null, '2014-09-30'],
  [['1er juin 2015', '1 juin 2015', '1ᵉʳ juin 2015', '01/06/2015'], '2015-06-01', '1er juin 2015', '1er juin 2015', '2015-06-01', '2015-06-01', '2015-06-01'],
  [['29/02/2016'], '2016-02-29', '29 février 2016', '29 février 2016', '2016-02-29', '2016-02-29', '2016-02-29'],
  [['2013-2016', '2013–2016', '2013—2016', '2013 - 2016', '2013 à 2016', 'de 2013 à 2016', 'De 2013 A 2016', 'entre 2013 et 2016', 'depuis 2013 jusqu’en 2016', '2013/2016', '2013 / 2016'],
    '2013/2016', 'de 2013 à 2016', '2013–2016', null, '2013-01-01', '2016-12-31'],
  [['octobre 2013 - mars 2014', 'd\'octobre 2013 à mars 2014', 'd’octobre 2013 à mars 2014', '10/2013-03/2014', '2013-10/2014-03', 'oct. 2013 – mars 2014'],
    '2013-10/2014-03', 'd’octobre 2013 à mars 2014', '2013–2014', null, '2013-10-01', '2014-03-31'],
  [['octobre-novembre 2014', 'octobre et novembre 2014', 'd’octobre à novembre 2014'], '2014-10/2014-11', 'd’octobre à novembre 2014', 'octobre–novembre 2014', null, '2014-10-01', '2014-11-30'],
  [['24-25 octobre 2014', '24–25 octobre 2014', '24 et 25 octobre 2014', 'du 24 au 25 octobre 2014', '24-25/10/2014', '24/10/2014-25/10/2014', '24-10-2014-25-10-2014', '2014-10-24 - 2014-10-25', 'entre le 24 et le 25 octobre 2014', 'les 24 et 25 octobre 2014'],
    '2014-10-24/2014-10-25', 'les 24 et 25 octobre 2014', '24–25 octobre 2014', null, '2014-10-24', '2014-10-25'],
  [['du 7 au 9 décembre 2016', 'Du 7 au 9 Décembre 2016', 'du 7/12 au 9/12/2016'], '2016-12-07/2016-12-09', 'du 7 au 9 décembre 2016', '7–9 décembre 2016', null, '2016-12-07', '2016-12-09'],
  [['du 1er au 3 juin 2015'], '2015-06-01/2015-06-03', 'du 1er au 3 juin 2015', '1er–3 juin 2015', null, '2015-06-01', '2015-06-03'],
  [['du 30 novembre au 2 décembre 2016'], '2016-11-30/2016-12-02', 'du 30 novembre au 2 décembre 2016', '30 novembre – 2 décembre 2016', null, '2016-11-30', '2016-12-02'],
  [['du 30 décembre 2016 au 2 janvier 2017'], '2016-12-30/2017-01-02', 'du 30 décembre 2016 au 2 janvier 2017', '2016–2017', null, '2016-12-30', '2017-01-02'],
  [['de 2013 à mars 2014'], '2013/2014-03', 'de 2013 à mars 2014', '2013–2014', null, '2013-01-01', '2014-03-31'],
  [['2013/2013', '2013-2013'], '2013', '2013', '2013', '2013', '2013-01-01', '2013-12-31'],
  [['vers 2014', 'Vers 2014', 'env. 2014', 'environ 2014', '~2014', '~ 2014', '2014~', 'vers l’année 2014'], '2014~', 'vers 2014', 'vers 2014', null, '2014-01-01', '2014-12-31'],
  [['vers décembre 2014', '2014-12~', 'vers 12/2014'], '2014-12~', 'vers décembre 2014', 'vers décembre 2014', null, '2014-12-01', '2014-12-31'],
  [['vers le 13 février 2013'], '2013-02-13~', 'vers le 13 février 2013', 'vers le 13 février 2013', null, '2013-02-13', '2013-02-13'],
  [['2014 ?', '2014?', '2014 (?)', 'peut-être 2014', 'peut-etre en 2014', 'peut-être de 2014 à 2014'], '2014?', '2014 (date incertaine)', '2014 ?', null, '2014-01-01', '2014-12-31'],
  [['vers 2014 ?', '2014%', 'peut-être vers 2014'], '2014%', 'vers 2014 (date incertaine)', 'vers 2014 ?', null, '2014-01-01', '2014-12-31'],
  [['vers 2013-2016'], '2013~/2016~', 'd’environ 2013 à environ 2016', 'vers 2013 – vers 2016', null, '2013-01-01', '2016-12-31'],
  [['2013 - vers 2016'], '2013/2016~', 'de 2013 à environ 2016', '2013 – vers 2016', null, '2013-01-01', '2016-12-31'],
  [['2013-2016 ?', 'peut-être de 2013 à 2016'], '2013?/2016?', 'de 2013 à 2016 (dates incertaines)', '2013 ? – 2016 ?', null, '2013-01-01', '2016-12-31'],
  [['avant 2013', '../2012'], '../2012', 'avant 2013', 'avant 2013', null, null, '2012-12-31'],
  [['avant décembre 2016'], '../2016-11', 'avant décembre 2016', 'avant décembre 2016', null, null, '2016-11-30'],
  [['avant janvier 2016'], '../2015-12', 'avant janvier 2016', 'avant janvier 2016', null, null, '2015-12-31'],
  [['avant le 1er mars 2016'], '../2016-02-29', 'avant le 1er mars 2016', 'avant le 1er mars 2016', null, null, '2016-02-29'],
  [['peut-être avant 2013'], '../2012?', 'avant 2013 (date incertaine)', 'avant 2013 (date incertaine)', null, null, '2012-12-31'],
  [['jusqu\'en 2012', 'jusqu’en 2012', '/2012', '? - 2012'], '/2012', 'jusqu’en 2012', 'jusqu’en 2012', null, null, '2012-12-31'],
  [['jusqu’au 31 mars 2014'], '/2014-03-31', 'jusqu’au 31 mars 2014', 'jusqu’en 2014', null, null, '2014-03-31'],
  [['jusque vers 2012'], '/2012~', 'jusque vers 2012', 'jusque vers 2012', null, null, '2012-12-31'],
  [['depuis 2020', 'à partir de 2020', 'dès 2020', '2020-', '2020 -', '2020 –', '2020/..', '2020 à aujourd’hui', 'de 2020 à nos jours', '2020 - en cours'], '2020/..', 'depuis 2020', 'depuis 2020', null, '2020-01-01', null],
  [['depuis le 13 février 2013', 'à partir du 13/02/2013'], '2013-02-13/..', 'depuis le 13 février 2013', 'depuis 2013', null, '2013-02-13', null],
  [['à partir d’octobre 2013', 'depuis 2013-10'], '2013-10/..', 'depuis octobre 2013', 'depuis 2013', null, '2013-10-01', null],
  [['depuis vers 2014'], '2014~/..', 'depuis environ 2014', 'depuis environ 2014', null, '2014-01-01', null],
  [['après 2013', 'apres 2013'], '2014/..', 'depuis 2014', 'depuis 2014', null, '2014-01-01', null],
  [['après décembre 2013'], '2014-01/..', 'depuis janvier 2014', 'depuis 2014', null, '2014-01-01', null],
  [['2013 - ?', '2013-?', '2013 à ?', 'de 2013 à ?', 'depuis 2013, fin inconnue', '2013, fin inconnue', '2013 (fin inconnue)', '2013 – fin inconnue', '2013/'],
    '2013/', 'à partir de 2013, fin inconnue', '2013, fin inconnue', null, '2013-01-01', null],
  [['printemps 2017', 'au printemps 2017', '2017-21'], '2017-21', 'printemps 2017', 'printemps 2017', null, '2017-03-01', '2017-06-30'],
  [['été 2018', 'ete 2018', 'l’été 2018', 'Été de 2018'], '2018-22', 'été 2018', 'été 2018', null, '2018-06-01', '2018-09-30'],
  [['automne 2018'], '2018-23', 'automne 2018', 'automne 2018', null, '2018-09-01', '2018-12-31'],
  [['hiver 2018'], '2018-24', 'hiver 2018', 'hiver 2018', null, '2018-01-01', '2019-03-31'],
  [['201X', '201x', 'années 2010', 'les années 2010', 'Annees 2010'], '201X', 'années 2010', 'années 2010', null, '2010-01-01', '2019-12-31'],
  [['20XX'], '20XX', 'années 2000-2099', 'années 2000-2099', null, '2000-01-01', '2099-12-31'],
  [['2013-XX'], '2013-XX', '2013 (mois inconnu)', '2013 (mois inconnu)', null, '2013-01-01', '2013-12-31'],
  [['2013-XX-XX'], '2013-XX-XX', '2013 (jour inconnu)', '2013 (jour inconnu)', null, '2013-01-01', '2013-12-31'],
  [['2016-02-XX'], '2016-02-XX', 'février 2016 (jour inconnu)', 'février 2016 (jour inconnu)', null, '2016-02-01', '2016-02-29'],
  [['2013-XX/2014-02-XX'], '2013/2014-02', 'de 2013 à février 2014', '2013–2014', null, '2013-01-01', '2014-02-28'],
]

describe.each(FORMS)('%j', (typed, edtf, text, span, datetime, earliest, latest) => {
  test.each(typed)(`“%s” is read as ${edtf}`, (input) => {
    expect(parseDate(input)).toEqual({ ok: true, edtf, earliest, latest })
  })
  it(`shows ${edtf} in French, and reads its own text back`, () => {
    expect(formatDate(edtf)).toBe(text)
    expect(plain(formatSpan(edtf))).toBe(span)
    expect(datetimeAttribute(edtf)).toBe(datetime)
    expect(dayBounds(edtf)).toEqual({ earliest, latest })
    expect(parseDate(text)).toEqual({ ok: true, edtf, earliest, latest })
    expect(parseDate(edtf)).toEqual({ ok: true, edtf, earliest, latest })
  })
})

const UNKNOWN = (shown: string) =>
  `Date non comprise : « ${shown} ». Écrivez par exemple 2012, 12/2016, 13/02/2013, 2013-2016, vers 2014 ou avant 2013.`
const DECADE_END = 'Une décennie ne peut pas commencer ni finir une période. Indiquez une année, par exemple 2010 ou vers 2010.'
const NEAR_SEASON = 'On ne sait pas où commence une saison. Indiquez un mois ou une année, par exemple avant 06/2018.'
const MONTHS = (text: string) => `Un trimestre ou un semestre s’écrit avec des mois : « ${text} ».`
const NO_BOUND = 'Cette période n’a ni début ni fin. Indiquez au moins l’un des deux.'
const EMPTY = 'Indiquez une date, par exemple 2012, 12/2016 ou 13/02/2013.'
const PART = 'Un début, un milieu ou une fin n’ont pas de bornes précises. Indiquez un mois ou une saison (printemps 2014), ou écrivez « vers 2014 ».'

test.each([
  ['', EMPTY],
  [' \u00A0\n', EMPTY],
  ['blabla', UNKNOWN('blabla')],
  ['années 2015', UNKNOWN('années 2015')],
  ['XXXX', UNKNOWN('XXXX')],
  ['2013/2016/2019', UNKNOWN('2013/2016/2019')],
  ['2013-02-13T10:00:00Z', UNKNOWN('2013-02-13T10:00:00Z')],
  ['x'.repeat(200), UNKNOWN(`${'x'.repeat(60)}…`)],
  ['31/02/2014', 'Le 31 février 2014 n’existe pas. Indiquez un jour entre 1 et 28.'],
  ['2014-02-31', 'Le 31 février 2014 n’existe pas. Indiquez un jour entre 1 et 28.'],
  ['avant le 31 février 2014', 'Le 31 février 2014 n’existe pas. Indiquez un jour entre 1 et 28.'],
  ['30/02/2016', 'Le 30 février 2016 n’existe pas. Indiquez un jour entre 1 et 29.'],
  ['32/01/2014', 'Le 32 janvier 2014 n’existe pas. Indiquez un jour entre 1 et 31.'],
  ['0/01/2014', 'Le 0 janvier 2014 n’existe pas. Indiquez un jour entre 1 et 31.'],
  ['13/2014', 'Le mois 13 n’existe pas. Indiquez un mois entre 1 et 12.'],
  ['21/2017', 'Le mois 21 n’existe pas. Indiquez un mois entre 1 et 12.'],
  ['00/2014', 'Le mois 0 n’existe pas. Indiquez un mois entre 1 et 12.'],
  ['02/13/2013', 'Le mois 13 n’existe pas. Indiquez un mois entre 1 et 12.'],
  ['2016-2013', 'La fin (2013) précède le début (2016).'],
  ['2016/2013', 'La fin (2013) précède le début (2016).'],
  ['novembre - février 2014', 'La fin (février 2014) précède le début (novembre 2014).'],
  ['décembre 2013 - 2013', 'On ne sait pas si décembre 2013 vient avant 2013. Donnez au début et à la fin la même précision (année, mois ou jour).'],
  ['13/02/13', 'Écrivez l’année avec quatre chiffres : 13/02/2013.'],
  ['13/02/98', 'Écrivez l’année avec quatre chiffres : 13/02/1998.'],
  ['12/16', 'Écrivez l’année avec quatre chiffres : 12/2016.'],
  ['février 13', 'Écrivez l’année avec quatre chiffres : février 2013.'],
  ['été 18', 'Écrivez l’année avec quatre chiffres : été 2018.'],
  ['24', '« 24 » ne suffit pas. Écrivez l’année avec quatre chiffres, par exemple 2013 ou 13/02/2013.'],
  ['13 février', 'Il manque l’année : « 13 février ». Écrivez par exemple 13 février 2013.'],
  ['Décembre', 'Il manque l’année : « décembre ». Écrivez par exemple décembre 2013.'],
  ['7/12', 'Il manque l’année : « 7/12 ». Écrivez par exemple 7/12/2013.'],
  ['2013 - mai', 'Il manque l’année : « mai ». Écrivez par exemple mai 2013.'],
  ['2013-16', '« 2013-16 » est ambigu. Écrivez 2013-2016 pour une période, ou 12/2013 pour un mois.'],
  ['2013 à 16', '« 2013-16 » est ambigu. Écrivez 2013-2016 pour une période, ou 12/2013 pour un mois.'],
  ['2010–12', '« 2010-12 » est ambigu. Écrivez 2010-2012 pour une période, ou 12/2010 pour un mois.'],
  ['2013/02', '« 2013-02 » est ambigu. Écrivez 2013-2014 pour une période, ou 02/2013 pour un mois.'],
  ['1650', 'L’année 1650 est hors limites. Indiquez une année entre 1700 et 2200.'],
  ['2300', 'L’année 2300 est hors limites. Indiquez une année entre 1700 et 2200.'],
  ['avant 2013 (mois inconnu)', UNKNOWN('avant 2013 (mois inconnu)')],
  ['avant 0000', UNKNOWN('avant 0000')],
  ['avant 1700', 'L’année 1699 est hors limites. Indiquez une année entre 1700 et 2200.'],
  ['2013 et 2016', '« 2013 et 2016 » nomme deux dates séparées. Écrivez « de … à … » pour une période, ou faites une entrée pour chaque date.'],
  ['avant l’été 2018', NEAR_SEASON],
  ['../2018-22', NEAR_SEASON],
  ['printemps et automne 2018', '« printemps et automne 2018 » nomme deux dates séparées. Écrivez « de … à … » pour une période, ou faites une entrée pour chaque date.'],
  ['avant les années 2010', DECADE_END],
  ['depuis les années 2010', DECADE_END],
  ['vers l’été 2018', 'Une saison ou une décennie est déjà approximative. Écrivez seulement « été 2018 ».'],
  ['années 2010 ?', 'Une saison ou une décennie est déjà approximative. Écrivez seulement « années 2010 ».'],
  ['hiver 2017-2018', 'Un hiver sur deux années s’écrit avec des mois : « de décembre 2017 à mars 2018 ».'],
  ['début 2014', PART],
  ['fin décembre 2014', PART],
  ['mi-2014', PART],
  ['1er trimestre 2014', MONTHS('de janvier à mars 2014')],
  ['2e trimestre 2014', MONTHS('d’avril à juin 2014')],
  ['au 4ᵉ trimestre de 2014', MONTHS('d’octobre à décembre 2014')],
  ['1er semestre 2018', MONTHS('de janvier à juin 2018')],
  ['2e semestre 2018', MONTHS('de juillet à décembre 2018')],
  ['second semestre 2018', MONTHS('de juillet à décembre 2018')],
  ['2\u200be sem\u00adestre 2018', MONTHS('de juillet à décembre 2018')],
  ['../..', NO_BOUND],
  ['/', NO_BOUND],
])('refuses “%s”', (input, message) => {
  const parsed = parseDate(input)
  expect(parsed.ok ? parsed : plain(parsed.message)).toBe(message)
})

test('a guillemet or a colon never starts a line', () => {
  expect(parseDate('blabla')).toMatchObject({ message: expect.stringContaining('comprise\u00A0: «\u00A0blabla\u00A0».') })
})

test('formatDate capitalises the start of a line', () => {
  expect(formatDate('2018-22', 'start')).toBe('Été 2018')
  expect(formatDate('2013/2016', 'start')).toBe('De 2013 à 2016')
  expect(formatDate('2012', 'start')).toBe('2012')
})

test.each(['', 'blabla', '2014-02-31', '2016/2013', 'décembre 2016', '../..'])('an invalid stored value, “%s”, is shown as it is', (value) => {
  expect(formatDate(value)).toBe(value)
  expect(formatDate(value, 'start')).toBe(value)
  expect(formatSpan(value)).toBe(value)
  expect(datetimeAttribute(value)).toBeNull()
  expect(dayBounds(value)).toEqual({ earliest: null, latest: null })
  expect([startYear(value), endYear(value), isOpen(value), hasUnknownEnd(value)]).toEqual([null, null, false, false])
})

test.each([
  ['2013~/2016', 'vers 2013 – 2016'],
  ['2013-05~/..', 'depuis environ 2013'],
  ['2013?/', '2013 ?, fin inconnue'],
  ['2014-03~/2014-05', 'd’environ mars 2014 à mai 2014'],
  ['2014/2014-03-02', 'de 2014 au 2 mars 2014'],
])('formatSpan of %s', (edtf, span) => {
  expect(plain(formatSpan(edtf))).toBe(span)
})

test('formatDay', () => {
  expect(formatDay('2026-11-23')).toBe('23 novembre 2026')
  expect(formatDay('2026-01-01')).toBe('1er janvier 2026')
  expect(formatDay('2026-02-30')).toBe('2026-02-30')
  expect(formatDay('2026')).toBe('2026')
})

test.each([
  ['2013/2016', '2014', true],
  ['2013/2016', '2016-12-31', true],
  ['2013/2016', '2017-01-01', false],
  ['2013/2016', '2012', false],
  ['2013/2016', '2012/2013', true],
  ['2013-05/2016', '2013', true],
  ['2020/..', '2031', true],
  ['2020/..', '2019', false],
  ['2013/', '2031', true],
  ['/2012', '1950', true],
  ['../2012', '2013', false],
  ['2013', '../2012', false],
  ['2015/2018', '2014~', true],
  ['2015/2018', '2013~', false],
  ['2015~/2018', '2014', true],
  ['2015-03/2018', '2015-01~', false],
  ['2015/2018', '1990?', true],
  ['2015/2018', 'blabla', true],
])('contains(%s, %s) is %s', (outer, inner, expected) => {
  expect(contains(outer, inner)).toBe(expected)
})

test.each([
  ['2013/2016', '2010/2020', true],
  ['2013/2016', '2012-12-31/2017', true],
  ['2013/2016', '2013/2016', false],
  ['2013/2016', '2010/2015', false],
  ['2013/2016', '2014/2020', false],
  ['2013-02-13/2013-06', '2013', false], // a year known no better may lie within
  ['2013-02-13/2013-06', '2013/2014', false],
  ['2013/..', '2010/2020', false],
  ['2013/2016', '2010/..', false],
  ['2013~/2016', '2012/2020', false],
  ['2013/2016', '2010?/2020', false],
  ['2013/2016', 'blabla', false],
])('exceeds(%s, %s) is %s', (outer, inner, expected) => {
  expect(exceeds(outer, inner)).toBe(expected)
})

test.each([
  ['2013/2016', '2016/2018', true],
  ['2013/2015', '2016/2018', false],
  ['2013/..', '2016', true],
  ['2013/', '2016', true],
  ['../2012', '2012-12-31', true],
  ['../2012', '2013', false],
  ['2015/2018', '2014~', false],
])('overlaps(%s, %s) is %s, both ways', (a, b, expected) => {
  expect(overlaps(a, b)).toBe(expected)
  expect(overlaps(b, a)).toBe(expected)
})

test('compareDates sorts by start, then by end', () => {
  const sorted = ['../2012', '/2013', '2012-01', '2012', '2012/2014', '2012/..', '2013-02-13', '2013-03', '2014~', 'blabla']
  expect(sorted.toReversed().sort(compareDates)).toEqual(sorted)
  expect(compareDates('2014', '2014~')).toBe(0)
})

test.each([
  ['2013/2016', 2013, 2016, false, false],
  ['2013-02-13', 2013, 2013, false, false],
  ['2017-24', 2017, 2017, false, false],
  ['201X', 2010, 2019, false, false],
  ['2020/..', 2020, null, true, false],
  ['2013/', 2013, null, false, true],
  ['../2012', null, 2012, false, false],
  ['/2012', null, 2012, false, false],
])('years and end of %s', (edtf, start, end, open, unknownEnd) => {
  expect([startYear(edtf), endYear(edtf), isOpen(edtf), hasUnknownEnd(edtf)]).toEqual([start, end, open, unknownEnd])
})

test.each(['UTC', 'Europe/Paris', 'Pacific/Wallis', 'Pacific/Noumea', 'Pacific/Tahiti', 'Pacific/Marquesas', 'America/Cayenne', 'America/Miquelon', 'Indian/Reunion', 'Indian/Mayotte'])('a day is the same day in %s', (zone) => {
  const before = process.env.TZ
  process.env.TZ = zone
  try {
    const shown = localNoon('2026-11-24T12:00:00.000Z')!
    expect([shown.getFullYear(), shown.getMonth() + 1, shown.getDate()]).toEqual([2026, 11, 24])
  } finally {
    if (before === undefined) delete process.env.TZ
    else process.env.TZ = before
  }
})
