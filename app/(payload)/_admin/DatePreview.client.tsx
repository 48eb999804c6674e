'use client' // Answers while the date is being typed.

import { useField } from '@payloadcms/ui'
import { formatDate, parseDate } from '@/lib/dates'

/** Under a date: how it will read on the site, or what is wrong with it. */
export function DatePreview({ path }: { path: string }) {
  const { value } = useField<string>({ path })
  if (typeof value !== 'string' || value.trim() === '') return null
  const parsed = parseDate(value)
  return (
    <p aria-live="polite" style={{ marginBlock: '0.25rem 0', color: parsed.ok ? 'var(--theme-success-650)' : 'var(--theme-error-500)' }}>
      {parsed.ok ? `Sur le site : ${formatDate(parsed.edtf)}` : parsed.message}
    </p>
  )
}
