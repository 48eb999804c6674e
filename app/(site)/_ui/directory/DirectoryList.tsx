import { type Choice, FILTERS, readingAddress, type Subject } from '@/lib/readings'
import type { DirectoryName } from '@/lib/directories'
import { FilterForm } from '../readings/FilterForm'
import { Summary } from '../readings/Summary'
import { DIRECTORIES } from './directories'
import styles from './DirectoryList.module.css'

type Props = { name: DirectoryName; choice?: Choice }

const titleOf = (options: Subject[] | undefined, slug: string): string => options?.find((option) => option.slug === slug)?.title ?? slug

/** « 3 projets : En activité, Climat ». */
export async function directoryCount(name: DirectoryName, choice: Choice): Promise<string> {
  const { list, words: [one, many] } = DIRECTORIES[name]
  const { count, options } = await list(choice)
  const said = Object.entries(choice).map(([filter, slug]) => titleOf(options[filter], slug ?? '')).join(', ')
  const found = count === 0 ? 'Aucun résultat' : count === 1 ? one : `${count} ${many}`
  return said ? `${found} : ${said}` : found
}

/** A directory: its filters on the left (folded on phones), then what they keep. */
export async function DirectoryList({ name, choice = {} }: Props) {
  const { path, facets, list, whole } = DIRECTORIES[name]
  const { count, options, rows } = await list(choice)
  if (count === 0 && Object.keys(choice).length === 0) return <p>Rien n’est encore publié ici.</p>
  const names: readonly string[] = FILTERS[name]
  const filters = names.map((filter) => ({ name: filter, label: facets[filter]!.label, all: facets[filter]!.all, options: options[filter] ?? [] }))
  const chosen = Object.entries(choice).map(([filter, slug]) => ({
    name: filter, title: titleOf(options[filter], slug ?? ''), without: readingAddress(path, names, { ...choice, [filter]: undefined }),
  }))
  return (
    <div className={styles.directory}>
      <details className={styles.filters} open={chosen.length > 0}>
        <summary>Filtrer la liste</summary>
        <FilterForm action={path} legend="Filtrer par" filters={filters} choice={choice} inColumn />
      </details>
      <div>
        {chosen.length > 0 && <Summary count={await directoryCount(name, choice)} isEmpty={count === 0} chosen={chosen} whole={{ href: path, label: whole }} />}
        {rows}
      </div>
    </div>
  )
}
