import { execFileSync } from 'node:child_process'

/** A bibliographic item in CSL-JSON, as far as our references go. */
export type Item = { title?: string; author?: { literal?: string; family?: string }[]; issued?: { 'date-parts': number[][] }; URL?: string; note?: string; id?: string }

/** What Citation.js reads in each text: BibTeX, RIS or CSL-JSON. */
export const readReferences = (texts: string[]): Item[][] =>
  JSON.parse(execFileSync(process.execPath, ['tests/unit/support/readReferencesProgram.mjs'], { input: JSON.stringify(texts), encoding: 'utf8', maxBuffer: 64e6 })) as Item[][]
