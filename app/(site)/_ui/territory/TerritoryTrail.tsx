import { PAGE_FOLDERS } from '@/lib/permalinks'
import { SECTIONS } from '../page/sections'
import { Trail } from '../page/Trail'

type Props = { inside?: { name: string; href?: string | null } }

/** The way to a territory, through the experiments. */
export function TerritoryTrail({ inside }: Props) {
  const { path, label } = SECTIONS.experiments
  return <Trail steps={[{ name: label, href: path }, ...(inside ? [{ name: 'Territoires', href: PAGE_FOLDERS.territories }, inside] : [])]} />
}
