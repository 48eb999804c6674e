import { RULES, sentenceOf } from '@/lib/checks'
import type { Listed } from '@/lib/payload/checks/checkAll'
import { withDatabase } from './withDatabase'

const NOTICE = { blocking: 'empêche de publier', advice: 'conseil' }

function print(findings: readonly Listed[]): void {
  for (const { id, title, severity } of RULES) {
    const found = findings.filter(({ rule }) => rule === id)
    if (found.length === 0) continue
    console.log(`\n${title} (${found.length}, ${NOTICE[severity]})`)
    for (const finding of found) console.log(`  ${finding.kind} « ${finding.title} ». ${sentenceOf(finding)}`)
  }
}

/** `npm run content:check`: what the check list finds in the database, drafts included; fails when something blocks. `-- --json`: as data. */
export default async function contentCheck(words: readonly string[]): Promise<void> {
  const { findings = [] } = await withDatabase({ content: 'never', check: true })
  const blocking = findings.filter(({ severity }) => severity === 'blocking').length
  if (words.includes('--json')) console.log(JSON.stringify(findings))
  else {
    print(findings)
    console.log(`\nRelecture : ${findings.length} remarques, dont ${blocking} qui empêchent de publier.`)
  }
  if (blocking > 0) process.exitCode = 1
}
