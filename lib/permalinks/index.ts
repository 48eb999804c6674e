export * from './paths'
export * from './publicId'
export * from './slugify'
export * from './supportedPath'
