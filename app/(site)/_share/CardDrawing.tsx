import { SIGN } from '@/lib/brand/sign'
import type { Card } from '@/lib/sharing/card'
import { excerpt } from '@/lib/sharing/excerpt'
import { fitTitle } from '@/lib/sharing/fitTitle'
import { IMAGE_SIZE } from '@/lib/sharing/imagePath'
import { drawableWhole } from '@/lib/typography/characters'
import { french } from '@/lib/typography/french'
import { HUES } from '@/lib/vocabulary/hues'
import { INK, INK_SOFT, PAPER } from './colours'
import { ThreadDrawing } from './ThreadDrawing'

const MARGIN = 72
const INSIDE = IMAGE_SIZE.width - 2 * MARGIN
/** What the header and the thread leave, in pixels; what each line under the title takes. */
const [HEIGHT, SECOND_HEIGHT, LINE_HEIGHT] = [365, 72, 90]
const SIZES = { largest: 150, smallest: 38 }
/** No size makes such a word fit. */
const UNBREAKABLE = 40
/** The most characters of a title, of what follows it, and of a title that leaves room for a line. */
const [TITLE, SECOND, LINE, ROOMY] = [240, 60, 150, 60]

const words = (text: string | null | undefined, length: number): string => drawableWhole(french(excerpt(text, length)))

const Sign = () => (
  <svg width={38} height={38} viewBox={SIGN.viewBox}>
    <path d={SIGN.path} fill="none" stroke={INK} strokeWidth={SIGN.strokeWidth} />
  </svg>
)

type Props = { card: Card; name: string }

/** The picture of a page: who speaks, what it is called, what has become of it, and its stretch of the thread. */
export function CardDrawing({ card, name }: Props) {
  const title = words(card.title, TITLE) || words(name, TITLE)
  const second = words(card.second, SECOND)
  const line = title.length > ROOMY ? '' : words(card.line, LINE)
  const tint = HUES[card.hue].text[0]
  const size = fitTitle(title, { width: INSIDE, height: HEIGHT - (second ? SECOND_HEIGHT : 0) - (line ? LINE_HEIGHT : 0) }, SIZES)
  const wordBreak = title.split(' ').some((word) => word.length > UNBREAKABLE) ? 'break-word' : 'normal'
  return (
    <div style={{ display: 'flex', flexDirection: 'column', width: '100%', height: '100%', background: PAPER, color: INK, fontFamily: 'text', paddingTop: 52 }}>
      <div style={{ display: 'flex', alignItems: 'center', padding: `0 ${MARGIN}px`, fontSize: 30, letterSpacing: '-0.01em' }}>
        <Sign />
        {card.title !== name && <div style={{ marginLeft: 14 }}>{words(name, SECOND)}</div>}
        <div style={{ marginLeft: 'auto', color: INK_SOFT }}>{words(card.above, SECOND)}</div>
      </div>
      <div style={{ display: 'flex', flexDirection: 'column', flexGrow: 1, justifyContent: 'center', padding: `0 ${MARGIN}px` }}>
        <div style={{ fontFamily: 'title', fontSize: size, lineHeight: 1.02, letterSpacing: '-0.045em', color: card.isTinted ? tint : INK, marginLeft: -size * 0.04, wordBreak, textWrap: 'balance' }}>{title}</div>
        {second && <div style={{ marginTop: 22, fontFamily: 'title', fontSize: card.isTinted ? 56 : 42, lineHeight: 1.1, letterSpacing: '-0.025em', color: card.isTinted ? INK : tint }}>{second}</div>}
        {line && <div style={{ marginTop: 16, fontSize: 28, lineHeight: 1.3, letterSpacing: '-0.01em', color: INK_SOFT, textWrap: 'balance' }}>{line}</div>}
      </div>
      <div style={{ display: 'flex', flexDirection: 'column', height: 124 }}>
        <ThreadDrawing thread={card.thread} width={IMAGE_SIZE.width} margin={MARGIN} />
        <div style={{ display: 'flex', justifyContent: 'space-between', padding: `4px ${MARGIN}px 0`, fontSize: 25, color: INK_SOFT }}>
          <div>{card.thread.startLabel}</div>
          <div>{card.thread.endLabel}</div>
        </div>
      </div>
    </div>
  )
}
