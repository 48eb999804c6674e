import { visit } from './api'
import { site } from './browser'

const LOCATION = /<loc>([^<]+)<\/loc>/g

/** The paths of every page in the sitemap, or in those that it names when it is an index. */
export async function sitemapPaths(from = '/sitemap.xml'): Promise<string[]> {
  const { text } = await visit(from)
  const paths = [...text.matchAll(LOCATION)].map(([, address]) => address!.replaceAll('&amp;', '&').replace(site, '') || '/')
  return text.includes('<sitemapindex') ? (await Promise.all(paths.map((path) => sitemapPaths(path)))).flat() : paths
}
