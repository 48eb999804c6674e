import type { UIFieldServerProps } from 'payload'
import './sourceNote.css'

type Source = { id: string; title?: string | null; publisher?: string | null }

/** In the text being written, a note says whose source it points to; its title comes under the pointer. */
export async function SourceNoteLabel({ req, siblingData }: UIFieldServerProps) {
  const id: unknown = siblingData?.source?.id ?? siblingData?.source
  if (!id) return <span className="source-note" data-missing>Source à choisir</span>
  // The same question for every note of a form: the loader of the request asks it once.
  const { docs } = await req.payloadDataLoader.find({
    collection: 'sources', depth: 0, draft: true, pagination: false, select: { title: true, publisher: true }, overrideAccess: false, user: req.user, req,
  })
  const source = (docs as Source[]).find((one) => one.id === id)
  if (!source) return <span className="source-note" data-missing>Source introuvable</span>
  return <span className="source-note" title={source.title ?? undefined}>{source.publisher || source.title || 'Source sans titre'}</span>
}
