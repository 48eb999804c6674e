import { FOREIGN_LANGUAGES } from '@/lib/vocabulary/vocabulary'

/** What the text editor offers: the editor is made from these, and what is stored is read with these, so that both say the same. */

/** Ranks of headings: the page gives the h1 and the h2. */
export const HEADINGS = ['h3', 'h4'] as const
/** Collections that a link inside the site may lead to. */
export const LINKED = ['eras', 'projects', 'partners', 'experiments', 'territories', 'pages'] as const
/** Collections whose files a text may show. */
export const SHOWN = ['media'] as const
/** A note inside the text, which points to a source. */
export const SOURCE_NOTE = 'sourceNote'
/** Languages that words may be marked with. */
export const LANGUAGES = Object.keys(FOREIGN_LANGUAGES)

/** Bits of the `format` of a text node (Lexical’s `TEXT_TYPE_TO_FORMAT`), for the formats that the editor has. */
export const BOLD = 1
export const ITALIC = 2
export const FORMATS = BOLD | ITALIC
