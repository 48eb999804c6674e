import type { Publisher } from '@/lib/kit/document'
import { LOGOS_PATH } from '@/lib/kit/paths'
import { french } from '@/lib/typography/french'
import { Sign } from '../page/Sign'
import { KitPart } from './KitPart'

/** The association's sign. */
export const LogoPart = ({ who }: { who: Publisher }) => (
  <KitPart id="signe" title="Le signe de l’association" says={`Le cercle ouvert, à écrire à côté du nom ${who.siteName} : en SVG et en PNG, pour fond clair, fond sombre et impression.`} aside={<Sign size={120} />}>
    <ul><li><a href={LOGOS_PATH} download>{french('Télécharger le signe (zip)')}</a></li></ul>
  </KitPart>
)
