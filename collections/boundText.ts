import type { CollectionConfig, Field, FieldHook, GlobalConfig } from 'payload'
import { email, text, textarea } from 'payload/shared'
import { lengthFault } from '@/lib/checks'
import { visible, visibleWords } from '@/lib/typography/normal'
import { LONGEST } from '@/lib/vocabulary/lengths'
import { refuseLongTexts, refuseLongTextsOfGlobal } from './hooks/refuseLongTexts'

type Bounded = {
  type: string; name?: string; maxLength?: number; fields?: Field[]; tabs?: { fields: Field[] }[]; custom?: Record<string, unknown>
  admin?: { readOnly?: boolean; hidden?: boolean; date?: { pickerAppearance?: string }; components?: { afterInput?: unknown[]; Field?: unknown } }
  validate?: (value: never, options: never) => unknown
  hooks?: { beforeValidate?: unknown[] }
}

const LENGTH_LEFT = '/app/(payload)/_admin/LengthLeft.client#LengthLeft'
const DAY_FIELD = '/app/(payload)/_admin/DayField.client#DayField'
const THEIRS: Record<string, unknown> = { text, textarea, email }
const BY_HOLDS: Record<string, number> = { address: LONGEST.address, date: LONGEST.date }

function longestOf({ type, name, maxLength, custom }: Bounded): number | null {
  if (type === 'richText') return LONGEST.richText
  if (type === 'email') return LONGEST.email
  if (type !== 'text' && type !== 'textarea') return null
  return maxLength ?? BY_HOLDS[String(custom?.holds)] ?? (name === 'slug' ? LONGEST.slug : type === 'textarea' ? LONGEST.paragraph : LONGEST.line)
}

/** What was copied along unseen goes when it is kept: a title with a soft hyphen is found by nobody, an address with one is dead. */
function cleaned({ type, name, custom }: Bounded): FieldHook | null {
  const isExact = type === 'email' || name === 'slug' || custom?.holds === 'address'
  if (type !== 'text' && !isExact) return null
  return ({ value }) => (typeof value !== 'string' ? value : isExact ? visible(value).trim() : visibleWords(value))
}

/** The field with its length: refused in words of ours when it is published, counted while it is typed. */
function bound(field: Bounded): Bounded {
  const longest = longestOf(field)
  if (longest === null) return field
  const clean = cleaned(field)
  const { type, admin, custom, hooks, validate = THEIRS[type] as Bounded['validate'] } = field
  const isTyped = type in THEIRS && !admin?.readOnly && !admin?.hidden
  const counter = { path: LENGTH_LEFT, clientProps: { longest } }
  return {
    ...field,
    custom: { ...custom, longest },
    ...(type in THEIRS ? { maxLength: longest } : {}),
    ...(validate ? { validate: ((value: never, options: never) => lengthFault(value, longest) ?? validate(value, options)) as never } : {}),
    ...(clean ? { hooks: { ...hooks, beforeValidate: [clean, ...(hooks?.beforeValidate ?? [])] } } : {}),
    ...(isTyped ? { admin: { ...admin, components: { ...admin?.components, afterInput: [...(admin?.components?.afterInput ?? []), counter] } } } : {}),
  }
}

/** A day, without an hour: its field shows the same day everywhere. */
const withDay = (field: Bounded): Bounded => (field.type === 'date' && field.admin?.date?.pickerAppearance === 'dayOnly' && !field.admin.components?.Field
  ? { ...field, admin: { ...field.admin, components: { ...field.admin.components, Field: DAY_FIELD } } }
  : field)

const boundAll = (fields: Field[]): Field[] => fields.map((field) => {
  const { fields: inside, tabs } = field as Bounded
  return withDay(bound({
    ...(field as Bounded),
    ...(inside ? { fields: boundAll(inside) } : {}),
    ...(tabs ? { tabs: tabs.map((tab) => ({ ...tab, fields: boundAll(tab.fields) })) } : {}),
  })) as unknown as Field
})

/** Every text of a collection or a global gets a length (lib/vocabulary/lengths.ts), which drafts keep to as well, and loses what is invisible. */
export const boundText = (config: CollectionConfig): CollectionConfig => ({
  ...config, fields: boundAll(config.fields), hooks: { ...config.hooks, beforeOperation: [refuseLongTexts, ...(config.hooks?.beforeOperation ?? [])] },
})

export const boundGlobal = (config: GlobalConfig): GlobalConfig => ({
  ...config, fields: boundAll(config.fields), hooks: { ...config.hooks, beforeOperation: [refuseLongTextsOfGlobal, ...(config.hooks?.beforeOperation ?? [])] },
})
