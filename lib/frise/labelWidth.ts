/** A letter takes about 1 % of the narrowest drawing (7 of 700 px); where one takes more, the label goes on to a new line. */
const LETTER = 1

/** About what a text takes, in percent of the axis. */
export const labelWidth = (text: string): number => text.length * LETTER
