import type { EmailField, TextareaField, TextField, Validate } from 'payload'
import { checkLegal, LEGAL_REQUIREMENTS, type LegalField } from '@/lib/legal/legalNotice'

/** Given by the content loader, which knows none of these facts and must not invent them. */
export const STARTER_CONTEXT = 'starterContent'

const validate = (field: LegalField): Validate => (value, { req }) =>
  req.context[STARTER_CONTEXT] ? true : checkLegal(field, value)

type Options<T extends 'text' | 'textarea' | 'email'> = { name: LegalField; type: T; description?: string }

/**
 * A field that the law requires. Refused when saved empty, but not NOT NULL in the database: the starter content
 * leaves it empty until the association has said it.
 */
export const legalField = <T extends 'text' | 'textarea' | 'email'>({ name, type, description }: Options<T>) =>
  ({
    name, type, label: `${LEGAL_REQUIREMENTS[name].label} (exigé par la loi)`,
    admin: { description },
    validate: type === 'email' ? emailAndLegal : validate(name),
  }) as T extends 'email' ? EmailField : T extends 'textarea' ? TextareaField : TextField

const emailAndLegal: Validate = (value, options) => {
  const filled = validate('email')(value, options)
  if (filled !== true || !value) return filled
  return typeof value === 'string' && /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value) ? true : 'Ce courriel n’est pas complet, par exemple contact@exemple.org.'
}
