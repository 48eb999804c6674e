// One Lighthouse run, as its documentation has it: a phone on a slow network, throttling simulated. In a process of its own,
// which Jest's module loader would not carry. Arguments: JSON of { port, url, categories, skipAudits }; writes JSON of
// { scores: { category: 0–1 }, failed: [audit: why] }.
import lighthouse from 'lighthouse'

const { port, url, categories, skipAudits } = JSON.parse(process.argv[2])
const result = await lighthouse(url, {
  port, output: 'json', logLevel: 'silent', onlyCategories: categories, skipAudits,
  // A 404 page is a page too.
  ignoreStatusCode: true,
})
if (!result || result.lhr.runtimeError) throw new Error(`Lighthouse could not read ${url}: ${result?.lhr.runtimeError?.message}`)
const { lhr } = result
const scores = Object.fromEntries(Object.entries(lhr.categories).map(([name, { score }]) => [name, score]))
const failed = Object.entries(lhr.categories).flatMap(([name, { auditRefs }]) =>
  auditRefs
    .filter(({ id, weight }) => weight > 0 && lhr.audits[id].score !== null && lhr.audits[id].score < (name === 'performance' ? 0.9 : 1))
    .map(({ id }) => `${name} ${id}: ${lhr.audits[id].displayValue ?? lhr.audits[id].title} ${JSON.stringify(lhr.audits[id].details?.items?.slice(0, 3) ?? '').slice(0, 400)}`))
process.stdout.write(JSON.stringify({ scores, failed }))
