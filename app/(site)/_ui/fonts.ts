import localFont from 'next/font/local'

// What is read until they are there: fallbackFaces.css.

/** Titles and interface. The files are made by `deploy/fonts`, with what French needs of both faces (SIL Open Font License 1.1). */
export const sans = localFont({
  src: '../../../.fonts/sans.woff2',
  weight: '400 800',
  variable: '--font-sans',
  display: 'swap',
  adjustFontFallback: false,
})

/** Reading text. */
export const serif = localFont({
  src: '../../../.fonts/serif.woff2',
  weight: '400 700',
  variable: '--font-serif',
  display: 'swap',
  adjustFontFallback: false,
})

/** Not preloaded: browsers fetch it only on pages with a word in italics. */
export const serifItalic = localFont({
  src: '../../../.fonts/serif-italic.woff2',
  weight: '400 700',
  style: 'italic',
  variable: '--font-serif-italic',
  display: 'swap',
  preload: false,
  adjustFontFallback: false,
})
