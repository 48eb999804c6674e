import { legacyPath } from './legacyPath'

const LONGEST = 200
/** What machines that look for a way in ask for, and files that no page ever was. */
const PROBES = /\/(?:\.|wp-(?:login|admin|includes|json)|xmlrpc|phpmyadmin|cgi-bin|vendor\/|actuator|autodiscover)/
const PROGRAMS = /\.(?:php\d?|aspx?|jsp|cgi|env|ini|sql|bak|old|ya?ml|git|log|conf|config|js|mjs|css|map|ico|exe|sh|zip|gz|tar|rar)(?:\/|$)/

/**
 * The form in which an address where nothing is gets counted: the path alone. Null for what a machine made up, for what is
 * too long to be an address of a former site, and for what may hold someone’s address (`@`).
 */
export function countablePath(asked: string): string | null {
  const path = legacyPath(asked.split('?')[0]!)
  if (!path || path.length > LONGEST || /[@%*<>"'`{}|^$;=]/.test(path)) return null
  return PROBES.test(path) || PROGRAMS.test(path) ? null : path
}
