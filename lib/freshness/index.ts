export * from './refresh'
export * from './tags'
