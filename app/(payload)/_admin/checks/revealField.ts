const PATIENCE = 4000
const STEP = 50

const idOf = (path: string): string => `field-${path.replaceAll('.', '__')}`
export const pathOf = (hash: string): string | null => (hash.startsWith('#field-') ? decodeURIComponent(hash.slice('#field-'.length)).replaceAll('__', '.') : null)

/** Payload draws what is far below only when one comes near: waits until it is there. */
async function appear(find: () => HTMLElement | null): Promise<HTMLElement | null> {
  for (let waited = 0; waited < PATIENCE; waited += STEP) {
    const element = find()
    if (element) return element
    await new Promise((resolve) => setTimeout(resolve, STEP))
  }
  return null
}

/** Rich text has no identifier, only its path. */
const elementOf = (path: string): HTMLElement | null =>
  document.getElementById(idOf(path)) ?? document.querySelector<HTMLElement>(`[data-field-path="${CSS.escape(path)}"]`)

/** Unfolds a row, and waits until it is: a second press would fold it again. */
async function unfold(box: HTMLElement): Promise<void> {
  box.querySelector<HTMLButtonElement>(':scope > .collapsible__toggle-wrap > .collapsible__toggle--collapsed')?.click()
  await appear(() => (box.classList.contains('collapsible--collapsed') ? null : box))
}

/** Opens the rows that the field is in, one inside the other. */
async function openRows(path: string): Promise<void> {
  const parts = path.split('.')
  for (const [place, part] of parts.entries()) {
    if (!/^\d+$/.test(part)) continue
    const row = await appear(() => document.getElementById(`${parts.slice(0, place).join('-')}-row-${part}`))
    row?.scrollIntoView({ block: 'center' })
    const folded = row?.querySelector<HTMLElement>(':scope > .collapsible--collapsed')
    if (folded) await unfold(folded)
  }
}

/** Where a rich text is written: its toolbar comes before it. */
const WRITTEN = '.ContentEditable__root'
const FOCUSABLE = 'input:not([type="hidden"]), textarea, select, button:not(.array-field__header-action, .collapsible__toggle)'

/** The words of a text as it is written, and where each piece stands: what a note or a picture shows is not of them. */
function wordsIn(target: HTMLElement): { text: string; nodes: { node: Node; start: number }[] } {
  const nodes: { node: Node; start: number }[] = []
  let text = ''
  const walker = document.createTreeWalker(target, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, (node) =>
    (node instanceof HTMLElement && node.contentEditable === 'false' ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT))
  while (walker.nextNode()) {
    const node = walker.currentNode
    if (node instanceof Text) nodes.push({ node, start: text.length })
    text += node instanceof Text ? node.data : node instanceof HTMLBRElement ? '\n' : ''
  }
  return { text, nodes }
}

/** Selects the words in question, so that one sees them and may type over them. */
function selectWords(target: HTMLElement, words: string): void {
  if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) {
    const start = target.value.indexOf(words)
    if (start >= 0) target.setSelectionRange(start, start + words.length)
    return
  }
  const { text, nodes } = wordsIn(target)
  const start = text.indexOf(words)
  if (start < 0) return
  const at = (offset: number) => nodes.findLast((one) => one.start <= offset)!
  const [first, last] = [at(start), at(start + words.length - 1)]
  getSelection()?.setBaseAndExtent(first.node, start - first.start, last.node, start + words.length - last.start)
  first.node.parentElement?.scrollIntoView({ block: 'center' })
}

/** Leads to a field of the form, wherever it is: opens its rows, brings it into view, gives it the focus. */
export async function revealField(path: string, words?: string): Promise<void> {
  await openRows(path)
  const field = await appear(() => elementOf(path))
  if (!field) return
  field.scrollIntoView({ block: 'center' })
  const inside = field.matches('.rich-text-lexical') ? WRITTEN : FOCUSABLE
  const target = field.matches(FOCUSABLE) ? field : await appear(() => field.querySelector<HTMLElement>(inside))
  target?.focus({ preventScroll: true })
  if (target && words) selectWords(target, words)
}
