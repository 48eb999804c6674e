/** The part of `subset-font` 2 that this folder uses; the package ships no types. */
declare module 'subset-font' {
  type Axis = number | { min: number; max: number }
  export default function subsetFont(
    font: Buffer,
    text: string | null,
    options: {
      targetFormat: 'sfnt' | 'woff2'
      preserveNameIds?: number[]
      keepFeatures?: string[]
      variationAxes?: Record<string, Axis>
      noHinting?: boolean
      /** The text must then be null. */
      keepAllGlyphs?: boolean
    },
  ): Promise<Buffer>
}
