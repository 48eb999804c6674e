// Which methods each kind of address takes (RFC 9110, 9 and 15.5.6).
import { plain } from './answers.mjs'

const READ = ['GET', 'HEAD', 'OPTIONS']
const KINDS = [
  { paths: /^\/api(?:\/|$)/, methods: [...READ, 'POST', 'PUT', 'PATCH', 'DELETE'], answersOptions: true },
  // Its forms are sent to their own address.
  { paths: /^\/admin(?:\/|$)/, methods: [...READ, 'POST'], answersOptions: false },
]
const PAGES = { methods: READ, answersOptions: false }

/**
 * @param {string} method @param {string} path
 * @returns {import('./prepare.mjs').Prepared | undefined} what answers in place of the site: 204 for OPTIONS, 405
 */
export function answerMethod(method, path) {
  const { methods, answersOptions } = KINDS.find(({ paths }) => paths.test(path)) ?? PAGES
  const allow = methods.join(', ')
  if (!methods.includes(method)) return plain(405, { allow, 'cache-control': 'no-store' }, 'Cette adresse se lit, rien de plus.\n')
  return method === 'OPTIONS' && !answersOptions ? plain(204, { allow }) : undefined
}
