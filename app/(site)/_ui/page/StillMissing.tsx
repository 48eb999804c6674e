import { enumerate } from '@/lib/typography/enumerate'
import { Gap } from './Gap'
import styles from './StillMissing.module.css'

/** What nobody has told yet about this page's subject, and a way to tell it; nothing when nothing is missing. */
export function StillMissing({ missing }: { missing: string[] }) {
  if (missing.length === 0) return null
  return (
    <section className={styles.missing} aria-labelledby="manque">
      <h2 id="manque">Ce qui manque ici</h2>
      <Gap ask="Écrivez-nous">{`Nous n’avons pas retrouvé ${enumerate(missing)}. Vous le savez, ou vous en gardez une trace ?`}</Gap>
    </section>
  )
}
