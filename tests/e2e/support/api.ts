import { site } from './browser'

export type Account = { email: string; password: string }
const administrator: Account = { email: process.env.ADMIN_EMAIL ?? '', password: process.env.ADMIN_PASSWORD ?? '' }

/** The session that a sign-in opens: in a cookie only. */
export const sessionOf = (login: Response): string | undefined =>
  login.headers.getSetCookie().flatMap((cookie) => /^payload-token=([^;]+)/.exec(cookie)?.[1] ?? [])[0]

/** What whoever was invited does with the link, which the site shows where it sends no mail. */
export async function choosePassword(authorization: string, id: string, password: string, base = site): Promise<void> {
  const post = (path: string, body: object) => fetch(`${base}/api/users/${path}`, { method: 'POST', headers: { 'content-type': 'application/json', authorization }, body: JSON.stringify(body) })
  const { link } = (await (await post(`${id}/invitation/send`, {})).json()) as { link?: string }
  const accepted = await post('invitation/accept', { token: link?.split('/').at(-1), password })
  if (!accepted.ok) throw new Error(`Invitation: ${accepted.status} ${await accepted.text()}`)
}

/** The REST API as someone logged in; anonymous when no account is given. */
export async function api(account: Account | null = administrator) {
  const headers: Record<string, string> = { 'content-type': 'application/json' }
  if (account) {
    const login = await fetch(`${site}/api/users/login`, { method: 'POST', headers, body: JSON.stringify(account) })
    const token = sessionOf(login)
    if (!token) throw new Error(`Login refused for ${account.email}: ${login.status}`)
    headers.authorization = `JWT ${token}`
  }
  const call = async (method: string, path: string, body?: object) => {
    const response = await fetch(`${site}/api/${path}`, { method, headers, ...(body ? { body: JSON.stringify(body) } : {}) })
    return { status: response.status, body: (await response.json()) as Record<string, never> }
  }
  const write = async (method: string, path: string, body: object): Promise<{ id: string; slug: string; publicId: string; title: string }> => {
    const answer = await call(method, path, body)
    if (answer.status >= 400) throw new Error(`${method} ${path}: ${answer.status} ${JSON.stringify(answer.body)}`)
    return answer.body.doc as never
  }
  return {
    call,
    /** Puts a file into the library of media. */
    upload: async (file: Blob, name: string, data: object): Promise<{ id: string }> => {
      const form = new FormData()
      form.append('_payload', JSON.stringify(data))
      form.append('file', file, name)
      const { authorization } = headers
      const answer = await fetch(`${site}/api/media`, { method: 'POST', headers: { authorization: authorization! }, body: form })
      return ((await answer.json()) as { doc: { id: string } }).doc
    },
    /** An account that is given a password chooses it by its invitation, as a person does. */
    create: async (collection: string, data: object) => {
      const made = await write('POST', collection, data)
      const { password } = data as { password?: string }
      if (collection === 'users' && password) await choosePassword(headers.authorization!, made.id, password)
      return made
    },
    /** What is published tells its change, as the site asks of a person. */
    update: (collection: string, id: string, data: { _status?: string; [field: string]: unknown }, query = '') =>
      write('PATCH', `${collection}/${id}${query}`, { ...(data._status === 'published' && { changeNote: 'Changement d’essai' }), ...data }),
    first: async (path: string) => ((await call('GET', path)).body.docs as unknown as { id: string; slug: string; title: string }[])[0]!,
  }
}

/** A page as a visitor's browser asks for it, without following redirects. */
export async function visit(path: string): Promise<{ status: number; location: string | null; text: string; headers: Headers }> {
  const response = await fetch(site + path, { redirect: 'manual' })
  return { status: response.status, location: response.headers.get('location'), text: await response.text(), headers: response.headers }
}
