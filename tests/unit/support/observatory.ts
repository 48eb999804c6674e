// The rules of MDN's HTTP Observatory (algorithm 4) that answers of this site can keep or break, written again: its package
// fetches lists from the network when it is installed. What it adds and takes off is at
// developer.mozilla.org/en-US/observatory/docs/tests_and_scoring.

type Answer = { get: (name: string) => string | null }
type Mark = [rule: string, points: number]

const BROAD = ['*', 'http:', 'https:', 'ftp:', 'http://*', 'https://*']
const UNSAFE = [...BROAD, "'unsafe-inline'", 'data:']
const PRIVATE_REFERRERS = ['no-referrer', 'same-origin', 'strict-origin', 'strict-origin-when-cross-origin']
const SIX_MONTHS = 15_552_000

/** The directives of a policy. @throws when one is there twice: browsers would ignore the second */
export function readPolicy(policy: string): Map<string, string[]> {
  const read = new Map<string, string[]>()
  for (const [name, ...sources] of policy.split(';').map((part) => part.trim().split(/\s+/))) {
    if (!name || read.has(name)) throw new Error(`« ${name} » is wrong in ${policy}`)
    read.set(name, sources)
  }
  return read
}

function policyMark(policy: string | null): Mark {
  if (!policy) return ['no policy', -25]
  const read = readPolicy(policy)
  const sources = (name: string) => read.get(name) ?? read.get('default-src') ?? ['*']
  const [scripts, styles, objects] = [sources('script-src'), sources('style-src'), sources('object-src')]
  const isVouched = scripts.some((source) => /^'(?:nonce|sha\d+)-/.test(source))
  if (scripts.some((source) => UNSAFE.includes(source) && !(isVouched && source === "'unsafe-inline'")) || objects.some((source) => BROAD.includes(source))) return ['unsafe scripts', -20]
  if ([...scripts, ...styles].includes("'unsafe-eval'")) return ['code evaluated', -10]
  if ([...read.values()].flat().some((source) => /^(?:http|ftp):/.test(source))) return ['insecure sources', -20]
  if (styles.some((source) => UNSAFE.includes(source))) return ['inline styles', 0]
  return read.get('default-src')?.join() === "'none'" ? ['nothing but what is named', 10] : ['nothing unsafe', 5]
}

function framingMark(headers: Answer): Mark {
  if (/frame-ancestors/.test(headers.get('content-security-policy') ?? '')) return ['framing in the policy', 5]
  return /^(?:deny|sameorigin)$/i.test(headers.get('x-frame-options') ?? '') ? ['framing', 0] : ['framing by anyone', -20]
}

function loadingMark(policy: string | null): Mark {
  if (policy === null || policy === 'cross-origin') return ['loaded by others', 0]
  return policy === 'same-origin' || policy === 'same-site' ? ['loaded by ours', 10] : ['wrong loading policy', -5]
}

function transportMark(header: string | null): Mark {
  const age = Number(/(?:^|;)\s*max-age=(\d+)/.exec(header ?? '')?.[1] ?? NaN)
  return age >= SIX_MONTHS ? ['transport', 0] : [Number.isNaN(age) ? 'no transport security' : 'short transport security', Number.isNaN(age) ? -20 : -10]
}

const referrerMark = (policy: string | null): Mark => [`referrer ${policy}`, policy === null ? 0 : PRIVATE_REFERRERS.includes(policy) ? 5 : -5]
const typeMark = (header: string | null): Mark => ['types', header === 'nosniff' ? 0 : -5]
const sharingMark = (headers: Answer): Mark =>
  ['sharing', headers.get('access-control-allow-origin') && headers.get('access-control-allow-credentials') === 'true' ? -50 : 0]

/** What an answer is worth, 100 and more being A+, with what added or took off points. Nothing is added to less than 90. */
export function grade(headers: Answer): { score: number; marks: Mark[] } {
  const marks = [
    policyMark(headers.get('content-security-policy')), framingMark(headers), loadingMark(headers.get('cross-origin-resource-policy')),
    transportMark(headers.get('strict-transport-security')), referrerMark(headers.get('referrer-policy')),
    typeMark(headers.get('x-content-type-options')), sharingMark(headers),
  ]
  const sum = (kept: Mark[]) => kept.reduce((total, [, points]) => total + points, 100)
  const without = sum(marks.filter(([, points]) => points < 0))
  return { score: without >= 90 ? sum(marks) : without, marks: marks.filter(([, points]) => points !== 0) }
}
