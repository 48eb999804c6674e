import {
  BlockquoteFeature, BlocksFeature, BoldFeature, createServerFeature, FixedToolbarFeature, HeadingFeature, InlineToolbarFeature, ItalicFeature,
  lexicalEditor, LinkFeature, OrderedListFeature, ParagraphFeature, TextStateFeature, UnorderedListFeature, UploadFeature,
} from '@payloadcms/richtext-lexical'
import type { Block, RichTextField } from 'payload'
import { HEADINGS, LINKED, SHOWN, SOURCE_NOTE } from '@/lib/richText/grammar'
import { FOREIGN_LANGUAGES } from '@/lib/vocabulary/vocabulary'
import { closedEditor } from './closedEditor'
import { ourWordsFirst, withOurAddresses } from './richTextRules'

/** A note inside the text: it points to a source and becomes a numbered reference on the page. */
const sourceNote: Block = {
  slug: SOURCE_NOTE,
  labels: { singular: 'Note de source', plural: 'Notes de source' },
  admin: { components: { Label: '/app/(payload)/_admin/richText/SourceNoteLabel#SourceNoteLabel' } },
  fields: [
    { name: 'source', label: 'Source', type: 'relationship', relationTo: 'sources', required: true },
    { name: 'detail', label: 'Précision', type: 'text', admin: { description: 'Facultatif. Par exemple : page 12.' } },
  ],
}

/** Words of another language, which voices and hyphenation must know of (RGAA 8.7); the editor underlines them. */
const lang = Object.fromEntries(Object.entries(FOREIGN_LANGUAGES).map(
  ([code, name]) => [code, { label: `Mots en ${name}`, css: { 'text-decoration': 'underline dotted', 'text-underline-offset': '3px' } }],
))

/** In the editor: takes away the link or the note whose drawer was cancelled. */
const unfinished = createServerFeature({
  key: 'unfinished',
  feature: { ClientFeature: '/app/(payload)/_admin/richText/Unfinished.client#UnfinishedFeatureClient' },
})

/** In the editor: puts right what is pasted (lists of Word, tables, addresses that follow the reader), and says what could not be kept. */
const pasted = createServerFeature({
  key: 'pasted',
  feature: { ClientFeature: '/app/(payload)/_admin/richText/Pasted.client#PastedFeatureClient' },
})

/**
 * The one editor of the site. Made anew for each field: Payload 3.90 turns the list of features round in place each time that it
 * reads it (`loadFeatures`), so that one list for all would give every other field its buttons in another order.
 */
export const makeEditor = () => closedEditor(lexicalEditor({
  admin: { placeholder: 'Écrivez ici. Au début d’une ligne, la barre oblique « / » propose intertitres, listes, images…' },
  features: [
    FixedToolbarFeature(),
    InlineToolbarFeature(),
    ParagraphFeature(),
    // The page gives the h1 and h2: text starts below them.
    HeadingFeature({ enabledHeadingSizes: [...HEADINGS] }),
    BoldFeature(),
    ItalicFeature(),
    TextStateFeature({ state: { lang } }),
    UnorderedListFeature(),
    OrderedListFeature(),
    BlockquoteFeature(),
    LinkFeature({ enabledCollections: [...LINKED], fields: withOurAddresses }),
    UploadFeature({ enabledCollections: [...SHOWN] }),
    BlocksFeature({ inlineBlocks: [sourceNote] }),
    unfinished(),
    pasted(),
  ],
}))

/** Text with headings, lists, links, pictures and notes of source. */
export const richTextField = (options: { name: string; label: string; description?: string }): RichTextField => ({
  name: options.name,
  label: options.label,
  type: 'richText',
  editor: makeEditor(),
  validate: ourWordsFirst,
  admin: { description: options.description },
})
