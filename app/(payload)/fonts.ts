import localFont from 'next/font/local'

/** The two faces of the site (app/(site)/_ui/fonts.ts): the interface in one, texts as visitors read them in the other. */
export const sans = localFont({ src: '../../.fonts/sans.woff2', weight: '400 800', variable: '--font-sans', display: 'swap' })
export const serif = localFont({ src: '../../.fonts/serif.woff2', weight: '400 700', variable: '--font-serif', display: 'swap', preload: false })
