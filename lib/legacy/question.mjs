// Read by the server too (deploy/site/door.mjs), which is why it is JavaScript.

/** What others add to the addresses that they share, and that says nothing of the page: campaign marks, click identifiers. */
const TRACKING = /^(?:utm|utm_.*|fbclid|gclid|dclid|msclkid|mc_[ce]id|pk_.*|mtm_.*|igshid|ref_?src)$/i

/** Characters that mean something in a question, or to a rule. @param {string} text @returns {string} */
const written = (text) => text.replace(/[&=#%+*?\s\\]/g, (sign) => (sign === '*' ? '%2a' : encodeURIComponent(sign)))

/**
 * The parameters of a question that may name a page, in one order: « utm_source=x&p=12 » → [['p', '12']].
 * @param {string} question
 * @returns {[name: string, value: string][]}
 */
export const parametersOf = (question) =>
  [...new URLSearchParams(question)].filter(([name]) => name !== '' && !TRACKING.test(name)).toSorted(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0))

/**
 * A question in the one form in which it is kept and compared, with its mark (« ?p=12 »); empty when it names no page.
 * @param {string} question
 * @returns {string}
 */
export function questionOf(question) {
  const told = parametersOf(question).map(([name, value]) => written(name) + (value === '' ? '' : `=${written(value)}`))
  return told.length > 0 ? `?${told.join('&')}` : ''
}

/**
 * An address in the form of `legacyPath`, apart: its path, and its question without the mark.
 * @param {string} path
 * @returns {{ page: string, question: string }}
 */
export function partsOf(path) {
  const mark = path.indexOf('?')
  return mark < 0 ? { page: path, question: '' } : { page: path.slice(0, mark), question: path.slice(mark + 1) }
}

/**
 * Whether a question that is asked has all that a rule's says.
 * @param {string} rule
 * @param {string} asked
 * @returns {boolean}
 */
export function answers(rule, asked) {
  if (rule === '') return true
  const given = new Set(asked.split('&'))
  return rule.split('&').every((parameter) => given.has(parameter))
}
