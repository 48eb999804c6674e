export * from './legacyPath'
export * from './readCsv'
export * from './rules'
