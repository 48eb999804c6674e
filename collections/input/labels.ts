import type { FlattenedField } from 'payload'

/** The name under which people know a field. */
export const labelOf = (field: FlattenedField): string => ('label' in field && typeof field.label === 'string' ? field.label : field.name)

/** The fields inside a field; none for a value. */
export const insideOf = (field: FlattenedField): FlattenedField[] | null => ('flattenedFields' in field ? field.flattenedFields : null)
