export type Format = 'json' | 'xml'

export type Question = { url: URL; format: Format; maxWidth: number; maxHeight: number }

/** An answer that is no embed: its status, and why in French. */
export type Refusal = { status: 400 | 404 | 501; says: string }

const FORMATS: Format[] = ['json', 'xml']

/** A number of pixels; without one, or with nothing in its place, no limit. */
function pixels(value: string | null): number | null {
  if (!value) return Infinity
  return /^\d{1,15}$/.test(value) && Number(value) > 0 ? Number(value) : null
}

const badNumber = (name: string): Refusal => ({ status: 400, says: `Le paramètre ${name} doit être un nombre entier de pixels, plus grand que zéro.` })

/** What a consumer asks, as oEmbed 1.0 defines it (section 2.2), or what is wrong with it. */
export function readQuestion(asked: URLSearchParams): Question | Refusal {
  const [format, address] = [asked.get('format') ?? 'json', asked.get('url')]
  if (!FORMATS.includes(format as Format)) return { status: 501, says: 'Les formats connus sont json et xml.' }
  const [maxWidth, maxHeight] = [pixels(asked.get('maxwidth')), pixels(asked.get('maxheight'))]
  if (maxWidth === null) return badNumber('maxwidth')
  if (maxHeight === null) return badNumber('maxheight')
  if (!address) return { status: 400, says: 'Indiquez dans le paramètre url l’adresse d’une page de ce site.' }
  if (!URL.canParse(address)) return { status: 400, says: 'Le paramètre url doit être une adresse complète, qui commence par https://.' }
  return { url: new URL(address), format: format as Format, maxWidth, maxHeight }
}
