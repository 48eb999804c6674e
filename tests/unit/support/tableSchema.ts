export type Field = {
  name: string
  type: 'string' | 'number' | 'date' | 'boolean'
  format?: string
  trueValues?: string[]
  falseValues?: string[]
  constraints?: { required?: boolean; pattern?: string; enum?: string[]; minimum?: number; maximum?: number; maxLength?: number }
}
export type TableSchema = { fields: Field[]; missingValues?: string[] }

function typeFault({ type, format, trueValues, falseValues }: Field, value: string): string | null {
  if (type === 'number') return /^-?\d+(?:\.\d+)?$/.test(value) ? null : 'is no number'
  if (type === 'date') return /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value)) ? null : 'is no date'
  if (type === 'boolean') return [...(trueValues ?? []), ...(falseValues ?? [])].includes(value) ? null : 'is no boolean'
  return format === 'uri' && !URL.canParse(value) ? 'is no address' : null
}

function constraintFault({ constraints: { pattern, enum: words, minimum, maximum, maxLength } = {} }: Field, value: string): string | null {
  if (pattern && !new RegExp(`^(?:${pattern})$`).test(value)) return 'has not the pattern'
  if (words && !words.includes(value)) return 'is none of the words'
  if (minimum !== undefined && Number(value) < minimum) return 'is too small'
  if (maximum !== undefined && Number(value) > maximum) return 'is too large'
  return maxLength !== undefined && value.length > maxLength ? 'is too long' : null
}

/**
 * What a table has against a Table Schema (Frictionless, v1), with the rules that our schemas use.
 * @param table its first row holds the names of the columns
 * @returns one line a fault
 */
export function tableFaults({ fields, missingValues = [''] }: TableSchema, table: string[][]): string[] {
  const [header = [], ...rows] = table
  const columns = header.join() === fields.map(({ name }) => name).join() ? [] : [`columns are ${header.join()}`]
  return [...columns, ...rows.flatMap((row, index) => fields.flatMap((field, place) => {
    const value = row[place]
    const isMissing = value === undefined || missingValues.includes(value)
    const fault = isMissing ? (field.constraints?.required ? 'is missing' : null) : (typeFault(field, value) ?? constraintFault(field, value))
    return fault ? [`line ${index + 2}, ${field.name}: ${fault} (${value})`] : []
  }))]
}
