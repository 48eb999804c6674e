/** A date that cannot be kept; its message, in French, says what to write instead. Never leaves `lib/dates`. */
export class Refusal extends Error {
  constructor(message: string) {
    super(frenchSpaces(message))
    this.name = 'Refusal'
  }
}

/** No-break spaces where French typography wants them, so that a guillemet or a colon never starts a line. */
export function frenchSpaces(text: string): string {
  return text.replace(/« /g, '«\u00A0').replace(/ (?=[»:;?!])/g, '\u00A0')
}
