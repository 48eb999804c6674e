import type { Badge } from '@/lib/kit/badges'
import { badgeWords } from '@/lib/kit/badgeSvg'
import type { Publisher } from '@/lib/kit/document'
import { badgePath } from '@/lib/kit/paths'
import { badgeSnippet } from '@/lib/kit/snippets'
import type { Subject } from '@/lib/kit/Subject'
import { Copy } from './Copy'
import { KitPart } from './KitPart'
import styles from './KitPart.module.css'

type Props = { subject: Subject; who: Publisher; badges: Badge[] }

/** The badges that the record proves, each with its code. */
export function BadgePart({ subject, who, badges }: Props) {
  return (
    <KitPart
      id="badge" title={badges.length > 1 ? 'Les badges' : 'Le badge'}
      says="Une image qui dit votre lien avec cette histoire, et renvoie à la page qui en donne les sources. Elle suit les dates : ce qui a pris fin, ou a pu prendre fin, s’y lit au passé."
    >
      {badges.map((badge) => {
        const { key, text } = badgeSnippet(subject, badge, who)
        return (
          <div key={key}>
            <img className={styles.badge} src={badgePath(subject.publicId, badge.kind)} alt={badgeWords(subject.name, badge)} height={48} />
            <Copy id={key} label="Le code du badge (HTML)" text={text} />
          </div>
        )
      })}
    </KitPart>
  )
}
