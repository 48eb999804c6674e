import type { CSSProperties } from 'react'
import { HUES, type Hue } from '@/lib/vocabulary/hues'

/** The custom properties that colour everything inside an element with one hue of the palette, in both schemes. */
export function hueStyle(hue: Hue): CSSProperties {
  const { line, text } = HUES[hue]
  return {
    '--hue-line': `light-dark(${line[0]}, ${line[1]})`,
    '--hue-text': `light-dark(${text[0]}, ${text[1]})`,
  } as CSSProperties
}
