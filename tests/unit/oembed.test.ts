import { describe, expect, test } from '@jest/globals'
import { XMLParser } from 'fast-xml-parser'
import { subjectOf } from '@/lib/kit/subjectOf'
import { answer, answerXml } from '@/lib/oembed/answer'
import { ownAddress } from '@/lib/oembed/ownAddress'
import { readQuestion } from '@/lib/oembed/question'
import { era, HARD_NAMES, named, NOW, project, WHO } from './support/kitRecords'

const asked = (query: string) => readQuestion(new URLSearchParams(query))
const PAGE = 'url=https%3A%2F%2Fexemple.test%2Fp%2Fabc2345'

describe('the question', () => {
  test.each([
    [PAGE, { format: 'json', maxWidth: Infinity, maxHeight: Infinity }],
    [`${PAGE}&format=xml&maxwidth=300&maxheight=200`, { format: 'xml', maxWidth: 300, maxHeight: 200 }],
    [`${PAGE}&maxwidth=999999999999999`, { maxWidth: 999999999999999 }],
    [`${PAGE}&format=yaml`, { status: 501 }], [`${PAGE}&format=JSON`, { status: 501 }], [`${PAGE}&format=`, { status: 501 }], ['format=toString', { status: 501 }],
    [`${PAGE}&maxwidth=0`, { status: 400 }], [`${PAGE}&maxwidth=-5`, { status: 400 }], [`${PAGE}&maxwidth=abc`, { status: 400 }], [`${PAGE}&maxwidth=1e3`, { status: 400 }],
    [`${PAGE}&maxwidth=&maxheight=`, { maxWidth: Infinity, maxHeight: Infinity }], [`${PAGE}&maxheight=12.5`, { status: 400 }], [`${PAGE}&maxwidth=${'9'.repeat(400)}`, { status: 400 }],
    ['', { status: 400 }], ['url=', { status: 400 }], ['url=/projets/voxe', { status: 400 }], ['url=nimporte', { status: 400 }],
  ])('%s', (query, expected) => expect(asked(query)).toMatchObject(expected))
})

describe('the address', () => {
  test.each([
    ['https://exemple.test/projets/voxe', { publicIds: [], path: '/projets/voxe' }],
    ['http://exemple.test/projets/voxe?x=1', { publicIds: [], path: '/projets/voxe' }],
    ['https://EXEMPLE.test/p/abc2345', { publicIds: ['abc2345'], path: '/p/abc2345' }],
    ['https://exemple.test/histoire#n-abc2345', { publicIds: ['abc2345'], path: '/histoire' }],
    ['https://exemple.test/histoire#n-abc2345-source-9', { publicIds: ['abc2345'], path: '/histoire' }],
    ['https://exemple.test/projets/voxe#n-abc2340', { publicIds: [], path: '/projets/voxe' }],
    ['https://exemple.test/badge/abc2345-soutient.svg', { publicIds: ['abc2345'], path: '/badge/abc2345-soutient.svg' }],
    ['https://exemple.test.ailleurs.test/p/abc2345', null], ['https://exemple.test@ailleurs.test/p/abc2345', null], ['https://moi:mot@exemple.test/p/abc2345', null],
    ['https://exemple.test:8080/p/abc2345', null], ['ftp://exemple.test/p/abc2345', null], ['javascript:alert(1)', null],
  ])('%s', (url, expected) => expect(ownAddress(new URL(url), 'https://exemple.test')).toEqual(expected))
})

const told = (record = project(), query = PAGE) => {
  const question = asked(query)
  if ('status' in question) throw new Error(question.says)
  return answer(subjectOf(record, NOW), WHO, question)
}

describe('the answer', () => {
  test('holds what oEmbed 1.0 requires of a rich one, and one sandboxed frame', () => {
    const { html, ...rest } = told()
    expect(rest).toEqual({
      version: '1.0', type: 'rich', width: 560, height: expect.any(Number), title: 'Voxe', provider_name: 'Démocratie Ouverte', provider_url: 'https://exemple.test/',
      cache_age: 86400, thumbnail_url: 'https://exemple.test/partage/projets/voxe.png', thumbnail_width: 1200, thumbnail_height: 630,
    })
    expect(html).toMatch(/^<iframe [^<>]*sandbox="[^"]*"[^<>]*><\/iframe>$/)
  })

  test.each([[240, 1], [300, 700], [1200, 630], [100000, 100000], [240, 120], [239, 500], [500, 119]])('at most %i × %i px', (width, height) => {
    const { type, width: wide, height: high, html, thumbnail_url: picture } = told(era([{}, {}]), `${PAGE}&maxwidth=${width}&maxheight=${height}`)
    const isRich = width >= 240 && height >= 120
    expect(type).toBe(isRich ? 'rich' : 'link')
    expect(html === undefined).toBe(!isRich)
    if (isRich) {
      expect(Number(wide)).toBeLessThanOrEqual(width)
      expect(Number(high)).toBeLessThanOrEqual(height)
      expect(html).toContain(`width="${wide}" height="${high}"`)
    }
    expect(picture !== undefined).toBe(width >= 1200 && height >= 630)
  })

  test('a card with a list asks for 520 px at most, however long its words', () => {
    const long = era([{}, {}])
    long.document = { ...long.document, title: 'Une très longue époque '.repeat(12), standfirst: 'De longues phrases. '.repeat(40) } as never
    for (const query of [PAGE, `${PAGE}&maxwidth=560`, `${PAGE}&maxwidth=240`]) expect(Number(told(long, query).height)).toBeLessThanOrEqual(520)
  })

  test.each(HARD_NAMES)('%j is the same in XML', (name) => {
    const record = named(project(), name)
    const { oembed } = new XMLParser({ parseTagValue: false, trimValues: false }).parse(answerXml(told(record))) as { oembed: Record<string, string> }
    expect(oembed.html).toBe(told(record).html)
    expect(String(told(record).html).match(/</g)).toHaveLength(2)
  })
})
