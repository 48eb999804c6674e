import type { SanitizedConfig } from 'payload'

const BASE = 'http://localhost:3000'

/** `token` is the session's, which leaves in a cookie only; `cookies` as `Set-Cookie` says them. */
export type Answer = { status: number; token?: string; cookies: string[]; headers: Headers; body: Record<string, unknown> & { errors?: { message: string; data?: Record<string, unknown> }[] } }
export type Asking = { token?: string; cookie?: string; body?: object; /** A body as it travels, in the place of `body`. */ json?: string; userAgent?: string; /** A body of another type than JSON; its type is among the headers. */ raw?: BodyInit; headers?: Record<string, string> }

const requestOf = (method: string, path: string, { token, cookie, body, json, userAgent, raw, headers }: Asking): Request => new Request(`${BASE}/api/${path}`, {
  method, body: raw ?? json ?? (body && JSON.stringify(body)), duplex: 'half',
  headers: { ...(raw === undefined && { 'content-type': 'application/json' }), ...(token && { authorization: `JWT ${token}` }), ...(cookie && { cookie }), ...(userAgent && { 'user-agent': userAgent }), ...headers },
} as RequestInit)

const read = async (answer: Response): Promise<Answer> => {
  const cookies = answer.headers.getSetCookie()
  const token = cookies.flatMap((one) => /^payload-token=([^;]+)/.exec(one)?.[1] ?? [])[0]
  return { status: answer.status, token, cookies, headers: answer.headers, body: (await answer.json().catch(() => ({}))) as Answer['body'] }
}

/** Payload's REST API in this process, with the requests and answers of the network. After `openPayload`. */
export async function openRest() {
  const { handleEndpoints } = await import('payload')
  const { default: loaded } = await import('@payload-config')
  const { throughDoor } = await import('@/collections/input/door')
  const config = loaded as Promise<SanitizedConfig>
  return async (method: string, path: string, asking: Asking = {}): Promise<Answer> =>
    read(await throughDoor(await config, requestOf(method, path, asking), (request) => handleEndpoints({ config, request })))
}

/** GraphQL likewise; the environment must have GRAPHQL=on before `openPayload`. */
export async function openGraphql() {
  const { GRAPHQL_POST } = await import('@payloadcms/next/routes')
  const { default: config } = await import('@payload-config')
  const handler = GRAPHQL_POST(config)
  return async (query: string, asking: Omit<Asking, 'body'> & { variables?: object; beside?: object } = {}): Promise<Answer> =>
    read(await handler(requestOf('POST', 'graphql', { ...asking, body: { query, variables: asking.variables, ...asking.beside } })))
}
