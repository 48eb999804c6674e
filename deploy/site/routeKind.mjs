// What kind of answer an address asks for: few enough for a graph, and nothing of what was asked.

/** The first that fits names the kind. `own`: what the site asks itself. */
const KINDS = [
  ['health', /^\/(?:healthz|readyz|metrics)$/],
  ['own', /^\/(?:introuvable|panne|adresses)(?:\/|$)/],
  ['jobs', /^\/api\/payload-jobs\/run$/],
  ['file', /^\/api\/media\/file\//],
  ['api', /^\/api(?:\/|$)/],
  ['admin', /^\/admin(?:\/|$)/],
  ['asset', /^\/(?:_next|assets)\/|^\/(?:favicon\.ico|icon\.svg)$/],
  ['preview', /^\/apercu\//],
  ['search', /^\/recherche\/?$/],
  ['feed', /^\/(?:flux\.(?:xml|json)|sitemap\.xml|sitemaps\/.*|robots\.txt|oembed)$/],
  ['card', /^\/(?:embed|badge|partage|lier)\//],
  ['page', /^\//],
]

/** @param {string | undefined} url as it was asked @returns {string} */
export function routeKind(url) {
  const path = (url ?? '').split('?', 1)[0]
  return KINDS.find(([, pattern]) => pattern.test(path))?.[0] ?? 'other'
}
