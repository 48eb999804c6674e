'use client' // Shows a stored date in French, and what is being typed as it is typed.

import { TextInput, useField, withCondition } from '@payloadcms/ui'
import type { TextFieldClientComponent } from 'payload'
import { useState, type ChangeEvent } from 'react'
import { formatDate, parseDate } from '@/lib/dates'

/** A date in French, whatever its form; what is no date as it is. */
const inFrench = (text: string): string => {
  const parsed = parseDate(text)
  return parsed.ok ? formatDate(parsed.edtf) : text
}

const isSame = (one: string, other: string): boolean => one === other || inFrench(one) === inFrench(other)

/** The field of a date: EDTF is what is stored, and never what is read. */
export const DateField: TextFieldClientComponent = withCondition(({ field, path: given, readOnly }) => {
  const { path, value, setValue, showError, disabled, customComponents: { AfterInput, BeforeInput, Description, Error, Label } = {} } = useField<string>({ potentiallyStalePath: given })
  // While it is being typed: a save answers with the stored form, which must not take the place of the words.
  const [typed, setTyped] = useState<string | null>(null)
  const stored = value ?? ''
  const shown = typed !== null && isSame(typed, stored) ? typed : inFrench(stored)
  const isUnreadable = stored.trim() !== '' && !parseDate(stored).ok
  return (
    <div onBlur={() => setTyped(null)}>
      <TextInput
        path={path} value={shown} label={field.label} required={field.required} readOnly={readOnly || disabled} showError={showError || isUnreadable}
        AfterInput={AfterInput} BeforeInput={BeforeInput} Description={Description} Label={Label}
        // Under the field stands what is wrong with the date (DatePreview): once is enough.
        Error={isUnreadable ? <span /> : Error} description={field.admin?.description}
        onChange={({ target }: ChangeEvent<HTMLInputElement>) => {
          setTyped(target.value)
          setValue(target.value)
        }}
      />
    </div>
  )
})
