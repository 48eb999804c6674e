/** What the head of a picture says of it (the names are sharp's). */
export type Head = { width?: number; height?: number; isProgressive?: boolean; channels?: number; chromaSubsampling?: string; depth?: string }

const MOST_PIXELS = 60_000_000
/** What unfolding one picture may take of the server, beside what it always takes. */
const MEMORY_BYTES = 280_000_000

/**
 * Bytes held for each pixel while a picture is read (measured, docs/decisions/0056). Most are read line by line, and cost
 * nothing; these must be unfolded whole.
 */
function bytesPerPixel(mimeType: string, { isProgressive, channels = 3, chromaSubsampling, depth }: Head): number {
  const wide = depth === 'ushort' ? 2 : 1
  if (mimeType === 'image/avif') return 18
  if (!isProgressive) return 0
  if (mimeType === 'image/png') return (channels + 1) * wide
  return chromaSubsampling?.startsWith('4:2:0') ? 3.2 : 2 * channels
}

/** How many pixels a picture of this kind may have. */
export function mostPixels(mimeType: string, head: Head): number {
  const each = bytesPerPixel(mimeType, head)
  return each === 0 ? MOST_PIXELS : Math.min(MOST_PIXELS, Math.floor(MEMORY_BYTES / each))
}

const number = new Intl.NumberFormat('fr-FR')
const millions = (pixels: number) => number.format(Math.floor(pixels / 1_000_000))

/** Why a picture has too many pixels, in French, with what to do; null when it does not. */
export function tooManyPixels(mimeType: string, head: Head): string | null {
  const { width = 0, height = 0 } = head
  const most = mostPixels(mimeType, head)
  if (width * height <= most) return null
  const kind = mimeType === 'image/avif' ? ' pour une image AVIF' : head.isProgressive && most < MOST_PIXELS ? ' pour une image enregistrée en mode progressif ou entrelacé' : ''
  return `Cette image mesure ${number.format(width)} × ${number.format(height)} pixels, soit ${millions(width * height)} millions : c’est trop, la limite est de ${millions(most)} millions${kind}. Réduisez-la, par exemple à 4 000 pixels de large, puis déposez-la de nouveau.`
}
