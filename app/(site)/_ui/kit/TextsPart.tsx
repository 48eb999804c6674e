import type { Publisher } from '@/lib/kit/document'
import type { KitRecord } from '@/lib/kit/KitRecord'
import { presentation } from '@/lib/kit/presentation'
import type { Subject } from '@/lib/kit/Subject'
import { Copy } from './Copy'
import { KitPart } from './KitPart'

/** Two presentations, to be taken as they are. */
export function TextsPart({ record, subject, who }: { record: KitRecord; subject: Subject; who: Publisher }) {
  const { short, long } = presentation(record, subject, who)
  return (
    <KitPart id="textes" title="Les textes de présentation" says="Tirés de la page, sans rien y ajouter. Vous pouvez les reprendre en gardant l’adresse.">
      <Copy id="texte-court" label="Texte court" text={short} isProse />
      <Copy id="texte-long" label="Texte long" text={long} isProse />
    </KitPart>
  )
}
