import { layKnots } from '@/lib/sharing/layKnots'
import type { Thread } from '@/lib/sharing/thread'
import { HUES, type Hue } from '@/lib/vocabulary/hues'
import { PAPER, RULE } from './colours'

const HEIGHT = 60
const MIDDLE = HEIGHT / 2
const RING = 21
const KNOT = 11
/** Lengths and distances of the pieces of a line that comes apart. */
const PIECES = [[0, 40], [54, 26], [94, 16], [126, 9], [150, 5]] as const
const APART = 160

const line = (hue: Hue): string => HUES[hue].line[0]

type Props = { thread: Thread; width: number; margin: number }

/** The association's sign: a circle left open. A function and not a component: the maker of images takes none inside an SVG. */
const ring = (x: number, colour: string) => (
  <g key={x}>
    <circle cx={x} cy={MIDDLE} r={RING + 4} fill={PAPER} />
    <path
      d={`M ${x + RING * 0.75} ${MIDDLE - RING * 0.66} A ${RING} ${RING} 0 1 0 ${x + RING * 0.75} ${MIDDLE + RING * 0.66}`}
      fill="none" stroke={colour} strokeWidth={9}
    />
  </g>
)

/** The line from the last knot on. */
function tail(x: number, width: number, end: Thread['end'], colour: string) {
  if (end === 'closed') return <circle cx={x} cy={MIDDLE} r={KNOT} fill={colour} />
  if (end === 'running') return <rect x={x} y={MIDDLE - 3} width={width - x} height={6} fill={colour} />
  return <g>{PIECES.map(([from, length]) => <rect key={from} x={x + from} y={MIDDLE - 3} width={length} height={6} fill={colour} />)}</g>
}

/** A life as a line with its knots; a thin rule when nothing is dated. */
export function ThreadDrawing({ thread, width, margin }: Props) {
  const { knots, end } = thread
  const room = end === 'closed' ? 0 : APART
  const places = layKnots(knots.map(({ at }) => at), { left: margin + RING, right: width - margin - RING - room, gap: 2 * RING + 8 })
  const last = places.at(-1)
  const ends = last === undefined ? null : end === 'closed' ? width - margin - RING : last
  return (
    <svg width={width} height={HEIGHT} viewBox={`0 0 ${width} ${HEIGHT}`}>
      {ends === null && <rect x={margin} y={MIDDLE - 1} width={width - 2 * margin} height={2} fill={RULE} />}
      {ends !== null && tail(ends, width, end, line(knots.at(-1)!.hue))}
      {places.map((x, index) => (
        <rect key={x} x={x} y={MIDDLE - 3} width={(places[index + 1] ?? ends!) - x} height={6} fill={line(knots[index]!.hue)} />
      ))}
      {places.map((x, index) => {
        const { hue, isRing } = knots[index]!
        return isRing
          ? ring(x, line(hue))
          : <circle key={x} cx={x} cy={MIDDLE} r={KNOT} fill={PAPER} stroke={line(hue)} strokeWidth={6} />
      })}
    </svg>
  )
}
