import type { EmailField, TextareaField, TextField, Validate } from 'payload'
import { checkLegal, LEGAL_REQUIREMENTS, type LegalField } from '@/lib/legal/legalNotice'

/** Given by the content loader, which knows none of these facts and must not invent them. */
export const STARTER_CONTEXT = 'starterContent'

const validate = (field: LegalField): Validate => (value, { req }) =>
  req.context[STARTER_CONTEXT] ? true : checkLegal(field, value)

const emailAndLegal: Validate = (value, options) => {
  const filled = validate('email')(value, options)
  if (filled !== true || !value) return filled
  return typeof value === 'string' && /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value) ? true : 'Ce courriel n’est pas complet, par exemple contact@exemple.org.'
}

type Fields = { text: TextField; textarea: TextareaField; email: EmailField }
type Options<T extends keyof Fields> = { name: LegalField; type: T; description?: string }

/**
 * A field that the law requires. Refused when saved empty, but not NOT NULL in the database: the starter content
 * leaves it empty until the association has said it.
 */
export function legalField<T extends keyof Fields>({ name, type, description }: Options<T>): Fields[T] {
  const field = {
    name, type, label: `${LEGAL_REQUIREMENTS[name].label} (exigé par la loi)`,
    admin: { description }, validate: type === 'email' ? emailAndLegal : validate(name),
  }
  return field as unknown as Fields[T]
}
