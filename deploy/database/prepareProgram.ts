import config from '@payload-config'
import { getPayload, type Migration, type Payload } from 'payload'
import { loadContent } from '@/content/load'
import { checkAll } from '@/lib/payload/checks/checkAll'
import { migrations } from '@/migrations'
import { StartError } from '../startError'
import { connect } from './connection'
import { resetFactor } from './resetFactor'
import { CONTENT_MARK, readState } from './state'
import type { Answer, Message, Tasks } from './tasks'

/** Any number, the same for every start: only one of them prepares a database at a time. */
const ADVISORY_LOCK = 20120114

process.env.PAYLOAD_MIGRATING = 'true'
const tasks = JSON.parse(process.argv[2] ?? '{}') as Tasks

async function prepare(): Promise<Answer> {
  const client = await connect(process.env.DATABASE_URL ?? '')
  await client.query('SELECT pg_advisory_lock($1)', [ADVISORY_LOCK])
  const { pending } = await readState(client)
  const payload = await getPayload({ config, disableOnInit: true })
  // Given, not looked up: Payload cannot import files from a path that holds an apostrophe.
  if (pending.length > 0) await payload.db.migrate({ migrations: migrations as unknown as Migration[] })
  const { pending: left, wantsContent, hasUsers } = await readState(client)
  if (left.length > 0) throw new StartError(`Ces migrations n’ont pas été appliquées : ${left.join(', ')}.`)
  const content = tasks.content === 'always' || (tasks.content === 'ifEmpty' && wantsContent) ? await load(payload) : undefined
  if (tasks.resetFactorOf) await resetFactor(payload, tasks.resetFactorOf)
  const administratorCreated = await createAdministrator(payload, hasUsers)
  const findings = tasks.check ? await checkAll({ payload, user: null }, new Date()) : undefined
  return { migrated: pending.length, content, administratorCreated, findings }
}

async function load(payload: Payload) {
  await payload.kv.set(CONTENT_MARK, { done: false })
  const counts = await loadContent(payload, (line) => console.log(line))
  await payload.kv.set(CONTENT_MARK, { done: true, at: new Date().toISOString() })
  return counts
}

async function createAdministrator(payload: Payload, hasUsers: boolean): Promise<boolean> {
  if (!tasks.administrator || (tasks.administrator.onlyFirst && hasUsers)) return false
  const { email, password, name } = tasks.administrator
  const { totalDocs } = await payload.count({ collection: 'users', where: { email: { equals: email } } })
  if (totalDocs > 0) throw new StartError(`Un compte existe déjà pour ${email}.\nChoisissez une autre adresse (ADMIN_EMAIL), ou réinitialisez son mot de passe depuis l’administration.`)
  await payload.create({ collection: 'users', data: { email, password, name, role: 'administrator' } })
  return true
}

function tell(message: Message, code: number): void {
  process.send?.(message, () => process.exit(code))
}

prepare().then(
  (answer) => tell({ answer }, 0),
  (error: Error) => {
    console.error(error)
    if (error instanceof StartError) tell({ refusal: error.message }, 1)
    else process.exit(1)
  },
)
