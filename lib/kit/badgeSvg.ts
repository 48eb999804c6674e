import { SIGN, TONES } from '@/lib/brand/sign'
import { markup, raw, type Markup } from '@/lib/markup/markup'
import { french } from '@/lib/typography/french'
import { isolate } from '@/lib/typography/isolate'
import type { Badge } from './badges'
import { cutToWidth, isMeasured, textWidth } from './textWidth'

const HEIGHT = 48
const [LEFT, RIGHT, TOP] = [48, 14, 20]
/** The widest that a line may be. */
const MOST = 290
const FACES = "Helvetica,Arial,'Liberation Sans',sans-serif"

type Line = { text: string; size: number; isBold: boolean; y: number; tone: string }

/** A line that never leaves the badge: where the face is another, its letters are drawn in the width foreseen. */
function drawn({ text, size, isBold, y, tone }: Line, prefix: string): { width: number; line: Markup } {
  const shown = cutToWidth(text, MOST, size, isBold)
  const width = Math.ceil(textWidth(shown, size, isBold))
  const fixed = isMeasured(shown) ? raw(` textLength="${width}" lengthAdjust="spacingAndGlyphs"`) : null
  return {
    width,
    line: markup`<text x="${LEFT}" y="${y}" font-size="${size}" font-weight="${isBold ? 700 : 400}" class="${prefix}${tone}" fill="${TONES[tone as 'ink'][0]}"${fixed}>${isolate(shown)}</text>`,
  }
}

/** What the badge says, for those who do not see it. */
export const badgeWords = (name: string, { says, isLabel }: Badge): string => `${isolate(french(name))}${isLabel ? ',' : ''} ${french(says)}`

/**
 * A badge as an SVG that stands alone, as an image or inside a page: its classes and identifiers are its own, and it
 * follows the scheme of the page where the face and colours of the reader allow it.
 */
export function badgeSvg(publicId: string, name: string, badge: Badge): string {
  const prefix = `do-${publicId}-${badge.kind}-`
  const lines = [
    drawn({ text: french(name), size: 15, isBold: true, y: TOP, tone: 'ink' }, prefix),
    drawn({ text: french(badge.says), size: 12.5, isBold: false, y: TOP + 17, tone: 'inkSoft' }, prefix),
  ]
  const width = LEFT + Math.max(...lines.map((line) => line.width)) + RIGHT
  const [paper, rule, ink] = [TONES.paper, TONES.rule, TONES.ink]
  const dark = `@media(prefers-color-scheme:dark){.${prefix}paper{fill:${paper[1]};stroke:${rule[1]}}.${prefix}ink{fill:${ink[1]}}.${prefix}inkSoft{fill:${TONES.inkSoft[1]}}.${prefix}sign{stroke:${ink[1]}}}`
  return markup`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${HEIGHT}" viewBox="0 0 ${width} ${HEIGHT}" role="img" aria-labelledby="${prefix}t" font-family="${FACES}">
<title id="${prefix}t">${badgeWords(name, badge)}</title>
<style>${raw(dark)}</style>
<rect class="${prefix}paper" x=".5" y=".5" width="${width - 1}" height="${HEIGHT - 1}" fill="${paper[0]}" stroke="${rule[0]}"/>
<path class="${prefix}sign" transform="translate(10 10)" d="${SIGN.path}" fill="none" stroke="${ink[0]}" stroke-width="${SIGN.strokeWidth}"/>
${lines.map(({ line }) => line)}
</svg>
`.text
}

/** What is drawn where there is no such badge. */
export const missingBadgeSvg = (): string => badgeSvg('inconnu', 'Badge inconnu', { kind: 'histoire', says: 'Cette adresse ne mène à aucun badge' })
