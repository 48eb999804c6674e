import { legacyPath } from './legacyPath'
import { answers, partsOf } from './question.mjs'

/**
 * A rule by the address it takes, in the form of `legacyPath`; `*` stands for one character or more, slashes included. With a
 * question, it takes those that say as much; without one, all of them.
 */
export type Rule = { path: string }

/** What each star of a path found, the first as much as it can; null when the path is not taken. Reads from the end, once. */
function starred(pattern: string, path: string): string[] | null {
  const [head = '', ...others] = pattern.split('*')
  const tail = others.pop()!
  if (!path.endsWith(tail)) return null
  const found: string[] = []
  let end = path.length - tail.length
  for (const part of others.reverse()) {
    const at = path.lastIndexOf(part, end - part.length - 1)
    if (at <= head.length || at + part.length >= end) return null
    found.unshift(path.slice(at + part.length, end))
    end = at
  }
  return end > head.length ? [path.slice(head.length, end), ...found] : null
}

/** What each star of a rule found in a path; null when the rule does not take it. */
export function matched(rule: Rule, path: string): string[] | null {
  const [own, asked] = [partsOf(rule.path), partsOf(path)]
  if (!answers(own.question, asked.question)) return null
  const star = own.page.indexOf('*')
  if (star < 0) return own.page === asked.page ? [] : null
  return asked.page.startsWith(own.page.slice(0, star)) ? starred(own.page, asked.page) : null
}

const letters = ({ path }: Rule): number => path.replaceAll('*', '').length
const lead = ({ path }: Rule): number => path.split('*')[0]!.length

/**
 * The rule for a path: the most precise of those that take it, that is the one with the most characters of its own, then
 * with the most before its first star. An exact path is thus always before a star, and no rule can hide another: whatever
 * takes all that a rule takes is less precise.
 */
export function ruleFor<R extends Rule>(rules: readonly R[], path: string): R | null {
  const kept = legacyPath(path)
  const fitting = kept === null ? [] : rules.filter((rule) => matched(rule, kept))
  return fitting.toSorted((one, other) => letters(other) - letters(one) || lead(other) - lead(one) || one.path.localeCompare(other.path))[0] ?? null
}

/** The address that a rule leads a path to, each star replaced by what it found; never out of the site by a doubled slash. */
export function addressFor(rule: Rule, address: string, path: string): string {
  const found = matched(rule, legacyPath(path) ?? path) ?? []
  let place = 0
  const filled = address.replace(/\*/g, () => encodeURI(found[place++] ?? '').replace(/[?#]/g, encodeURIComponent))
  return filled.startsWith('/') ? filled.replace(/^[/\\]+/, '/') : filled
}

/** Whether every path that `wide` could take from `narrow` is taken: `/blog/*` covers `/blog/2018/*`. */
export const covers = (wide: Rule, narrow: Rule): boolean => matched(wide, narrow.path.replaceAll('*', '\uFFFC')) !== null

/** The rules among which visitors would go round for ever, or only after several steps: by path, from the first. */
export function chainFrom(rules: readonly (Rule & { address: string | null })[], first: Rule & { address: string | null }): string[] {
  const chain = [first.path]
  let [rule, path] = [first as (Rule & { address: string | null }) | null, first.path.replaceAll('*', 'x')]
  while (rule?.address?.startsWith('/')) {
    path = addressFor(rule, rule.address, path).split('#')[0]!
    rule = ruleFor([...rules.filter((other) => other.path !== first.path), first], path)
    if (!rule) return chain
    chain.push(rule.path)
    if (chain.indexOf(rule.path) < chain.length - 1) return chain
  }
  return chain
}
