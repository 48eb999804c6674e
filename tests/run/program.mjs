import { fileURLToPath } from 'node:url'

/**
 * Runs a command of the tests from the project's folder: TypeScript as it stands, and a fault that we know told in one line.
 * @param {() => Promise<{ main: (words: string[]) => Promise<number> }>} load reads its main.ts
 */
export async function runProgram(load) {
  process.chdir(fileURLToPath(new URL('../..', import.meta.url)))
  try {
    const { register } = await import('tsx/esm/api')
    register()
    const { main } = await load()
    process.exitCode = await main(process.argv.slice(2))
  } catch (error) {
    const known = error?.name === 'StartError' || error?.name === 'EnvError'
    if (error?.name !== 'Stopped') console.error(known ? error.message : error)
    process.exitCode = 1
  }
}
