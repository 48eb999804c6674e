import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { nextHeaders } from './deploy/site/securityHeaders.mjs'
import { DIRECTORY_DEPTH, FILTERS, SUBJECT, UNUSED } from './lib/readings/filters.mjs'

const root = dirname(fileURLToPath(import.meta.url))

/** Paths that are not pages of the public site; everything else is French, kept under `app/(site)/[locale]`. */
const NOT_PAGES = '_next/|fr(?:/|$)|admin(?:/|$)|api(?:/|$)|assets/|icon\\.svg$|favicon\\.ico$|apple-touch-icon\\.png$'

/** Every set of filters, the largest first. */
const setsOf = (filters: readonly string[]) => [...Array(2 ** filters.length - 1).keys()]
  .map((bits) => filters.filter((_, place) => (bits + 1) & (1 << place)))
  .toSorted((a, b) => b.length - a.length)

/** The readings of a page: without `searchParams`, each is a stored page like any other. */
const readingsOf = (source: string, folder: string, filters: readonly string[], depth: number) => setsOf(filters).map((used) => ({
  source,
  has: used.map((filter) => ({ type: 'query' as const, key: filter, value: `(?<${filter}>${SUBJECT})` })),
  destination: `${folder}/${Array.from({ length: depth }, (_, place) => (used.includes(filters[place] ?? '') ? `:${filters[place]}` : UNUSED)).join('/')}`,
}))

const { histoire: lenses, ...directories } = FILTERS
const readings = [
  ...readingsOf('/histoire', '/fr/lectures', lenses, lenses.length),
  ...Object.entries(directories).flatMap(([name, filters]) => readingsOf(`/${name}`, `/fr/listes/${name}`, filters, DIRECTORY_DEPTH)),
]

const IS_SERVED = process.env.NODE_ENV === 'production'

const config: NextConfig = {
  agentRules: false,
  poweredByHeader: false,
  reactStrictMode: true,
  // Types are checked by `npm run typecheck`, in CI: a type error in a test must not keep a site from starting.
  typescript: { ignoreBuildErrors: true },
  // One copy of Payload in the process: bundled once for pages and once for the API, an error made by one is unknown to
  // the other, and staff read « An unknown error occurred » instead of its reason.
  serverExternalPackages: ['payload'],
  turbopack: { root },
  images: { unoptimized: true },
  // Pages are kept by the server, ready to leave (docs/architecture.md); Next only tells what they depend on.
  cacheHandler: join(root, 'deploy/site/nextCache.mjs'),
  cacheMaxMemorySize: 0,
  experimental: { isrFlushToDisk: false },
  redirects: async () => [
    { source: '/fr', destination: '/', permanent: true },
    { source: '/fr/:path+', destination: '/:path+', permanent: true },
    // Where feed readers look when they are given the site's name alone.
    ...['/feed', '/rss', '/flux', '/atom.xml'].map((source) => ({ source, destination: '/flux.xml', permanent: true })),
    { source: '/lectures/:path*', destination: '/histoire', permanent: true },
    { source: '/listes/:name/:path*', destination: '/:name', permanent: true },
    { source: '/security.txt', destination: '/.well-known/security.txt', permanent: true },
  ],
  rewrites: async () => ({
    beforeFiles: [
      { source: '/', destination: '/fr' },
      { source: '/.well-known/security.txt', destination: '/fr/security.txt' },
      ...readings,
      { source: `/:path((?!${NOT_PAGES}).*)`, destination: '/fr/:path' },
    ],
  }),
  headers: async () => [
    ...nextHeaders(IS_SERVED),
    {
      source: '/apercu/:path*',
      headers: [{ key: 'Cache-Control', value: 'private, no-store' }, { key: 'X-Robots-Tag', value: 'noindex, nofollow' }],
    },
  ],
}

const withAdmin = withPayload(config, { devBundleServerPackages: false })

/** Payload asks browsers for their colour scheme on every route, which makes them repeat their first request: the admin only needs it. */
const headers: NextConfig['headers'] = async () =>
  ((await withAdmin.headers?.()) ?? []).map((rule) =>
    rule.headers.some(({ key }) => key === 'Critical-CH') ? { ...rule, source: '/admin/:path*' } : rule)

export default { ...withAdmin, headers }
