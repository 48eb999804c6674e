import { Fragment } from 'react'
import type { Source } from '@/lib/payload-types'
import { noteAnchor, type SourceNote, type SourceNotes } from './numberSources'
import { SourceRef } from './SourceRef'
import styles from './sources.module.css'

type Sources = (string | Source)[] | null | undefined

/** The notes of these sources, in the order of their numbers; those that visitors may not see are left out. */
export const notesOf = (notes: SourceNotes, sources: Sources): SourceNote[] =>
  [...new Set((sources ?? []).map(notes.noteOf).filter((note) => note !== null))].toSorted((a, b) => a.number - b.number)

/** Numbers that follow each other, together: 7 · 10, 11, 12. */
export function runsOf(cited: SourceNote[]): SourceNote[][] {
  return cited.reduce<SourceNote[][]>((runs, note) => {
    const run = runs.at(-1)
    if (run && run.at(-1)!.number + 1 === note.number) run.push(note)
    else runs.push([note])
    return runs
  }, [])
}

/** One link for notes that follow each other in the list: « 10–12 » leads to the first, the others come next. */
function RunRef({ notes, run }: { notes: SourceNotes; run: SourceNote[] }) {
  const [first, last] = [run[0]!, run.at(-1)!]
  if (first === last) return <SourceRef notes={notes} note={first} />
  const numbers = [first.number, last.number]
  return (
    <a className={styles.ref} href={`#${noteAnchor(notes, first)}`} aria-label={`Sources ${numbers.join(run.length > 2 ? ' à ' : ' et ')}, ${numbers.join('–')}`}>
      {numbers.join('–')}
    </a>
  )
}

type Props = { notes: SourceNotes; sources: Sources; inText?: boolean }

/** The numbers of the notes that a statement rests on; nothing when it has none that visitors may see. */
export function SourceRefs({ notes, sources, inText = false }: Props) {
  const cited = notesOf(notes, sources)
  if (cited.length === 0) return null
  if (inText) return <>{cited.map((note, index) => <SourceRef key={note.number} notes={notes} note={note} inText follows={index > 0} />)}</>
  return (
    <>
      {cited.length > 1 ? 'Sources ' : 'Source '}
      {runsOf(cited).map((run, index) => <Fragment key={run[0]!.number}>{index > 0 && ', '}<RunRef notes={notes} run={run} /></Fragment>)}
    </>
  )
}
