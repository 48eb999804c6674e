import { parseDate } from '@/lib/dates'
import type { BlockingRule } from '../types'

export const unreadableDates: BlockingRule = {
  id: 'date',
  title: 'Dates que le site ne sait pas lire',
  severity: 'blocking',
  find: ({ places }) => places.flatMap(({ holds, path, label, value }) => {
    const parsed = holds === 'date' && typeof value === 'string' && value.trim() !== '' ? parseDate(value) : null
    return parsed && !parsed.ok ? [{ path, label, message: parsed.message }] : []
  }),
}
