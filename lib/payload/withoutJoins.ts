/**
 * Asks for a document without the lists of what points to it. `false` is what Payload documents; its type refuses the
 * word for a collection that is not known when compiling.
 */
export const WITHOUT_JOINS = false as never
