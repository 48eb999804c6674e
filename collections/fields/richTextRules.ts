import type { FieldAffectingData, RichTextField } from 'payload'
import { richText } from 'payload/shared'
import { linkFault, richTextFault } from '@/lib/checks'
import { writtenFault } from './closedEditor'

/** The address of a link by the rule of our pages: Payload refuses some in English, and writes others in percent signs. */
const ourAddress = (field: FieldAffectingData): FieldAffectingData => (field.type !== 'text' || field.name !== 'url' ? field : {
  ...field,
  hooks: { beforeChange: [({ value }) => (typeof value === 'string' ? value.trim() : value)] },
  validate: (value: unknown, { siblingData }: { siblingData: unknown }) =>
    (siblingData as { linkType?: string } | undefined)?.linkType === 'internal' || (linkFault(typeof value === 'string' ? value : '') ?? true),
} as FieldAffectingData)

export const withOurAddresses = ({ defaultFields }: { defaultFields: FieldAffectingData[] }) => defaultFields.map(ourAddress)

const REFUSED = 'Une partie de ce texte ne peut pas être publiée : retirez la note, le lien ou l’image que vous venez d’y mettre, puis recommencez.'

/** Payload names in English the kind of node that it refuses: the check list says first what is wrong, and what to do. */
export const ourWordsFirst: RichTextField['validate'] = async (value, options) => {
  // The form asks while one types, of whatever it was given: what is not a text of ours is read by nothing else.
  const fault = writtenFault(value) ?? richTextFault(value)
  if (fault) return fault
  const theirs = await richText(value as never, options as never)
  return typeof theirs === 'string' && theirs.includes('node failed to validate') ? REFUSED : theirs
}
