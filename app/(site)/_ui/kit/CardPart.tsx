import type { Publisher } from '@/lib/kit/document'
import { frameTitle } from '@/lib/kit/frameHtml'
import { cardHeight, fluidHeight, NARROWEST, USUAL_WIDTH } from '@/lib/kit/frameSize'
import { cardPath } from '@/lib/kit/paths'
import { cardSnippet } from '@/lib/kit/snippets'
import type { Subject } from '@/lib/kit/Subject'
import { Copy } from './Copy'
import { KitPart } from './KitPart'
import styles from './KitPart.module.css'

/** The card as others will show it, and its code. */
export function CardPart({ subject, who }: { subject: Subject; who: Publisher }) {
  const { label, text } = cardSnippet(subject, who)
  const [usual, narrow] = [fluidHeight(subject), cardHeight(subject, NARROWEST)]
  return (
    <KitPart
      id="carte" title="La carte"
      says="À coller dans une page de votre site. Elle suit nos corrections, s’adapte à la largeur et au thème clair ou sombre, et ne dépose rien : ni script, ni cookie, ni police. Dans un outil qui comprend oEmbed, l’adresse de la page suffit."
    >
      <iframe
        className={styles.card} src={cardPath(subject.publicId)} title={frameTitle(subject, who)} width={USUAL_WIDTH} height={usual}
        sandbox="allow-top-navigation-by-user-activation" loading="lazy"
      />
      {narrow > usual && <p>{`Dans une colonne de moins de 320 pixels, la carte a besoin de plus de hauteur\u00a0: écrivez height="${narrow}".`}</p>}
      <Copy id="code-carte" label={label} text={text} />
      <p><a href={cardPath(subject.publicId)}>Ouvrir la carte seule</a></p>
    </KitPart>
  )
}
