import { PAGE_FOLDERS } from '@/lib/permalinks'
import { getTerritories } from '@/lib/queries'
import { Frame } from '../../_ui/page/Frame'
import { Opening } from '../../_ui/page/Opening'
import { pageMetadata } from '../../_ui/page/pageMetadata'
import { Rows } from '../../_ui/rows/Rows'
import { territoryRows } from '../../_ui/rows/territoryRows'
import { TerritoryTrail } from '../../_ui/territory/TerritoryTrail'

const TITLE = 'Territoires'
const STANDFIRST = 'Les communes, départements et régions où quelque chose a été essayé, et ce que nous en savons.'

export const generateMetadata = () => pageMetadata({ title: TITLE, description: STANDFIRST, path: PAGE_FOLDERS.territories, imageOf: '/experimentations' })

export default async function TerritoriesPage() {
  const { territories, experiments } = await getTerritories()
  return (
    <Frame section="experiments">
      <Opening above={<TerritoryTrail />} title={TITLE} standfirst={STANDFIRST} />
      <Rows rows={territoryRows(territories, experiments)} />
      {territories.length === 0 && <p>Rien n’est encore publié ici.</p>}
    </Frame>
  )
}
