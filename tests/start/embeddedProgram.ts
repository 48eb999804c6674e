import { startEmbedded } from '@/deploy/postgres/server'

/** Starts the embedded server on the folder given, says its number, then stops it or stays. */
const [folder = '', then] = process.argv.slice(2)
try {
  const { pid, stop } = await startEmbedded(folder)
  console.log(`pid ${pid}`)
  if (then === 'stop') await stop()
} catch (error) {
  console.error((error as Error).message)
  process.exitCode = 1
}
