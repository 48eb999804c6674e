import config from '@payload-config'
import { generateImportMap } from 'payload'
import { generateTypes } from 'payload/node'

/**
 * `npm run generate`: writes lib/payload-types.ts and the admin's import map from the model. Payload's own command does
 * the same, but now and then ends without a word and without having done anything (exit code 0, Node 20).
 */
export default async function generate(): Promise<void> {
  const model = await config
  await generateTypes(model, { log: true })
  await generateImportMap(model, { log: true })
}
