import { parse } from 'edtf'
import { normal, visible } from '../typography/normal'
import { checkPeriod } from './checkPeriod'
import { dayBounds } from './dayBounds'
import { foldText } from './frenchWords'
import type { DayBounds, Period } from './Period'
import { readFrenchPeriod } from './readFrenchPeriod'
import { Refusal } from './Refusal'
import { refuseAmbiguous, refuseUnknown } from './refusals'
import { scanPeriod } from './scanPeriod'
import { writePeriod } from './writePeriod'

export type ParsedDate = ({ ok: true; edtf: string } & DayBounds) | { ok: false; message: string }

/** Longer texts hold a sentence, not a date; refusing them early bounds the work. */
const LONGEST = 100
/** What is read at all of what is pasted. */
const MOST = 1000

function readPeriodTyped(typed: string): Period {
  const scanned = scanPeriod(typed.replace(/[‐‑]/g, '-').replace(/ ?\/ ?/g, '/').replace(/x/g, 'X'))
  if (scanned) return scanned
  if (typed.length > LONGEST) refuseUnknown(typed)
  const folded = foldText(typed)
  const short = /^(\d{4}) ?[-/] ?(\d{1,2})$/.exec(folded)
  if (short?.[1] && short[2]) refuseAmbiguous(short[1], short[2])
  return readFrenchPeriod(folded) ?? refuseUnknown(typed)
}

/** Level 1 of EDTF, but for a season that bounds an interval, which only the grouping of months of ISO 8601-2 has. */
function isLevel1(edtf: string): boolean {
  try {
    parse(edtf.includes('/') ? edtf.replace(/-2[1-4](?=\/|$)/g, '') : edtf, { level: 1 })
    return true
  } catch {
    return false
  }
}

/**
 * Reads a date as staff type it (French, or EDTF) into EDTF level 0 or 1 (ISO 8601-2:2019), with its first and last day.
 *
 * How periods with one end are kept, so that each text has one meaning:
 * - `avant 2013` → `../2012`: some time before the first day of 2013 (latest 2012-12-31);
 * - `jusqu’en 2012` → `/2012`: began at an unknown date, ended in 2012;
 * - `depuis 2020`, `2020-` → `2020/..`: still running; `après 2013` → `2014/..`;
 * - `2013 - ?`, `à partir de 2013, fin inconnue` → `2013/`: ended, or may have, at an unknown date.
 *
 * @returns `ok: false` with a French message that says what to write instead; never throws.
 */
export function parseDate(input: string): ParsedDate {
  const typed = normal(visible(input.slice(0, MOST)), 'NFKC').replace(/\s+/g, ' ').trim()
  try {
    if (typed === '') throw new Refusal('Indiquez une date, par exemple 2012, 12/2016 ou 13/02/2013.')
    const period = readPeriodTyped(typed)
    checkPeriod(period)
    const edtf = writePeriod(period)
    if (!isLevel1(edtf)) refuseUnknown(typed)
    return { ok: true, edtf, ...dayBounds(edtf) }
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, message: error.message }
    throw error
  }
}
