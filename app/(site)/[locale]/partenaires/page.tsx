import { getPartners } from '@/lib/queries'
import { Frame } from '../../_ui/page/Frame'
import { JsonLd } from '../../_ui/page/JsonLd'
import { Opening } from '../../_ui/page/Opening'
import { pageMetadata } from '../../_ui/page/pageMetadata'
import { partnerRows } from '../../_ui/rows/partnerRows'
import { Rows } from '../../_ui/rows/Rows'

const TITLE = 'Partenaires'
const STANDFIRST = 'Les organisations qui ont soutenu, accueilli ou porté ce que cette histoire raconte.'

export const generateMetadata = () => pageMetadata({ title: TITLE, description: STANDFIRST, path: '/partenaires' })

export default async function PartnersPage() {
  const partners = await getPartners()
  return (
    <Frame section="partners" isIndex>
      <JsonLd path="/partenaires" title={TITLE} />
      <Opening title={TITLE} standfirst={STANDFIRST} />
      <Rows rows={partnerRows(partners)} />
      {partners.length === 0 && <p>Rien n’est encore publié ici.</p>}
    </Frame>
  )
}
