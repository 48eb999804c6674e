import { checkPeriod } from './checkPeriod'
import type { Period } from './Period'
import { Refusal } from './Refusal'
import { scanPeriod } from './scanPeriod'

/** Reads a stored EDTF text; null when it is not a valid date, so that a page can still show it as it is. */
export function readPeriod(edtf: string): Period | null {
  try {
    const period = scanPeriod(edtf)
    if (period) checkPeriod(period)
    return period
  } catch (error) {
    if (error instanceof Refusal) return null
    throw error
  }
}
