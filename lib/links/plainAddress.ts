/** Addresses that only lead to another, given in one of their parameters: search results, mail filters, social networks. */
const DETOURS: { host: RegExp; path: RegExp; names: string[] }[] = [
  { host: /^(?:www\.)?google\.[a-z.]{2,6}$/, path: /^\/url$/, names: ['q', 'url'] },
  { host: /^lm?\.facebook\.com$/, path: /^\/l\.php$/, names: ['u'] },
  { host: /^l\.instagram\.com$/, path: /^\/$/, names: ['u'] },
  { host: /\.safelinks\.protection\.outlook\.com$/, path: /^\//, names: ['url'] },
]

/** Parameters that tell who follows a link, and change nothing of the page. */
const TRACKING = /^(?:utm_[a-z_]+|fbclid|gclid|gclsrc|gbraid|wbraid|dclid|msclkid|yclid|twclid|igshid|igsh|mc_cid|mc_eid|_hsenc|_hsmi|mkt_tok|oly_anon_id|oly_enc_id|vero_id|wt_mc)$/i

const MOST_DETOURS = 3

function behindDetour(address: string): string | null {
  const url = new URL(address)
  const detour = DETOURS.find(({ host, path }) => host.test(url.hostname) && path.test(url.pathname))
  const target = detour?.names.map((name) => url.searchParams.get(name)).find(Boolean)
  return target && /^https?:\/\//i.test(target) && URL.canParse(target) ? target : null
}

const nameOf = (parameter: string): string => {
  const [name = ''] = parameter.split('=')
  return name.replace(/%5f/gi, '_')
}

/** Without what follows the reader; the rest to the letter, since a page may count on how its parameters are written. */
function untracked(address: string): string {
  const [, page = '', question, anchor = ''] = /^([^?#]*)(?:\?([^#]*))?(#.*)?$/s.exec(address) ?? []
  if (question === undefined) return address
  const kept = question.split('&').filter((parameter) => !TRACKING.test(nameOf(parameter)))
  if (kept.length === question.split('&').length) return address
  return `${page}${kept.length > 0 ? `?${kept.join('&')}` : ''}${anchor}`
}

/** A web address as its page gives it: out of what only leads to it, and without what follows the reader. Any other as it is. */
export function plainAddress(address: string): string {
  let plain = address
  for (let turn = 0; turn < MOST_DETOURS && /^https?:\/\//i.test(plain) && URL.canParse(plain); turn += 1) {
    const behind = behindDetour(plain)
    if (!behind) return untracked(plain)
    plain = behind
  }
  return plain
}
