import { iso690 } from '@/lib/cite/iso690'
import { citationOf } from '@/lib/cite/citationOf'
import type { KitRecord } from '@/lib/kit/KitRecord'
import { kitPath } from '@/lib/kit/paths'
import { publisher } from '../../_kit/publisher'
import { renderedAt } from '../page/renderedAt'
import { Copy } from './Copy'
import styles from './KitSection.module.css'

type Props = Pick<KitRecord, 'collection' | 'document'>

/** At the end of a page: its permanent address, how to cite it, and the way to all that others may take of it. */
export async function KitSection(record: Props) {
  const { publicId } = record.document
  if (!publicId) return null
  const citation = citationOf(record as KitRecord, await publisher(), renderedAt())
  return (
    <section className={styles.kit} aria-labelledby="lier">
      <h2 id="lier">Lier, intégrer, citer</h2>
      <div className={styles.takes}>
        <Copy id="adresse-permanente" label="L’adresse permanente de cette page" text={citation.url} />
        <Copy id="reference" label="Pour la citer" text={iso690(citation)} isProse />
        <p className={styles.more}><a href={kitPath(publicId)}>Carte, badge, code QR, textes de présentation et références bibliographiques</a></p>
      </div>
    </section>
  )
}
