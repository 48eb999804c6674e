import type { TextField } from 'payload'
import { addressFault } from '@/lib/checks'

/** A web address as typed: complete, with its scheme, and one that visitors can follow. */
export const webAddress = (options: { name: string; label: string; description?: string; required?: boolean }): TextField => ({
  name: options.name,
  label: options.label,
  type: 'text',
  required: options.required,
  custom: { holds: 'address' },
  admin: { description: options.description },
  validate: (value: unknown) => {
    if (!value) return options.required ? 'Indiquez une adresse complète, par exemple https://exemple.org.' : true
    return addressFault(String(value)) ?? true
  },
})
