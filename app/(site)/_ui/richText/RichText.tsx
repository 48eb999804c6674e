import { RichText as LexicalText } from '@payloadcms/richtext-lexical/react'
import type { ComponentProps } from 'react'
import type { Era } from '@/lib/payload-types'
import { readRichText } from '@/lib/richText/readRichText'
import type { Level } from '../Heading'
import type { SourceNotes } from '../sources/numberSources'
import { sideNotesOf } from '../sources/sideNotes'
import styles from './RichText.module.css'
import { richTextConverters } from './richTextConverters'

export type RichTextState = Era['body']

type Props = {
  text: RichTextState | undefined
  notes?: SourceNotes
  headings?: Level
  className?: string
  /** The part of the page that this text is, for the notes beside it. */
  anchor?: string
  /** Without an element around it: its paragraphs stand among those of the page. */
  isBare?: boolean
}

/** A text from the CMS, its notes numbered with those of the page. */
export function RichText({ text, notes, headings = 3, className, anchor, isBare = false }: Props) {
  // The same closed list as what is written: a node that it does not have is left out here too, whatever has brought it.
  const { value, faults } = readRichText(text, { records: true })
  if (faults.length > 0) console.warn('A text holds what the page does not know: it was left out', faults.slice(0, 5).map(({ kind }) => kind))
  if (!value) return null
  const words = (
    <LexicalText
      disableContainer converters={richTextConverters({ notes, headings })}
      data={value as unknown as ComponentProps<typeof LexicalText>['data']} disableIndent disableTextAlign
    />
  )
  if (isBare) return words
  return <div className={[styles.text, className].filter(Boolean).join(' ')} style={anchor ? sideNotesOf(anchor) : undefined}>{words}</div>
}
