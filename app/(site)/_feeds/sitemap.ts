import type { Entry } from '@/lib/queries'
import { escapeXml } from './xml'

/** A sitemap (sitemaps.org, protocol 0.9) of addresses given as paths. */
export function sitemap(siteUrl: string, pages: Pick<Entry, 'path' | 'updatedAt'>[], lists: string[]): string {
  const url = (path: string, updatedAt?: string) =>
    `  <url><loc>${escapeXml(siteUrl + path)}</loc>${updatedAt ? `<lastmod>${updatedAt}</lastmod>` : ''}</url>`
  return [
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...lists.map((path) => url(path)),
    ...pages.map(({ path, updatedAt }) => url(path, updatedAt)),
    '</urlset>',
  ].join('\n')
}
