/** Word gives lists as paragraphs, each with its list and level in its style (`mso-list: l0 level2 lfo1`) and its mark as text. */
const LIST = /mso-list:\s*l\d+\s+level(\d+)/i
const MARK = /mso-list:\s*ignore/i
/** « 1. », « a) », « iv. »; a bullet is a sign of a font of symbols, often the letter « o » alone. */
const NUMBERED = /^\s*\(?(?:\d{1,3}|[a-z]|[ivxlc]{1,6})[.)]/i

const styleOf = (element: Element): string => element.getAttribute('style') ?? ''
const levelOf = (element: Element): number => Number(LIST.exec(styleOf(element))?.[1] ?? 0)

type Item = { level: number; isNumbered: boolean; element: Element }

function itemOf(element: Element): Item {
  const marks = [...element.querySelectorAll('[style]')].filter((inside) => MARK.test(styleOf(inside)))
  const isNumbered = NUMBERED.test(marks[0]?.textContent ?? '')
  for (const mark of marks) mark.remove()
  return { level: levelOf(element), isNumbered, element }
}

/** Items one after the other, as lists in lists. */
function listOf(document: Document, items: Item[]): Element {
  const open: { level: number; list: Element }[] = []
  for (const { level, isNumbered, element } of items) {
    while (open.length > 1 && open.at(-1)!.level > level) open.pop()
    let last = open.at(-1)
    if (!last || last.level < level) {
      const list = document.createElement(isNumbered ? 'ol' : 'ul')
      if (last) {
        const holder = last.list.lastElementChild ?? last.list.appendChild(document.createElement('li'))
        holder.append(list)
      }
      last = { level, list }
      open.push(last)
    }
    const item = document.createElement('li')
    item.append(...element.childNodes)
    last.list.append(item)
  }
  return open[0]!.list
}

/** Makes lists of what Word has written as paragraphs. */
export function makeWordLists(document: Document): void {
  const isItem = (element: Element | null): element is Element => element !== null && levelOf(element) > 0
  for (const first of [...document.body.querySelectorAll('p, h1, h2, h3, h4, h5, h6')].filter(isItem)) {
    if (!first.isConnected || isItem(first.previousElementSibling)) continue
    const elements: Element[] = []
    for (let next: Element | null = first; isItem(next); next = next.nextElementSibling) elements.push(next)
    const place = document.createComment('')
    first.before(place)
    place.replaceWith(listOf(document, elements.map(itemOf)))
    for (const element of elements) element.remove()
  }
}
