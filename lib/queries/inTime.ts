const LONGEST_MS = 8000

/** A read for a visitor's page, which nobody waits for longer than this: staff have more patience (lib/payload/pool/connections.ts). */
export async function inTime<T>(read: () => Promise<T>, longestMs = LONGEST_MS): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`La base de données ne répond pas (rien en ${longestMs / 1000} s).`)), longestMs)
  })
  try {
    return await Promise.race([read(), late])
  } finally {
    clearTimeout(timer)
  }
}
