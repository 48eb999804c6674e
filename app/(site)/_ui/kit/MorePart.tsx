import type { KitRecord } from '@/lib/kit/KitRecord'
import { dossierPath, kitPath } from '@/lib/kit/paths'
import { pagePath } from '@/lib/permalinks'
import { formatDate } from '@/lib/dates'
import { french } from '@/lib/typography/french'
import { KitPart } from './KitPart'

/** What some documents have beside: the kit of each moment of an era, the dossier of a partner. */
export function MorePart({ record }: { record: KitRecord }) {
  if (record.collection === 'eras' && record.milestones.length > 0) {
    return (
      <KitPart id="moments" title="Les moments" says="Chaque moment de cette époque a sa propre adresse, sa carte et ses références.">
        <ul>
          {record.milestones.map(({ id, publicId, date, title }) => (
            <li key={id}><a href={kitPath(publicId!)}>{french(`${formatDate(date, 'start')} : ${title}`)}</a></li>
          ))}
        </ul>
      </KitPart>
    )
  }
  if (record.collection !== 'partners' || record.supports.length === 0 || !record.document.slug) return null
  const path = pagePath('partners', record.document.slug)
  return (
    <KitPart id="dossier" title="Le dossier du partenaire" says="Ce qui a été soutenu, quand, à quel titre, avec quel résultat et quelles sources : à imprimer, ou à ouvrir dans un tableur.">
      <ul>
        <li><a href={`${path}#soutiens`}>La page à imprimer ou à enregistrer en PDF</a></li>
        <li><a href={dossierPath(path)} download>Le tableau (CSV)</a></li>
      </ul>
    </KitPart>
  )
}
