/** How wide a bold letter of the titles is on average, spaced tight, and how high a line: parts of the size. Rounded up. */
const WIDTH = 0.56
const HEIGHT = 1.02

type Box = { width: number; height: number }

/** How many lines a text takes, its words kept whole. */
function lines(text: string, letters: number): number {
  let [count, used] = [1, 0]
  for (const word of text.split(' ')) {
    if (used > 0 && used + 1 + word.length > letters) [count, used] = [count + 1, 0]
    used += word.length + (used > 0 ? 1 : 0)
  }
  return count
}

/**
 * The largest size, in pixels, at which a title fits into a box without cutting a word.
 * @returns at least `smallest`, at which it may not fit
 */
export function fitTitle(title: string, { width, height }: Box, { largest, smallest }: { largest: number; smallest: number }): number {
  const longest = title.split(' ').reduce((most, word) => Math.max(most, word.length), 0)
  for (let size = largest; size > smallest; size -= 2) {
    const letters = Math.floor(width / (WIDTH * size))
    if (longest <= letters && lines(title, letters) * HEIGHT * size <= height) return size
  }
  return smallest
}
