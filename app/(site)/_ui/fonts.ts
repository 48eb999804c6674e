import localFont from 'next/font/local'

/** Titles and interface. Both faces: SIL Open Font License 1.1, from the @fontsource-variable packages. */
export const sans = localFont({
  src: '../../../node_modules/@fontsource-variable/bricolage-grotesque/files/bricolage-grotesque-latin-wght-normal.woff2',
  weight: '200 800',
  variable: '--font-sans',
  display: 'swap',
  adjustFontFallback: 'Arial',
})

/** Reading text. */
export const serif = localFont({
  src: '../../../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
  weight: '200 900',
  variable: '--font-serif',
  display: 'swap',
  adjustFontFallback: 'Times New Roman',
})

/** Not preloaded: browsers fetch it only on pages with a word in italics. */
export const serifItalic = localFont({
  src: '../../../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-italic.woff2',
  weight: '200 900',
  style: 'italic',
  variable: '--font-serif-italic',
  display: 'swap',
  preload: false,
  adjustFontFallback: 'Times New Roman',
})
