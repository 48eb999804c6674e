import type { CollectionConfig, Field, GlobalConfig } from 'payload'
import { french } from '@/lib/typography/french'

type Described = { admin?: { description?: unknown }; fields?: Field[] }

/** Help texts are written with plain spaces, like the content; here they get those of print, so that no « : » starts a line. */
function typeset<T extends Described>(described: T): T {
  const { admin, fields } = described
  return {
    ...described,
    ...(typeof admin?.description === 'string' ? { admin: { ...admin, description: french(admin.description) } } : {}),
    ...(fields ? { fields: fields.map((field) => typeset(field as Described) as Field) } : {}),
  }
}

export const typesetHelp = <T extends CollectionConfig | GlobalConfig>(config: T): T => typeset(config as Described) as T
