/** The light scheme of `tokens.css`: pictures have but one. */
export const PAPER = '#fbf8f3'
export const INK = '#1b1a17'
export const INK_SOFT = '#5a554b'
export const RULE = '#ddd5c6'
