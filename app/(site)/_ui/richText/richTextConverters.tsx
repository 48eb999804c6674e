import type { JSXConverters } from '@payloadcms/richtext-lexical/react'
import { createElement } from 'react'
import type { Media, Source } from '@/lib/payload-types'
import { hasPage, pagePath } from '@/lib/permalinks'
import { french } from '@/lib/typography/french'
import { FOREIGN_LANGUAGES } from '@/lib/vocabulary/vocabulary'
import { below, Heading, type Level } from '../Heading'
import type { SourceNotes } from '../sources/numberSources'
import { SourceRef } from '../sources/SourceRef'
import { Picture } from './Picture'
import { safeHref } from '../safeHref'

type LinkFields = {
  linkType?: 'custom' | 'internal'
  url?: string
  doc?: { relationTo: string; value: string | { slug?: string | null } } | null
}

type NoteFields = { source?: string | Source }

/** Bits of the `format` of a Lexical text node. */
const BOLD = 1
const ITALIC = 2

type Neighbour = { type?: string; text?: string; fields?: { blockType?: string } } | undefined

const isNote = (node: Neighbour) => node?.type === 'inlineBlock' && node.fields?.blockType === 'sourceNote'
const isBlank = (node: Neighbour) => node?.type === 'text' && node.text?.trim() === ''

/** The language that the editor marked words with, where it is not French. */
const langOf = (node: object): string | undefined => {
  const { lang } = (node as { $?: { lang?: string } }).$ ?? {}
  return lang && Object.hasOwn(FOREIGN_LANGUAGES, lang) ? lang : undefined
}

/** The nodes around one, from its parent and its place in it. */
const siblings = (parent: object, place: number): [before: Neighbour, after: Neighbour, twoBefore: Neighbour] => {
  const { children = [] } = parent as { children?: Neighbour[] }
  return [children[place - 1], children[place + 1], children[place - 2]]
}

/** Where a link leads; null when its document is not public, so that the words stay and the link goes. */
function linkHref({ linkType, url, doc }: LinkFields): string | null {
  if (linkType !== 'internal') return safeHref(url)
  if (!doc || typeof doc.value !== 'object' || !doc.value.slug || !hasPage(doc.relationTo)) return null
  return pagePath(doc.relationTo, doc.value.slug)
}

const upload = (media: string | Media) => {
  if (typeof media !== 'object') return null
  if (media.mimeType?.startsWith('image/')) return <Picture media={media} />
  return media.url ? <p><a href={media.url}>{french(media.alt) || media.filename}</a></p> : null
}

type Options = { notes?: SourceNotes; headings: Level }

/**
 * How the nodes of a rich text become HTML.
 * @param headings the rank of the text's own first headings, which the editor calls h3
 */
export const richTextConverters = ({ notes, headings }: Options): JSXConverters => ({
  paragraph: ({ node, nodesToJSX }) => (node.children.length > 0 ? <p>{nodesToJSX({ nodes: node.children })}</p> : null),
  linebreak: <br />,
  text: ({ node, parent, childIndex }) => {
    const [before, after] = siblings(parent, childIndex)
    if (isBlank(node) && isNote(before) && isNote(after)) return null
    // The call of a note touches the word it follows, so that no line starts with it.
    const words = isNote(after) ? node.text.trimEnd() : node.text
    const lang = langOf(node)
    const text = lang ? words : french(words)
    const plain = lang ? <span lang={lang}>{text}</span> : text
    const leaning = node.format & ITALIC ? <em lang={lang}>{text}</em> : plain
    return node.format & BOLD ? <strong>{leaning}</strong> : leaning
  },
  heading: ({ node, nodesToJSX }) => (
    <Heading level={node.tag === 'h4' ? below(headings) : headings}>{nodesToJSX({ nodes: node.children })}</Heading>
  ),
  quote: ({ node, nodesToJSX }) => <blockquote><p>{nodesToJSX({ nodes: node.children })}</p></blockquote>,
  list: ({ node, nodesToJSX }) => createElement(node.tag === 'ol' ? 'ol' : 'ul', null, nodesToJSX({ nodes: node.children })),
  listitem: ({ node, nodesToJSX }) => <li>{nodesToJSX({ nodes: node.children })}</li>,
  link: ({ node, nodesToJSX }) => {
    const href = linkHref(node.fields as LinkFields)
    const words = nodesToJSX({ nodes: node.children })
    return href ? <a href={href}>{words}</a> : <>{words}</>
  },
  autolink: ({ node, nodesToJSX }) => {
    const href = safeHref(node.fields.url)
    const words = nodesToJSX({ nodes: node.children })
    return href ? <a href={href}>{words}</a> : <>{words}</>
  },
  tab: ' ',
  upload: ({ node }) => upload(node.value as unknown as string | Media),
  inlineBlocks: {
    sourceNote: ({ node, parent, childIndex }) => {
      const note = notes?.noteOf((node.fields as unknown as NoteFields).source)
      if (!notes || !note) return null
      const [before, , twoBefore] = siblings(parent, childIndex)
      const follows = isNote(before) || (isBlank(before) && isNote(twoBefore))
      return <SourceRef notes={notes} note={note} inText follows={follows} />
    },
  },
})
