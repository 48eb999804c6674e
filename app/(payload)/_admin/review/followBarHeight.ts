/**
 * Payload counts on a bar of one line above a form: tells what stands below it (the toolbar of a text, the column beside) how
 * much of it stays in sight. @param status inside the bar @returns what stops it
 */
export function followBarHeight(status: HTMLElement | null): (() => void) | undefined {
  const bar = status?.closest<HTMLElement>('.doc-controls')
  const below = bar?.closest('form')?.querySelector<HTMLElement>('.collection-edit__main-wrapper')
  if (!bar || !below) return undefined
  // On a narrow window its first line goes out of sight.
  const kept = ({ position, top }: CSSStyleDeclaration) => (position === 'sticky' ? bar.offsetHeight + (parseFloat(top) || 0) : 0)
  const tell = () => below.style.setProperty('--doc-controls-height', `${kept(getComputedStyle(bar))}px`)
  const observer = new ResizeObserver(tell)
  observer.observe(bar)
  return () => observer.disconnect()
}
