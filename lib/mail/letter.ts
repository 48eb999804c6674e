import { escapeXml } from '@/lib/feeds/escapeXml'
import { french } from '@/lib/typography/french'

export type Link = { text: string; href: string }

/** A paragraph, a link that stands alone, or a titled list of links. */
export type Part = string | Link | { title: string; items: (Link & { note?: string })[] }

const said = (text: string) => escapeXml(french(text))
const anchor = ({ text, href }: Link) => `<a href="${escapeXml(href)}">${said(text)}</a>`

function partHtml(part: Part): string {
  if (typeof part === 'string') return `<p>${said(part)}</p>`
  if ('href' in part) return `<p>${anchor(part)}</p>`
  const items = part.items.map((item) => `<li>${anchor(item)}${item.note ? `, ${said(item.note)}` : ''}</li>`)
  return `<h2 style="font-size:1.1em;margin:1.5em 0 .5em">${said(part.title)}</h2>\n<ul>\n${items.join('\n')}\n</ul>`
}

/** A mail as a small HTML document, without pictures or anything fetched from elsewhere. */
export function letterHtml(parts: Part[]): string {
  return [
    '<!doctype html>', '<html lang="fr">', '<head><meta charset="utf-8"></head>',
    '<body style="font:16px/1.5 Georgia,serif;max-width:38em;margin:1em auto;padding:0 1em">',
    ...parts.map(partHtml), '</body>', '</html>',
  ].join('\n')
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: '\'', '#39': '\'' }

/** The same mail for those who read it as plain text: links are written out, lists have dashes. */
export function letterText(html: string): string {
  return html
    .replace(/<head>[\s\S]*?<\/head>/g, '')
    .replace(/<a href="([^"]*)">([\s\S]*?)<\/a>/g, (_, href: string, text: string) => (text === href ? href : `${text} : ${href}`))
    .replace(/(?<!\s)\s*<li>/g, '\n– ').replace(/<\/(?:p|h2|ul)>/g, '\n\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(amp|lt|gt|quot|apos|#39);/g, (_, name: string) => ENTITIES[name] ?? '')
    .replace(/\n[ \t]+/g, '\n').replace(/\n{3,}/g, '\n\n').trim()
}
