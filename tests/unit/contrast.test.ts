import { describe, expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { TONES } from '@/lib/brand/sign'
import { HUES } from '@/lib/vocabulary/hues'

/** sRGB relative luminance of `#rrggbb`. Source: WCAG 2.2, « relative luminance ». */
function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].toSorted((a, b) => b - a) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

const tokens = readFileSync('app/(site)/_ui/tokens.css', 'utf8')
/** The light and the dark tone of a token of the pages. */
const token = (name: string) => new RegExp(`--${name}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(tokens)!.slice(1) as [string, string]

const DRAWN = 3
const WRITTEN = 4.5

describe.each([['light', 0], ['dark', 1]] as const)('%s', (_, scheme) => {
  const papers = [token('paper')[scheme], token('paper-deep')[scheme]]

  test('the pages, the cards and the drawings share one paper and one ink', () => {
    expect([token('paper')[scheme], token('ink')[scheme], token('ink-soft')[scheme], token('link')[scheme]]).toEqual([TONES.paper[scheme], TONES.ink[scheme], TONES.inkSoft[scheme], TONES.link[scheme]])
  })

  test.each(Object.entries(HUES))('%s: its line can be seen and its text read on both papers', (_name, { line, text }) => {
    for (const paper of papers) {
      expect(contrast(line[scheme], paper)).toBeGreaterThanOrEqual(DRAWN)
      expect(contrast(text[scheme], paper)).toBeGreaterThanOrEqual(WRITTEN)
    }
  })

  test('inks and links can be read on both papers', () => {
    for (const paper of papers) for (const ink of ['ink', 'ink-soft', 'link']) expect([ink, contrast(token(ink)[scheme], paper) >= WRITTEN]).toEqual([ink, true])
  })
})
