export * from './lastGood'
export * from './newDay'
export * from './refresh'
export * from './tags'
