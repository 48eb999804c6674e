import type { Searchable } from '@/lib/search'
import { summary } from '@/lib/search'
import { french } from '@/lib/typography/french'
import { DOCUMENT_KINDS } from '@/lib/vocabulary/vocabulary'
import { DateText } from '../DateText'
import styles from './Results.module.css'

type Props = { documents: Searchable[]; words: string[]; start: number }

/** What was found, best first: name, kind, when, and the words around what was looked for. */
export function Results({ documents, words, start }: Props) {
  return (
    <ol className={styles.results} start={start}>
      {documents.map(({ id, path, title, kind, when, line, text }) => (
        <li key={id}>
          <h2><a href={path}>{french(title)}</a></h2>
          <p className={styles.kind}>{DOCUMENT_KINDS[kind]}{when && <> · <DateText edtf={when} style="span" /></>}</p>
          <p className={styles.words}>
            {summary(line, text, words).map((piece, index) => (piece.isFound ? <mark key={index}>{piece.text}</mark> : piece.text))}
          </p>
        </li>
      ))}
    </ol>
  )
}
