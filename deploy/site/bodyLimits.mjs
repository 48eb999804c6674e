/**
 * The same rule as the API's own (collections/input/door.ts), for the HTTP server: a body announced as longer than
 * `bodyLimit(path, headers)` bytes is answered 413 with `tooLong(limit)` before it is read.
 */
export { bodyLimit, tooLong } from '../../lib/bodies/limits.mjs'
