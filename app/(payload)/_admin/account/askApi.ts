export type Refusal = { message: string; data?: Record<string, unknown> }
export type Answer<T> = { ok: true; body: T } | { ok: false; refusal: Refusal }

const UNREACHABLE = 'Le site n’a pas répondu. Vérifiez votre connexion, puis réessayez : rien n’est perdu.'

/** Asks the site's own API in the browser, as the one who is logged in; a refusal comes with its French sentence. */
export async function askApi<T>(path: string, body: object = {}): Promise<Answer<T>> {
  try {
    const response = await fetch(`/api/users/${path}`, { method: 'POST', credentials: 'include', headers: { 'content-type': 'application/json', 'accept-language': 'fr' }, body: JSON.stringify(body) })
    const answer = (await response.json()) as T & { errors?: Refusal[] }
    return response.ok ? { ok: true, body: answer } : { ok: false, refusal: answer.errors?.[0] ?? { message: UNREACHABLE } }
  } catch {
    return { ok: false, refusal: { message: UNREACHABLE } }
  }
}
