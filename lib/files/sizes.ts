/** The widths in which a picture is offered, in pixels. */
export const WIDTHS = [480, 960, 1600] as const
/** The formats of the smaller versions. AVIF is the lightest and the slowest: it is made after the answer. */
export const FORMATS = ['webp', 'avif'] as const
export type Format = (typeof FORMATS)[number]
export type SizeKey = `${Format}${(typeof WIDTHS)[number]}`

export const SIZE_KEYS: readonly SizeKey[] = WIDTHS.flatMap((width) => FORMATS.map((format): SizeKey => `${format}${width}`))

/** A smaller version as it is kept with its picture. */
export type Size = { filename?: string | null; filesize?: number | null; width?: number | null; height?: number | null; mimeType?: string | null; url?: string | null }
export type Filed = { filename?: string | null; sizes?: Partial<Record<SizeKey, Size>> | null }

/** The widths worth making of a picture: no two alike, none larger than it is. */
export const widthsFor = (width: number) => WIDTHS.filter((_, place) => place === 0 || width > WIDTHS[place - 1]!)

/** The names of all the files of a document. */
export const namesOf = ({ filename, sizes }: Filed): string[] =>
  [...new Set([filename, ...SIZE_KEYS.map((key) => sizes?.[key]?.filename)].filter((name) => typeof name === 'string'))]

/** The version of today at which to lead someone who asks for a name of before; the file itself when none answers to it. */
export function successorOf(former: string, document: Filed): string | null {
  const [, width, format] = /-(\d+)(?:x\d+)?\.(webp|avif)$/.exec(former) ?? []
  return document.sizes?.[`${format}${width}` as SizeKey]?.filename ?? document.filename ?? null
}
