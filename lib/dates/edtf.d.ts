/** The part of `edtf` 4 that this folder uses; the package ships no types. */
declare module 'edtf' {
  /** Throws when `text` is not EDTF of at most the given level. */
  export function parse(text: string, constraints?: { level?: 0 | 1 | 2 }): { type: string; level: number }
}
