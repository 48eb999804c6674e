export * from './countable'
export * from './legacyPath'
export * from './readCsv'
export * from './rules'
