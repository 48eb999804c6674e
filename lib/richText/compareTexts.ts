import { compareSequences } from '@/lib/comparison/sequences'
import type { Line, Piece } from './lines'

/** Words that stand on one side; `differs`: the other side does not have them. */
export type Run = Piece & { differs: boolean }
/** The same line before and after; null on the side that does not have it. */
export type Pair = { from: Side | null; to: Side | null }
export type Side = { mark: string; isMarkNew: boolean; runs: Run[] }

/** Words, and the spaces between them, each with how it is written. */
const tokensOf = ({ pieces }: Line): Piece[] =>
  pieces.flatMap((piece) => (piece.about ? [piece] : piece.text.split(/(\s+)/).filter(Boolean).map((text) => ({ ...piece, text }))))

const keyOf = ({ text, isBold = false, isItalic = false, about }: Piece): string => JSON.stringify([text, isBold, isItalic, about?.collection, about?.id])
const keyOfLine = ({ mark, pieces }: Line): string => JSON.stringify([mark, pieces.map(keyOf)])

/** Neighbours that are written alike become one. */
function joined(tokens: Run[]): Run[] {
  const runs: Run[] = []
  for (const token of tokens) {
    const last = runs.at(-1)
    const isAlike = last && !last.about && !token.about && last.differs === token.differs && last.isBold === token.isBold && last.isItalic === token.isItalic
    if (isAlike) runs[runs.length - 1] = { ...last, text: last.text + token.text }
    else runs.push(token)
  }
  return runs
}

const whole = ({ mark, pieces }: Line, differs: boolean): Side => ({ mark, isMarkNew: differs, runs: pieces.map((piece) => ({ ...piece, differs })) })

function changed(from: Line, to: Line): Pair {
  const steps = compareSequences(tokensOf(from), tokensOf(to), keyOf)
  const isMarkNew = from.mark !== to.mark
  const before = steps.flatMap((step): Run[] => (step.kind === 'added' ? [] : [{ ...step.from, differs: step.kind === 'removed' }]))
  const after = steps.flatMap((step): Run[] => (step.kind === 'removed' ? [] : [{ ...step.to, differs: step.kind === 'added' }]))
  return { from: { mark: from.mark, isMarkNew, runs: joined(before) }, to: { mark: to.mark, isMarkNew, runs: joined(after) } }
}

/** Two states of a text, line by line, and in each line that changed, word by word. */
export function compareTexts(from: readonly Line[], to: readonly Line[]): Pair[] {
  const pairs: Pair[] = []
  let [gone, come]: [Line[], Line[]] = [[], []]
  // A line that went and one that came in its place are the same line, changed.
  const settle = () => {
    for (let at = 0; at < Math.max(gone.length, come.length); at += 1) {
      const [before, after] = [gone[at], come[at]]
      if (before && after) pairs.push(changed(before, after))
      else pairs.push({ from: before ? whole(before, true) : null, to: after ? whole(after, true) : null })
    }
    ;[gone, come] = [[], []]
  }
  for (const step of compareSequences(from, to, keyOfLine)) {
    if (step.kind === 'removed') gone.push(step.from)
    else if (step.kind === 'added') come.push(step.to)
    else {
      settle()
      pairs.push({ from: whole(step.from, false), to: whole(step.to, false) })
    }
  }
  settle()
  return pairs
}
