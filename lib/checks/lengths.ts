import { excessOf } from '@/lib/richText/faults'
import { measure } from '@/lib/richText/limits'
import { lengthSentence } from '@/lib/vocabulary/lengths'

/** What is wrong with the length of a text, plain or rich (lib/richText/limits.ts), as a French sentence; null when it can be kept and read. */
export function lengthFault(value: unknown, longest: number): string | null {
  if (typeof value === 'string') return value.length > longest ? lengthSentence(value.length, longest) : null
  return typeof value === 'object' && value !== null && 'root' in value ? excessOf(measure(value.root)) : null
}
