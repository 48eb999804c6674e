// `npm test [-- part…] [jest options]`: see main.ts.
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

const refusal = createRequire(import.meta.url)('../../deploy/node.cjs').refusal(process.versions.node)
if (refusal) {
  console.error(refusal)
  process.exit(1)
}
process.chdir(fileURLToPath(new URL('../..', import.meta.url)))
const { register } = await import('tsx/esm/api')
register()
const { main } = await import('./main.ts')
process.exitCode = await main(process.argv.slice(2)).catch((error) => {
  console.error(error?.name === 'StartError' || error?.name === 'EnvError' ? error.message : error)
  return 1
})
