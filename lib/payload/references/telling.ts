import type { PayloadRequest } from 'payload'

/** Publishes what an action changes with this note, which visitors read, where nobody is there to type one. */
export async function telling<T>(req: PayloadRequest, note: string, act: () => Promise<T>): Promise<T> {
  req.context.changeNote = note
  try {
    return await act()
  } finally {
    delete req.context.changeNote
  }
}
