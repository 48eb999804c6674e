'use client' // A calendar. Payload’s own shows the day after in Wallis, where noon of UTC is midnight.

import { DatePicker, FieldDescription, FieldError, FieldLabel, RenderCustomComponent, useField, withCondition } from '@payloadcms/ui'
import type { DateFieldClientComponent } from 'payload'
import { localNoon } from '@/lib/dates'

/** The field of a day, which is the same day wherever it is read. */
export const DayField: DateFieldClientComponent = withCondition(({ field, path: given, readOnly }) => {
  const { path, value, setValue, showError, disabled, customComponents: { AfterInput, BeforeInput, Description, Error, Label } = {} } = useField<string | null>({ potentiallyStalePath: given })
  const { label, required, admin } = field
  const isRead = Boolean(readOnly || disabled)
  return (
    <div className={['field-type', 'date-time-field', showError && 'date-time-field--has-error', isRead && 'read-only'].filter(Boolean).join(' ')} style={admin?.style}>
      <RenderCustomComponent CustomComponent={Label} Fallback={<FieldLabel label={label} path={path} required={required} />} />
      <div className="field-type__wrap" id={`field-${path.replaceAll('.', '__')}`}>
        <RenderCustomComponent CustomComponent={Error} Fallback={<FieldError path={path} showError={showError} />} />
        {BeforeInput}
        <DatePicker
          {...(admin?.date as object)} readOnly={isRead} value={value ? (localNoon(value) ?? undefined) : undefined}
          // It hands back noon of UTC, on the day that was picked where the reader is.
          onChange={(picked) => { if (!isRead) setValue(picked?.toISOString() ?? null) }}
        />
        {AfterInput}
      </div>
      <RenderCustomComponent CustomComponent={Description} Fallback={<FieldDescription description={admin?.description} path={path} />} />
    </div>
  )
})
