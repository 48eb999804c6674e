import { accessibilityMention, conformityOf, type Conformity } from '@/lib/accessibility/conformity'
import type { Accessibility } from '@/lib/payload-types'
import { french } from '@/lib/typography/french'
import { DayText } from '../DayText'
import { renderedAt } from '../page/renderedAt'
import styles from './AccessibilityStatement.module.css'

/** What the state rests on: an audit that counts, or none. Only an audit that counts may give a rate. */
function Ground({ conformity: { audit, isExpired } }: { conformity: Conformity }) {
  if (!audit) {
    return <p>{french(isExpired
      ? 'Le dernier audit a plus de trois ans : il ne compte plus. Nous ne donnons donc aucun taux.'
      : 'Aucun audit n’a encore été fait. Nous ne donnons donc ni taux ni liste de critères.')}</p>
  }
  return (
    <p>
      {french(`L’audit mené par ${audit.auditor}, le `)}<DayText iso={audit.date} />
      {french(`, trouve que ${audit.rate.toLocaleString('fr-FR')} % des critères du RGAA ${audit.rgaaVersion} sont respectés.`)}
    </p>
  )
}

/** How far the site conforms, in the fixed words, and why. */
export function AccessibilityState({ accessibility }: { accessibility: Accessibility }) {
  const conformity = conformityOf(accessibility.audit, renderedAt())
  return (
    <section className={styles.ground} aria-labelledby="etat">
      <h2 id="etat">État de conformité</h2>
      <p className={styles.state}>{french(accessibilityMention(conformity))}</p>
      <p>
        {french(`Ce site est ${conformity.words} au référentiel général d’amélioration de l’accessibilité (RGAA). `)}
        Cette déclaration est une démarche volontaire de l’association.
      </p>
      <Ground conformity={conformity} />
    </section>
  )
}
