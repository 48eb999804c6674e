import type { Page } from 'playwright-core'

export type TabStop = {
  label: string
  /** Its rank among all the elements of the page, in the order of the document. */
  rank: number
  /** The innermost milestone or era around it. */
  anchor: string | null
  outline: number
  /** Whether nothing lies over the middle of it. */
  uncovered: boolean
}

/** Presses Tab until the keyboard has left the page, or as many times as asked. */
export async function tabStops(page: Page, most = Infinity): Promise<TabStop[]> {
  const stops: TabStop[] = []
  while (stops.length < most) {
    await page.keyboard.press('Tab')
    const stop = await page.evaluate(describeFocus)
    if (!stop) break
    const inside = await outlineInFrame(page)
    // A frame keeps the keyboard for as many stops as it has of its own.
    if (inside !== null && stops.at(-1)?.rank === stop.rank) continue
    if (stops.some(({ rank }) => rank === stop.rank)) break
    stops.push({ ...stop, outline: inside ?? stop.outline })
  }
  return stops
}

/** The outline of what has the focus inside a frame that has it; null when no frame has. */
async function outlineInFrame(page: Page): Promise<number | null> {
  const focused = await page.evaluateHandle(() => document.activeElement)
  const frame = await focused.asElement()?.contentFrame()
  if (!frame) return null
  return frame.evaluate(() => {
    const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement ?? document.body)
    return outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth)
  })
}

/** Runs in the page. */
function describeFocus(): TabStop | null {
  const element = document.activeElement
  if (!element || element === document.body || element === document.documentElement) return null
  const { outlineStyle, outlineWidth } = getComputedStyle(element)
  const covers = ({ left, top, width, height }: DOMRect) => {
    const hit = document.elementFromPoint(left + width / 2, top + height / 2)
    return hit !== null && element.contains(hit)
  }
  return {
    label: `${element.tagName.toLowerCase()} « ${(element.textContent ?? '').replaceAll(/\s+/g, ' ').trim().slice(0, 60)} »`,
    rank: [...document.querySelectorAll('*')].indexOf(element),
    anchor: element.closest('[id^="n-"]')?.id ?? null,
    outline: outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth),
    uncovered: [...element.getClientRects()].some(covers),
  }
}
