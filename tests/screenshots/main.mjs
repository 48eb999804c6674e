// `npm run screenshots`: see main.ts.
import { fileURLToPath } from 'node:url'

process.chdir(fileURLToPath(new URL('../..', import.meta.url)))
try {
  const { register } = await import('tsx/esm/api')
  register()
  const { main } = await import('./main.ts')
  process.exitCode = await main(process.argv.slice(2))
} catch (error) {
  const known = error?.name === 'StartError' || error?.name === 'EnvError'
  if (error?.name !== 'Stopped') console.error(known ? error.message : error)
  process.exitCode = 1
}
