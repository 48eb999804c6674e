import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Bench } from './bench'

export type Count = { passed: number; failed: number }

type Report = { numPassedTests: number; numFailedTests: number; numRuntimeErrorTestSuites: number; success: boolean }

/**
 * Runs one jest project to its end. A test file that could not even be loaded counts as a failure.
 * @param run the name of its report, for a project that runs more than once
 */
export async function runProject(name: string, run: string, words: string[], env: Record<string, string>, { folder, lifetime }: Bench): Promise<Count> {
  lifetime.check()
  const output = join(folder('reports'), `${run}.json`)
  const child = spawn(
    process.execPath,
    ['node_modules/jest/bin/jest.js', '--config', 'tests/jest.config.mjs', '--selectProjects', name, '--forceExit', '--json', '--outputFile', output, ...words],
    {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, NODE_ENV: 'test', ...env, NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --experimental-vm-modules --no-warnings`.trim() },
    },
  )
  lifetime.help(child)
  const code = await new Promise((resolve) => child.once('close', resolve))
  lifetime.check()
  const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = read(output)
  const failed = numFailedTests + numRuntimeErrorTestSuites
  return { passed: numPassedTests, failed: failed || (code === 0 ? 0 : 1) }
}

function read(file: string): Report {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Report
  } catch {
    return { numPassedTests: 0, numFailedTests: 0, numRuntimeErrorTestSuites: 0, success: false }
  }
}
