import { readFileSync } from 'node:fs'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'

const SOURCE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8')
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/**
 * What axe-core finds wrong in the page as it is shown now.
 * @param within a CSS selector: the parts that are ours, in a page that is not
 * @returns one line a faulty element: the rule, where, and why.
 */
export async function axeFaults(page: Page, within = ':root'): Promise<string[]> {
  // Through the debugging protocol, which the page's content policy does not concern.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(SOURCE)
  const { violations } = await page.evaluate(
    ([tags, parts]) => (window as unknown as { axe: { run: (context: string, options: object) => Promise<AxeResults> } }).axe.run(parts, { runOnly: tags, resultTypes: ['violations'] }),
    [TAGS, within] as const,
  )
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} (${failureSummary?.replaceAll(/\s+/g, ' ')})`))
}
