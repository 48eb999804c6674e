import { linkTarget } from '@/lib/links/linkTarget'
import { plainAddress } from '@/lib/links/plainAddress'
import { makeWordLists } from './wordLists'

/** What was changed in what someone pasted, that they should know of. */
export type Change = 'table' | 'link' | 'address' | 'picture'

/** The same for people. */
export const CHANGES: Record<Change, string> = {
  table: 'L’éditeur n’a pas de tableau : celui que vous avez collé est devenu du texte, une ligne par rangée.',
  link: 'Un lien collé ne menait nulle part où le site puisse mener : ses mots sont restés, sans le lien.',
  address: 'Les liens collés ont été raccourcis : ce qui sert à suivre les lecteurs (Google, utm…) est retiré de leur adresse.',
  picture: 'Une image n’a pas pu être collée : enregistrez-la chez vous, puis ajoutez-la par « Insérer », « Image ».',
}

const RANKS: Record<string, string> = { H1: 'h3', H2: 'h3', H5: 'h4', H6: 'h4' }

function rename(element: Element, name: string): void {
  const renamed = element.ownerDocument.createElement(name)
  renamed.append(...element.childNodes)
  element.replaceWith(renamed)
}

/** A row becomes a paragraph, its cells one after the other. */
function flattenTables(document: Document, told: Set<Change>): void {
  // The innermost first: a table in a cell is text by then.
  for (const table of [...document.body.querySelectorAll('table')].toReversed()) {
    const cells = [...table.querySelectorAll('tr')].map((row) => [...row.children])
    // Mail and some editors lay out whole texts in a table of one column: nothing is lost there, nothing to tell.
    if (cells.every((row) => row.length < 2)) {
      table.replaceWith(...cells.flat().flatMap((cell) => [...cell.childNodes]))
      continue
    }
    const rows = cells.flatMap((row) => {
      const paragraph = document.createElement('p')
      for (const cell of row.filter(({ textContent }) => textContent?.trim())) {
        if (paragraph.hasChildNodes()) paragraph.append(' | ')
        for (const block of cell.querySelectorAll('p, div, li')) block.after(' ')
        for (const block of [...cell.querySelectorAll('p, div, ul, ol, li')].toReversed()) block.replaceWith(...block.childNodes)
        paragraph.append(...cell.childNodes)
      }
      return paragraph.hasChildNodes() ? [paragraph] : []
    })
    told.add('table')
    table.replaceWith(...rows)
  }
}

function cleanLinks(document: Document, told: Set<Change>): void {
  for (const link of document.body.querySelectorAll('a[href]')) {
    const address = link.getAttribute('href')!.trim()
    const plain = plainAddress(address)
    if (!linkTarget(plain) || plain.length > 2000) {
      told.add('link')
      link.replaceWith(...link.childNodes)
    } else if (plain !== address) {
      told.add('address')
      // The address may be the words too.
      if (link.textContent?.trim() === address) link.textContent = plain
      link.setAttribute('href', plain)
    }
  }
  // Names of places in a page (`<a name>`), which are no links.
  for (const anchor of document.body.querySelectorAll('a:not([href])')) anchor.replaceWith(...anchor.childNodes)
}

/**
 * Makes of pasted HTML what our editor can hold: Word’s lists, ranks of headings, alignments, tables, links.
 * @param document made of the HTML by the browser (`DOMParser`), whose scripts and pictures are not run nor fetched; changed in place
 * @returns what the person should know of
 */
export function cleanPasted(document: Document): Change[] {
  const told = new Set<Change>()
  for (const element of document.querySelectorAll('script, style, template, iframe, object, embed, form, svg, math')) element.remove()
  makeWordLists(document)
  flattenTables(document, told)
  cleanLinks(document, told)
  for (const picture of document.body.querySelectorAll('img')) {
    if (/^(?:https?:|blob:|data:image\/(?:png|jpeg|gif|webp);base64,)/i.test(picture.getAttribute('src') ?? '')) continue
    told.add('picture')
    picture.remove()
  }
  for (const heading of document.body.querySelectorAll('h1, h2, h5, h6')) rename(heading, RANKS[heading.tagName]!)
  for (const element of document.body.querySelectorAll<HTMLElement>('[align], [style*="text-align"]')) {
    element.removeAttribute('align')
    element.style.removeProperty('text-align')
  }
  return [...told]
}
