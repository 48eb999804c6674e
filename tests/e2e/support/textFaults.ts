import type { Page } from 'playwright-core'

/**
 * The text that can't be read where it stands: cut by a box around it, beyond the page's edges, or under other text.
 * What is hidden on purpose (for screen readers only) and what scrolls in a box of its own is left out.
 */
export const textFaults = (page: Page): Promise<string[]> => page.evaluate(() => {
  type Line = { text: string; node: Node; left: number; top: number; right: number; bottom: number; clip: string | null }
  const width = document.documentElement.clientWidth
  const hiddenOnPurpose = (element: Element | null): boolean => {
    for (let one = element; one; one = one.parentElement) {
      const { clipPath } = getComputedStyle(one)
      if (clipPath !== 'none' && clipPath.includes('50%')) return true
    }
    return false
  }
  /** The first box around the element that cuts a line, or null; 'scrolls' when the reader can reach what is beyond. */
  const cutting = (element: Element | null, line: DOMRect): string | null => {
    for (let one = element; one && one !== document.body; one = one.parentElement) {
      const { overflowX, overflowY, display } = getComputedStyle(one)
      if (display === 'inline') continue
      const box = one.getBoundingClientRect()
      const beyondX = line.left < box.left - 1 || line.right > box.right + 1
      // Glyph boxes are taller than their ink: a quarter of the height may stand out.
      const slack = line.height / 4
      const beyondY = line.top < box.top - slack || line.bottom > box.bottom + slack
      if ((beyondX && /auto|scroll/.test(overflowX)) || (beyondY && /auto|scroll/.test(overflowY))) return 'scrolls'
      if ((beyondX && /hidden|clip/.test(overflowX)) || (beyondY && /hidden|clip/.test(overflowY))) return 'cut'
    }
    return null
  }
  const lines: Line[] = []
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement
    const text = node.textContent?.trim()
    if (!text || !parent || parent.closest('script, style, noscript, template, option')) continue
    if (!parent.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true, opacityProperty: true }) || hiddenOnPurpose(parent)) continue
    const range = document.createRange()
    range.selectNodeContents(node)
    for (const rect of range.getClientRects()) {
      if (rect.width < 2 || rect.height < 2) continue
      const { left, top, right, bottom } = rect
      lines.push({ text: text.slice(0, 50), node, left, top, right, bottom, clip: cutting(parent, rect) })
    }
  }
  const faults = lines.flatMap((line) => [
    ...(line.clip === 'cut' ? [`cut: ${line.text}`] : []),
    ...(line.clip === null && (line.left < -1 || line.right > width + 1) ? [`beyond the page: ${line.text}`] : []),
  ])
  const readable = lines.filter(({ clip }) => clip === null).sort((one, other) => one.top - other.top)
  for (const [index, one] of readable.entries()) {
    // Ink only: lines set tight touch by their empty margins.
    const ink = (line: Line) => ({ top: line.top + (line.bottom - line.top) * 0.3, bottom: line.bottom - (line.bottom - line.top) * 0.3 })
    for (const other of readable.slice(index + 1)) {
      if (other.top > one.bottom) break
      if (other.node === one.node) continue
      const [a, b] = [ink(one), ink(other)]
      if (Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1 && Math.min(one.right, other.right) - Math.max(one.left, other.left) > 2) {
        faults.push(`over each other: ${one.text} / ${other.text}`)
      }
    }
  }
  return [...new Set(faults)]
})

/** Puts rules over those of the page, in the place of the last ones so put; the page's content policy does not concern them. */
export const restyle = (page: Page, css: string): Promise<void> => page.evaluate(async (text) => {
  const sheet = new CSSStyleSheet()
  await sheet.replace(text)
  document.adoptedStyleSheets = [sheet]
}, css)

/** By how many pixels the page is wider than its window. */
export const sideways = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
