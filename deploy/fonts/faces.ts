export type Face = {
  /** The file it is made from, in node_modules. */
  from: string
  /** The file it becomes, in the folder of the fonts. */
  file: string
  /** What the font calls itself inside. */
  family: string
  /** The weights it keeps: a range for pages, one for drawings. */
  weight: { min: number; max: number } | number
  /** How wide U+202F is, in thousandths of the size, at the weight the original draws by default; it follows the thin space at others. */
  narrowSpace: number
}

const BRICOLAGE = '@fontsource-variable/bricolage-grotesque/files/bricolage-grotesque-latin-wght-normal.woff2'
const SOURCE_SERIF = '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght'

/** Titles are set tight (-0.045em): a space of the designers' 0.11em would close up before « ! ». */
const SANS_SPACE = 160
const SERIF_SPACE = 150

/** The faces of the site. */
export const FACES: Face[] = [
  { from: BRICOLAGE, file: 'sans.woff2', family: 'Fil Sans', weight: { min: 400, max: 800 }, narrowSpace: SANS_SPACE },
  { from: `${SOURCE_SERIF}-normal.woff2`, file: 'serif.woff2', family: 'Fil Serif', weight: { min: 400, max: 700 }, narrowSpace: SERIF_SPACE },
  { from: `${SOURCE_SERIF}-italic.woff2`, file: 'serif-italic.woff2', family: 'Fil Serif', weight: { min: 400, max: 700 }, narrowSpace: SERIF_SPACE },
  // What draws the images of shared links reads neither WOFF2 nor variable fonts.
  { from: BRICOLAGE, file: 'drawing-title.ttf', family: 'Fil Dessin', weight: 700, narrowSpace: SANS_SPACE },
  { from: BRICOLAGE, file: 'drawing-text.ttf', family: 'Fil Dessin', weight: 500, narrowSpace: SANS_SPACE },
]
