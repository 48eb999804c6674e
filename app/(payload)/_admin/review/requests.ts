type Data = Record<string, unknown>

/** The data of a document that a save sent; of the answer, when the server took it. */
export type Save = { sent: Data; answer: Promise<Data> | null }

const DISCONNECTED = 'La connexion est coupée, ou le serveur ne répond pas.'

function sentTo(address: string, [input, options]: Parameters<typeof fetch>): Data | null {
  if (options?.method?.toUpperCase() !== 'PATCH' || !(options.body instanceof FormData)) return null
  const url = new URL(input instanceof Request ? input.url : input, location.href)
  const data = options.body.get('_payload')
  return url.pathname === address && typeof data === 'string' ? (JSON.parse(data) as Data) : null
}

const answered = async (response: Response): Promise<Data> => {
  const { doc } = (await response.json().catch(() => ({}))) as { doc?: Data }
  return doc ?? {}
}

/**
 * Tells what each save of a document sent and what became of it, which Payload's form tells nobody.
 * And says in French that the network is down: Payload shows the words of the browser.
 * @returns what ends it
 */
export function watchRequests(address: string, onSave: (save: Save) => void): () => void {
  const original = window.fetch
  window.fetch = async (...args) => {
    const sent = sentTo(address, args)
    try {
      const response = await original(...args)
      if (sent) onSave({ sent, answer: response.ok ? answered(response.clone()) : null })
      return response
    } catch (error) {
      if (sent) onSave({ sent, answer: null })
      throw error instanceof TypeError ? new TypeError(DISCONNECTED, { cause: error }) : error
    }
  }
  return () => {
    window.fetch = original
  }
}
