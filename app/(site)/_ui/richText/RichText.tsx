import { RichText as LexicalText } from '@payloadcms/richtext-lexical/react'
import type { ComponentProps } from 'react'
import type { Era } from '@/lib/payload-types'
import type { Level } from '../Heading'
import type { SourceNotes } from '../sources/numberSources'
import styles from './RichText.module.css'
import { richTextConverters } from './richTextConverters'

export type RichTextState = Era['body']

type Props = { text: RichTextState | undefined; notes?: SourceNotes; headings?: Level }

/** A text from the CMS, its notes numbered with those of the page. */
export function RichText({ text, notes, headings = 3 }: Props) {
  if (!text) return null
  return (
    <LexicalText
      className={styles.text} converters={richTextConverters({ notes, headings })}
      data={text as ComponentProps<typeof LexicalText>['data']} disableIndent disableTextAlign
    />
  )
}
