/** A reason not to go on that people can act upon: `message` is French and is printed as it is, without a stack. */
export class StartError extends Error {
  override name = 'StartError'
}
