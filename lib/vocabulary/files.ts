/** The largest file that staff may deposit, in millions of bytes: a photograph as a good camera makes it. */
export const FILE_MEGABYTES = 15

/** @param bytes the size of a file */
export const isTooLarge = (bytes: number): boolean => bytes > FILE_MEGABYTES * 1_000_000
