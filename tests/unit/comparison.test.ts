import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { compareSequences } from '@/lib/comparison/sequences'
import { compareTexts, type Side } from '@/lib/richText/compareTexts'
import { textLines } from '@/lib/richText/lines'
import { editorText, hostileText, inParagraph, root, words } from './support/richTexts'

const told = (side: Side | null) => side && `${side.mark ? `${side.mark} ` : ''}${side.runs.map(({ text, differs }) => (differs ? `[${text}]` : text)).join('')}`
const between = (from: unknown, to: unknown) => compareTexts(textLines(from), textLines(to)).map((pair) => [told(pair.from), told(pair.to)])

describe('sequences', () => {
  test('what is kept, taken and put tells both whole', () => {
    const letters = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 30 })
    fc.assert(fc.property(letters, letters, (from, to) => {
      const steps = compareSequences(from, to, (letter) => letter)
      expect(steps.flatMap((step) => (step.kind === 'added' ? [] : [step.from]))).toEqual(from)
      expect(steps.flatMap((step) => (step.kind === 'removed' ? [] : [step.to]))).toEqual(to)
      expect(compareSequences(from, from, (letter) => letter).every(({ kind }) => kind === 'same')).toBe(true)
    }))
  })

  test('two long ones that have nothing in common are told without comparing each with each', () => {
    const numbers = (from: number) => Array.from({ length: 20_000 }, (_, index) => String(from + index))
    const steps = compareSequences(numbers(0), numbers(100_000), (number) => number)
    expect(steps.map(({ kind }) => kind)).toEqual([...Array(20_000).fill('removed'), ...Array(20_000).fill('added')])
  })
})

describe('texts', () => {
  test('a line is read with what it is, what it points to and how it is written', () => {
    expect(textLines(editorText).map(({ mark, pieces }) => [mark, pieces.map(({ text, about }) => text + (about ? `{${about.collection}}` : '')).join('')])).toEqual([
      ['Intertitre', 'Un intertitre'],
      ['', 'Du texte gras et penchécrowdsourcing\n dehors → https://exemple.orgdedans → {projects}https://exemple.org → https://exemple.orgNote : {sources}, page 12'],
      ['1.', 'Un'], ['•', 'Dedans'], ['Citation', 'Cité'], ['', 'Image : {media}'], ['', 'Image : {media}'],
    ])
  })

  test('in a line that changed, the words that changed', () => {
    const line = (text: string) => inParagraph(words(text))
    expect(between(root(line('Un'), line('Le projet naît en 2013 à Paris.')), root(line('Un'), line('Le projet naît en 2014 à Paris.'), line('Trois'))))
      .toEqual([['Un', 'Un'], ['Le projet naît en [2013] à Paris.', 'Le projet naît en [2014] à Paris.'], [null, '[Trois]']])
  })

  test('words that become bold, an address that changes, a paragraph that becomes a heading', () => {
    const link = (url: string) => inParagraph({ type: 'link', fields: { linkType: 'custom', url }, children: [words('ici')] })
    expect(between(root(inParagraph(words('Un mot'))), root(inParagraph(words('Un '), words('mot', 1))))).toEqual([['Un [mot]', 'Un [mot]']])
    expect(between(root(link('https://a.example')), root(link('https://b.example')))).toEqual([['ici → [https://a.example]', 'ici → [https://b.example]']])
    const [pair] = compareTexts(textLines(root(inParagraph(words('Titre')))), textLines(root({ type: 'heading', tag: 'h3', children: [words('Titre')] })))
    expect(pair).toMatchObject({ from: { mark: '', isMarkNew: true, runs: [{ differs: false }] }, to: { mark: 'Intertitre', isMarkNew: true } })
  })

  test('whatever was stored, nothing fails, and all the words are there', () => {
    for (const [, value, remaining] of hostileText) {
      expect(textLines(value).flatMap(({ pieces }) => pieces.map(({ text }) => text)).join('')).toBe(remaining)
      expect(compareTexts(textLines(value), textLines(editorText)).length).toBeGreaterThan(0)
    }
    fc.assert(fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => { compareTexts(textLines({ root: one }), textLines(root(other as never))) }))
  })
})
