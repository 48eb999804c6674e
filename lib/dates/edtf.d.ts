/** The part of `edtf` 4 that this folder and its tests use; the package ships no types. */
declare module 'edtf' {
  /** Throws when `text` is not EDTF of at most the given level. */
  export function parse(text: string, constraints?: { level?: 0 | 1 | 2 }): { type: string; level: number }
  /** Reads a date; `min` and `max` are its first and last instant, in ms since 1970 UTC. */
  export default function edtf(text: string): { min: number; max: number }
}
