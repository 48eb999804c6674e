import { Fragment } from 'react'
import type { Source } from '@/lib/payload-types'
import type { SourceNotes } from './numberSources'
import { SourceRef } from './SourceRef'

type Props = { notes: SourceNotes; sources: (string | Source)[] | null | undefined; label?: boolean }

/** The numbers of the notes that a statement rests on; nothing when it has none that visitors may see. */
export function SourceRefs({ notes, sources, label = true }: Props) {
  const noted = (sources ?? []).map(notes.noteOf).filter((note) => note !== null)
  const cited = [...new Set(noted)].toSorted((a, b) => a.number - b.number)
  if (cited.length === 0) return null
  return (
    <span>
      {label && (cited.length > 1 ? 'Sources ' : 'Source ')}
      {cited.map((note, index) => (
        <Fragment key={note.number}>{index > 0 && ' '}<SourceRef notes={notes} note={note} /></Fragment>
      ))}
    </span>
  )
}
