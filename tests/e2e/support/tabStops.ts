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
    if (!stop || stops.some(({ rank }) => rank === stop.rank)) break
    stops.push(stop)
  }
  return stops
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
