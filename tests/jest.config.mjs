import { fileURLToPath } from 'node:url'

const SECONDS = 1000
const ROOT = fileURLToPath(new URL('..', import.meta.url))

/** One project a kind of test; `tests/run/main.ts` gives each what it needs (database, site, browser). */
const project = (name) => ({
  displayName: name,
  rootDir: ROOT,
  testEnvironment: 'node',
  testMatch: [`<rootDir>/tests/${name}/**/*.test.{ts,tsx}`],
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: {
    '\\.tsx?$': ['@swc/jest', {
      jsc: { parser: { syntax: 'typescript', tsx: true }, target: 'es2022', transform: { react: { runtime: 'automatic' } } },
      module: { type: 'es6' },
    }],
  },
  moduleNameMapper: {
    '^@payload-config$': '<rootDir>/payload.config.ts',
    '^@/(.*)$': '<rootDir>/$1',
    '\\.css$': '<rootDir>/tests/run/noStyle.mjs',
  },
  modulePathIgnorePatterns: ['<rootDir>/.next', '<rootDir>/.data'],
})

export default {
  // Jest reads a time limit here only, for all projects: the slowest start the whole site.
  testTimeout: 240 * SECONDS,
  testSequencer: fileURLToPath(new URL('run/sequencer.mjs', import.meta.url)),
  projects: ['unit', 'integration', 'e2e', 'conduct', 'start', 'full', 'chaos'].map(project),
}
