import type { SanitizedConfig } from 'payload'
import { tooLong } from '@/lib/bodies/limits.mjs'
import { boundedBody } from './boundedBody'
import { amongFew, inTurn } from './documentQueue'
import { refusal } from './refusal'
import { UUID } from './shapes'

const NOWHERE = 'Il n’y a rien à cette adresse.'

/** `[collection, …]` or `[globals, global, …]` after `/api`, decoded; null for an address that can't be. */
function stepsOf(pathname: string): string[] | null {
  try {
    const steps = pathname.split('/').slice(2).map((step) => decodeURIComponent(step))
    return steps.some((step) => step.includes('\u0000')) ? null : steps
  } catch {
    return null
  }
}

const hasNoVersions = (config: SanitizedConfig, [first, second, third]: string[]): boolean => {
  const found = first === 'globals'
    ? third === 'versions' && config.globals.find(({ slug }) => slug === second)
    : second === 'versions' && config.collections.find(({ slug }) => slug === first)
  return Boolean(found && !found.versions)
}

/** What Payload answers wrongly, or not at all: an address that leads nowhere, or out of where it should. */
function refusedAddress(config: SanitizedConfig, { url }: Request): Response | null {
  const { pathname, searchParams } = new URL(url)
  const steps = stepsOf(pathname)
  if (!steps) return refusal(400, 'Cette adresse contient un caractère qui n’y a pas sa place.')
  // Looked up in an object, these names find what every object has.
  if (steps.some((step) => step in Object.prototype) || hasNoVersions(config, steps)) return refusal(404, NOWHERE)
  if (steps[1] === 'file' && searchParams.has('prefix')) return refusal(404, NOWHERE)
  return null
}

/** Files are public and keep for themselves how long; everything else is told to one person, now. */
const isFile = (pathname: string): boolean => /^\/api\/[^/]+\/file\//.test(pathname)

async function told(response: Response, { url }: Request): Promise<Response> {
  if ([404, 501].includes(response.status) && response.headers.get('content-type')?.includes('json')) {
    const text = await response.clone().text()
    if (/^{"message":"(?:Route not found|Cannot )/.test(text)) return refusal(404, NOWHERE)
  }
  if (isFile(new URL(url).pathname) || response.headers.has('cache-control')) return response
  response.headers.set('cache-control', 'no-store')
  return response
}

const WRITES = ['POST', 'PATCH', 'PUT', 'DELETE']

/** Signing in is long, and bounded elsewhere. */
const writesDocuments = (config: SanitizedConfig, method: string, [slug]: string[]): boolean =>
  WRITES.includes(method) && config.collections.some((one) => one.slug === slug && !one.auth && !slug!.startsWith('payload-'))

/** Does work at once, or when its turn comes. */
async function inOrder<T>(config: SanitizedConfig, { method, url }: Request, work: () => Promise<T>): Promise<T> {
  const { pathname } = new URL(url)
  const steps = stepsOf(pathname)!
  if (!writesDocuments(config, method, steps)) return work()
  const write = () => amongFew(work)
  return UUID.test(steps[1] ?? '') ? inTurn(`${steps[0]}/${steps[1]}`, write) : write()
}

/**
 * Everything that comes to the REST API passes here first: bodies are bounded before they are read, addresses that Payload
 * would stumble over are answered, writes of one document wait for one another, and nothing said to one person is kept.
 */
export async function throughDoor(config: SanitizedConfig, request: Request, answer: (request: Request) => Promise<Response>): Promise<Response> {
  const refused = refusedAddress(config, request)
  if (refused) return refused
  const [first] = stepsOf(new URL(request.url).pathname)!
  const bounded = await boundedBody(request, first === 'globals' || config.collections.some(({ slug }) => slug === first))
  if (bounded instanceof Response) return bounded
  const response = await inOrder(config, request, () => answer(bounded.request))
  return bounded.isOver() ? refusal(413, tooLong(bounded.limit), { connection: 'close' }) : told(response, request)
}
