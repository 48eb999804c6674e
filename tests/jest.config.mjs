const SECONDS = 1000

/** One project a kind of test; `tests/run/main.ts` gives each what it needs (database, site, browser). */
const project = (name, options = {}) => ({
  displayName: name,
  rootDir: '..',
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
  ...options,
})

export default {
  projects: [
    project('unit'),
    project('integration', { testTimeout: 60 * SECONDS }),
    project('e2e', { testTimeout: 60 * SECONDS }),
    project('start', { testTimeout: 240 * SECONDS }),
  ],
}
