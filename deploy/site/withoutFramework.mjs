// Public pages without the framework's scripts. Every page is complete HTML and moves by plain links, so that what Next adds
// for the browser (its runtime, and the page's content a second time as data) would only cost visitors bytes and time: half
// of the history's HTML, nine requests.

/** Scripts that stay: data about the page (JSON-LD), and the site's own comforts, served from /assets/. */
const STAYS = /^<script\b[^>]*(?:\btype="application\/ld\+json"|\bsrc="\/assets\/)/

/** @param {string} html as Next wrote it @returns {string} the same page without what only its scripts read */
export function withoutFramework(html) {
  return html
    .replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, (script) => (STAYS.test(script) ? script : ''))
    .replace(/<link\b[^>]*\bas="script"[^>]*>/g, '')
    .replace(/<div hidden="">(?:<!--[\s\S]*?-->)*<\/div>/g, '')
    .replace(/<!--[\s\S]*?-->/g, '')
}

/**
 * Pages made for each visit name what they need in this header, not in tags: the fonts to fetch at once stay.
 * @param {string | string[] | undefined} link the header `Link` @returns {string} the same without scripts
 */
export const withoutScripts = (link) =>
  [link ?? []].flat().flatMap((value) => value.split(/,\s*(?=<)/)).filter((one) => !/\bas="?script\b/.test(one)).join(', ')
