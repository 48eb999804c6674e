import type { Experiment } from '@/lib/payload-types'
import { populated } from '@/lib/queries'
import { french } from '@/lib/typography/french'
import { LicenceLink } from '../page/LicenceLink'
import styles from './DocumentLinks.module.css'

type Document = NonNullable<Experiment['documents']>[number]

/** Documents to read, each with its licence when it is told. */
export function DocumentLinks({ documents }: { documents: Omit<Document, 'licence'>[] | Document[] | null | undefined }) {
  if (!documents?.length) return null
  return (
    <ul className={styles.documents}>
      {documents.map((document) => {
        const file = populated(document.file)
        const href = file?.url ?? document.url
        const licence = 'licence' in document ? document.licence : null
        return (
          <li key={document.id}>
            {href ? <a href={href}>{french(document.title)}</a> : french(document.title)}
            {file?.mimeType === 'application/pdf' && ' (PDF)'}
            {licence && <span className={styles.licence}>, <LicenceLink licence={licence} /></span>}
          </li>
        )
      })}
    </ul>
  )
}
