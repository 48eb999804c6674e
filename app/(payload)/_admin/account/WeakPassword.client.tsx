'use client' // Keeps the reason at the field: Payload reads the form again after a refusal, and forgets what the server said.

import { useFormFields, useFormSubmitted } from '@payloadcms/ui'
import { createPortal } from 'react-dom'
import { checkPassword } from '@/lib/passwords/checkPassword'
import '../panel.css'

const texts = (...values: unknown[]): string[] => values.filter((value): value is string => typeof value === 'string')

/** Under the password, once saving was tried: what the server says of it (collections/accounts/refuseWeakPassword.ts). */
export function WeakPassword() {
  const submitted = useFormSubmitted()
  const password = useFormFields(([fields]) => fields.password?.value)
  const name = useFormFields(([fields]) => fields.name?.value)
  const email = useFormFields(([fields]) => fields.email?.value)
  if (!submitted || typeof password !== 'string' || password === '') return null
  const checked = checkPassword(password, [...texts(name, email), 'Démocratie Ouverte', location.hostname])
  const field = document.getElementById('field-password')?.closest('.field-type')
  return checked !== true && field ? createPortal(<p className="panel__refusal" role="alert">{checked}</p>, field) : null
}
