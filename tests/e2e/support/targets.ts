import type { Page } from 'playwright-core'

/**
 * The targets that WCAG 2.5.8 refuses: smaller than 24 × 24 px, not a link in a line of text, and so near another target
 * that a circle of 24 px around their middle touches it.
 */
export const smallTargets = (page: Page): Promise<string[]> => page.evaluate(() => {
  const SIZE = 24
  type Box = { left: number; top: number; right: number; bottom: number }
  const shown = [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]')]
    .filter((element) => element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }))
    .map((element) => ({ element, boxes: [...element.getClientRects()] as Box[], whole: element.getBoundingClientRect() }))
    .filter(({ whole }) => whole.width > 1 && whole.height > 1)
  const small = (box: Box) => Math.round(box.right - box.left) < SIZE || Math.round(box.bottom - box.top) < SIZE
  /** A link in a sentence: its line has other words than those of links. */
  const inText = (element: Element) => {
    if (getComputedStyle(element).display !== 'inline') return false
    let block: Element | null = element.parentElement
    while (block && getComputedStyle(block).display === 'inline') block = block.parentElement
    const copy = block?.cloneNode(true) as Element | undefined
    for (const link of copy?.querySelectorAll('a, button') ?? []) link.remove()
    return /[\p{L}\d]/u.test(copy?.textContent ?? '')
  }
  const undersized = shown.filter(({ element, boxes }) => boxes.every(small) && !inText(element))
  const middle = ({ left, top, right, bottom }: Box) => ({ x: (left + right) / 2, y: (top + bottom) / 2 })
  const distance = (point: { x: number; y: number }, box: Box) =>
    Math.hypot(Math.max(box.left - point.x, 0, point.x - box.right), Math.max(box.top - point.y, 0, point.y - box.bottom))
  return undersized
    .filter(({ element, whole }) => shown.some((other) => {
      if (other.element === element || other.element.contains(element)) return false
      const isSmall = undersized.includes(other)
      const between = isSmall ? Math.hypot(middle(whole).x - middle(other.whole).x, middle(whole).y - middle(other.whole).y) - SIZE / 2 : Infinity
      return Math.min(between, ...other.boxes.map((box) => distance(middle(whole), box))) < SIZE / 2
    }))
    .map(({ element, whole }) => `${element.textContent?.trim().slice(0, 60)} (${Math.round(whole.width)} × ${Math.round(whole.height)} px, vers ${element.getAttribute('href')})`)
})
