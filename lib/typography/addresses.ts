/** Where an address starts in a run of characters without spaces; -1 when there is none. */
function startIn(run: string): number {
  const at = run.indexOf('@', 1)
  if (at > 0 && run.lastIndexOf('.', run.length - 2) >= at + 2) return 0
  return /https?:\/\/(?=.)|mailto:(?=.)/.exec(run)?.index ?? -1
}

/**
 * A text parted at its web and mail addresses, whose characters no typography may touch: prose, address, prose… One look at
 * each character, whatever is typed: as one pattern with two `\S+` it takes the cube of a word's length.
 */
export function partAddresses(text: string): string[] {
  const parts: string[] = []
  let from = 0
  for (const { 0: run, index } of text.matchAll(/\S+/g)) {
    const start = startIn(run)
    if (start < 0) continue
    parts.push(text.slice(from, index + start), run.slice(start))
    from = index + run.length
  }
  return [...parts, text.slice(from)]
}
