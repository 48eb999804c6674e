import { bibtex } from '@/lib/cite/bibtex'
import type { Citation } from '@/lib/cite/Citation'
import { cslJson } from '@/lib/cite/cslJson'
import { iso690 } from '@/lib/cite/iso690'
import { ris } from '@/lib/cite/ris'
import { kitFilePath } from '@/lib/kit/paths'
import { Copy } from './Copy'
import { KitPart } from './KitPart'
import styles from './KitPart.module.css'

const FORMATS = [
  { file: 'citation.bib', label: 'BibTeX, pour LaTeX et JabRef', write: bibtex },
  { file: 'citation.ris', label: 'RIS, pour Zotero, EndNote et Mendeley', write: ris },
  { file: 'citation.json', label: 'CSL-JSON, pour Zotero et Pandoc', write: cslJson },
]

/** References, each to copy or to download. */
export function CitePart({ publicId, citation }: { publicId: string; citation: Citation }) {
  return (
    <KitPart id="citer" title="Les références" says="Avec l’auteur, la date de la version que vous lisez et l’adresse permanente.">
      <Copy id="reference" label="Texte, selon la norme NF ISO 690" text={iso690(citation)} isProse />
      <p><a href={kitFilePath(publicId, 'citation.txt')} download>Télécharger le texte</a></p>
      {FORMATS.map(({ file, label, write }) => (
        <details key={file} className={styles.frame}>
          <summary>{label}</summary>
          <Copy id={file.replace('.', '-')} label={label.split(',')[0]!} text={write(citation).trim()} />
          <p><a href={kitFilePath(publicId, file)} download>Télécharger le fichier</a></p>
        </details>
      ))}
    </KitPart>
  )
}
