import config from '@payload-config'
import { generatePageMetadata, RootPage } from '@payloadcms/next/views'
import { screenTitle } from '../../_admin/screenTitle'
import { importMap } from '../importMap.js'

type Props = {
  params: Promise<{ segments: string[] }>
  searchParams: Promise<{ [key: string]: string | string[] }>
}

export async function generateMetadata({ params, searchParams }: Props) {
  const [metadata, title] = await Promise.all([generatePageMetadata({ config, params, searchParams }), screenTitle((await params).segments ?? [])])
  return title ? { ...metadata, title: `${title}${(await config).admin.meta.titleSuffix ?? ''}` } : metadata
}

export default function AdminPage({ params, searchParams }: Props) {
  return RootPage({ config, importMap, params, searchParams })
}
