import { env } from '@/lib/env'
import { ASSOCIATION, serialise, webPage, type Nodes } from '@/lib/jsonLd'
import type { SourceNotes } from '../sources/numberSources'
import { SECTIONS, type Section } from './sections'

type Props = {
  title: string
  path: string
  /** The door behind which the page stands; the door's own page names itself. */
  section?: Section
  updatedAt?: string | null
  /** What the page is about, and what else it tells. */
  nodes?: Nodes
  /** The notes that the page shows. */
  notes?: SourceNotes
}

/** The page for machines: what it is about, the way to it, and its sources. */
export function JsonLd({ title, path, section, updatedAt, nodes = () => [], notes }: Props) {
  const home = { name: 'Accueil', path: '/' }
  const door = section && SECTIONS[section].path !== path ? [{ name: SECTIONS[section].label, path: SECTIONS[section].path }] : []
  const steps = path === '/' ? [home] : [home, ...door, { name: title, path }]
  const told = nodes(env.siteUrl)
  const about = told.find(({ '@id': id }) => id === env.siteUrl + path || id === env.siteUrl + ASSOCIATION)
  const page = webPage({ title, steps, about, updatedAt, sources: notes?.all.map(({ source }) => source) }, env.siteUrl)
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: serialise([page, ...told]) }} />
}
