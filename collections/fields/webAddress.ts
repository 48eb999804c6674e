import type { TextField } from 'payload'

/** A web address as typed: complete, with its scheme. */
export const webAddress = (options: { name: string; label: string; description?: string; required?: boolean }): TextField => ({
  name: options.name,
  label: options.label,
  type: 'text',
  required: options.required,
  admin: { description: options.description },
  validate: (value: unknown) => {
    if (!value) return options.required ? 'Indiquez une adresse complète, par exemple https://exemple.org.' : true
    const valid = typeof value === 'string' && /^https?:\/\/\S+$/.test(value) && URL.canParse(value)
    return valid || 'Cette adresse est incomplète : elle doit commencer par https:// ou http://.'
  },
})
