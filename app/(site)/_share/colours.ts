import { TONES } from '@/lib/brand/sign'

/** The light scheme: pictures have but one. */
export const PAPER = TONES.paper[0]
export const INK = TONES.ink[0]
export const INK_SOFT = TONES.inkSoft[0]
export const RULE = TONES.rule[0]
