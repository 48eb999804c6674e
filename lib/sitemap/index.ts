/** The site's addresses for search engines: one sitemap a collection and 50,000 addresses, and their index. */
export { lastChange, lastNamed } from './lastChange'
export { newest } from './newest'
export { pointersTo } from './pointers'
export { sitemapIndexXml, sitemapXml, urlXml } from './sitemapXml'
export { LIMITS, splitPages, type Listed } from './splitPages'
