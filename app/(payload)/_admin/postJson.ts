type Answer<T> = { ok: true; body: T } | { ok: false; message: string }

/** Asks the site to do something for the person who is logged in; whatever goes wrong is told in French. */
export async function postJson<T>(path: string, body: object): Promise<Answer<T>> {
  try {
    const response = await fetch(path, { method: 'POST', credentials: 'same-origin', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
    const told = (await response.json()) as T & { errors?: { message?: string }[] }
    if (response.ok) return { ok: true, body: told }
    return { ok: false, message: told.errors?.[0]?.message ?? `Le site a répondu ${response.status}. Rien n’a été changé ; recommencez dans un instant.` }
  } catch {
    return { ok: false, message: 'Le site ne répond pas : vérifiez votre connexion, puis recommencez. Rien n’a été perdu.' }
  }
}
