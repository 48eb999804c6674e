export * from './lastGood'
export * from './refresh'
export * from './tags'
