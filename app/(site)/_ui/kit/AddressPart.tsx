import type { Publisher } from '@/lib/kit/document'
import { kitFilePath } from '@/lib/kit/paths'
import { linkSnippets } from '@/lib/kit/snippets'
import type { Subject } from '@/lib/kit/Subject'
import { permanentPath } from '@/lib/permalinks'
import { Copy } from './Copy'
import { KitPart } from './KitPart'

const SIZE = 180

/** The permanent address, links made of it, and its QR code. */
export function AddressPart({ subject, who }: { subject: Subject; who: Publisher }) {
  const qr = (file: string) => kitFilePath(subject.publicId, file)
  return (
    <KitPart
      id="adresse" title="L’adresse permanente"
      says="Elle mène toujours à cette page, même si son titre ou sa place changent. Sans 0 ni O, sans 1, I ni L, elle se recopie à la main."
      aside={<img src={qr('qr.svg')} width={SIZE} height={SIZE} alt="Code QR de l’adresse permanente" />}
    >
      <Copy id="permanente" label="L’adresse" text={who.siteUrl + permanentPath(subject)} />
      {linkSnippets(subject, who).map(({ key, label, text }) => <Copy key={key} id={`lien-${key}`} label={label} text={text} />)}
      <ul>
        <li><a href={qr('qr.svg')}>Code QR en SVG</a></li>
        <li><a href={qr('qr.png')}>Code QR en PNG</a></li>
      </ul>
    </KitPart>
  )
}
