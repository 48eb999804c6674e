import config from '@payload-config'
import { handleServerFunctions } from '@payloadcms/next/layouts'
import { headers } from 'next/headers'
import { notFound } from 'next/navigation'
import { executeAuthStrategies, getPayload, type ServerFunctionClientArgs, UnauthorizedError } from 'payload'
import { scheduleWhatIsMeant } from '@/collections/jobs/scheduleWhatIsMeant'
import { formStateForWriters } from '@/collections/review/formState'
import { importMap } from '../admin/importMap.js'

/**
 * What the admin's screens ask of the server, by name: Payload's own functions that they use, two of them replaced. Payload
 * looks the name up in a plain object: `constructor` is found there too, and gives back its arguments with the request's
 * headers and session cookie, which scripts must not read.
 */
const OURS = { 'form-state': formStateForWriters, 'schedule-publish': scheduleWhatIsMeant }
const NAMES = new Set([
  ...Object.keys(OURS), 'get-default-layout', 'get-upcoming-scheduled-publish', 'render-document', 'render-document-slots',
  'render-field', 'render-list', 'render-widget', 'slugify', 'table-state',
])

/** Not all of Payload's functions ask who calls, and an empty table of accounts lets everyone through those that do. */
async function isSomeone(): Promise<boolean> {
  const { user } = await executeAuthStrategies({ headers: await headers(), payload: await getPayload({ config }) })
  return user !== null
}

/**
 * @param asked what a browser sent: anything
 * @returns what the function of that name answers; 404 where there is none
 * @throws {UnauthorizedError} without an account
 */
export async function answerServerFunction(asked: ServerFunctionClientArgs): Promise<unknown> {
  const { name, args } = (asked ?? {}) as Partial<ServerFunctionClientArgs>
  if (typeof name !== 'string' || !NAMES.has(name)) notFound()
  if (!(await isSomeone())) throw new UnauthorizedError()
  return handleServerFunctions({ name, args: { ...args }, config, importMap, serverFunctions: OURS })
}
