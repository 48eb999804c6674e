import { notFound } from 'next/navigation'
import type { DirectoryName } from '@/lib/directories'
import { type Choice, FILTERS, readingAddress, UNUSED } from '@/lib/readings'
import { DirectoryList, directoryCount } from '../../../../../../_ui/directory/DirectoryList'
import { DIRECTORIES } from '../../../../../../_ui/directory/directories'
import { Frame } from '../../../../../../_ui/page/Frame'
import { Opening } from '../../../../../../_ui/page/Opening'
import { pageMetadata } from '../../../../../../_ui/page/pageMetadata'

export const generateStaticParams = () => []

/** Where visitors ask for it: `/projets?etat=…`, which `next.config.ts` leads here, so that a filtered list is a stored page too. */
type Props = { params: Promise<Record<'directory' | 'first' | 'second' | 'third', string>> }

const isDirectory = (name: string): name is DirectoryName => Object.hasOwn(DIRECTORIES, name)

async function readingOf(params: Props['params']): Promise<{ name: DirectoryName; choice: Choice }> {
  const { directory, first, second, third } = await params
  if (!isDirectory(directory)) notFound()
  const chosen = [first, second, third].map((slug, place) => [FILTERS[directory][place], slug] as const).filter(([filter, slug]) => filter && slug !== UNUSED)
  return { name: directory, choice: Object.fromEntries(chosen) }
}

export async function generateMetadata({ params }: Props) {
  const { name, choice } = await readingOf(params)
  const { title, path } = DIRECTORIES[name]
  const count = await directoryCount(name, choice)
  return pageMetadata({ title: `${count} – ${title}`, description: `${title}. ${count}.`, path: readingAddress(path, FILTERS[name], choice), imageOf: path })
}

export default async function FilteredDirectoryPage({ params }: Props) {
  const { name, choice } = await readingOf(params)
  const { title, standfirst, section } = DIRECTORIES[name]
  return (
    <Frame section={section}>
      <Opening title={title} standfirst={standfirst} />
      <DirectoryList name={name} choice={choice} />
    </Frame>
  )
}
