import { escapeXml } from '@/lib/feeds/escapeXml'
import type { Listed } from './splitPages'

const SCHEMA = 'http://www.sitemaps.org/schemas/sitemap/0.9'

const element = (tag: string, siteUrl: string, { path, updatedAt }: Listed): string =>
  `<${tag}><loc>${escapeXml(siteUrl + path)}</loc>${updatedAt ? `<lastmod>${updatedAt}</lastmod>` : ''}</${tag}>`

/** One address in a sitemap. */
export const urlXml = (siteUrl: string, page: Listed): string => element('url', siteUrl, page)

/** A sitemap (sitemaps.org, protocol 0.9), without its declaration. */
export const sitemapXml = (siteUrl: string, pages: Listed[]): string =>
  [`<urlset xmlns="${SCHEMA}">`, ...pages.map((page) => urlXml(siteUrl, page)), '</urlset>'].join('\n')

/** An index of sitemaps. */
export const sitemapIndexXml = (siteUrl: string, sitemaps: Listed[]): string =>
  [`<sitemapindex xmlns="${SCHEMA}">`, ...sitemaps.map((sitemap) => element('sitemap', siteUrl, sitemap)), '</sitemapindex>'].join('\n')
