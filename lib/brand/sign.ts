/** The association's sign, a circle left open: its one drawing, for pages, pictures, cards, badges and the files given to partners. `public/favicon.ico` (32 px), `public/apple-touch-icon.png` (180 px) and `public/assets/icon-*.png` are it on paper, for those that ask for no other. */
export const SIGN = { viewBox: '0 0 28 28', path: 'M 22.2 7.1 A 10.7 10.7 0 1 0 22.2 20.9', strokeWidth: 4.6 } as const

/** The light and the dark tone of the site's paper and inks (`tokens.css`), for what is read outside its pages. */
export const TONES = {
  paper: ['#fbf8f3', '#16150f'],
  ink: ['#1b1a17', '#f1ece2'],
  inkSoft: ['#5a554b', '#b5ad9c'],
  rule: ['#ddd5c6', '#38352b'],
  link: ['#17408b', '#9dbbff'],
} as const satisfies Record<string, readonly [string, string]>
