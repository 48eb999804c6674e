import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

export type Category = 'performance' | 'accessibility' | 'best-practices' | 'seo'
export type LighthouseRun = { scores: Record<Category, number>; failed: string[] }

/** @param port where Chromium listens for its debugger */
export async function runLighthouse(port: number, url: string, categories: Category[], skipAudits: string[] = []): Promise<LighthouseRun> {
  const words = ['tests/full/support/lighthouseProgram.mjs', JSON.stringify({ port, url, categories, skipAudits })]
  const { NODE_OPTIONS: _, ...env } = process.env
  const { stdout } = await promisify(execFile)(process.execPath, words, { env: { ...env, NODE_ENV: 'production' }, maxBuffer: 10_000_000 })
  return JSON.parse(stdout) as LighthouseRun
}
