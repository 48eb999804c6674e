import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from 'playwright-core'
import { StartError } from '@/deploy/startError'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']
const MAC = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium']
const MINUTES = 60_000

/**
 * The path of a Chromium that runs: CHROMIUM_PATH, an installed one, else one installed now (Playwright's; on Debian, as root,
 * the system's).
 * @throws {StartError} saying what to install.
 */
export async function findChromium(): Promise<string> {
  const chosen = process.env.CHROMIUM_PATH?.trim()
  if (chosen) {
    if (runs(chosen)) return chosen
    throw new StartError(`La variable CHROMIUM_PATH ne désigne pas un Chromium qui fonctionne : ${chosen}`)
  }
  const found = installed()
  if (found) return found
  console.log('Aucun Chromium trouvé : installation de celui de Playwright…')
  command(process.execPath, ['node_modules/playwright-core/cli.js', 'install', 'chromium'], 5 * MINUTES)
  if (installed()) return installed() as string
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('Installation de Chromium par apt-get…')
    command('apt-get', ['update'], 5 * MINUTES)
    command('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], 15 * MINUTES)
    if (installed()) return installed() as string
  }
  throw new StartError('Les tests de bout en bout demandent Chromium ou Chrome : installez-le (par exemple « apt-get install chromium »), ou donnez son chemin dans CHROMIUM_PATH.')
}

function installed(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const candidates = [...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))), ...MAC, chromium.executablePath()]
  return candidates.find((path) => existsSync(path) && runs(path))
}

function runs(path: string): boolean {
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0
}

function command(program: string, words: string[], timeout: number): void {
  spawnSync(program, words, { stdio: ['ignore', 'inherit', 'inherit'], timeout, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
}
