import {
  BlockquoteFeature, BlocksFeature, BoldFeature, FixedToolbarFeature, HeadingFeature, InlineToolbarFeature, ItalicFeature,
  lexicalEditor, LinkFeature, OrderedListFeature, ParagraphFeature, UnorderedListFeature, UploadFeature,
} from '@payloadcms/richtext-lexical'
import type { Block, RichTextField } from 'payload'

/** A note inside the text: it points to a source and becomes a numbered reference on the page. */
const sourceNote: Block = {
  slug: 'sourceNote',
  labels: { singular: 'Note de source', plural: 'Notes de source' },
  fields: [
    { name: 'source', label: 'Source', type: 'relationship', relationTo: 'sources', required: true },
    { name: 'detail', label: 'Précision', type: 'text', admin: { description: 'Facultatif. Par exemple : page 12.' } },
  ],
}

const editor = lexicalEditor({
  features: [
    FixedToolbarFeature(),
    InlineToolbarFeature(),
    ParagraphFeature(),
    // The page gives the h1 and h2: text starts below them.
    HeadingFeature({ enabledHeadingSizes: ['h3', 'h4'] }),
    BoldFeature(),
    ItalicFeature(),
    UnorderedListFeature(),
    OrderedListFeature(),
    BlockquoteFeature(),
    LinkFeature({ enabledCollections: ['eras', 'projects', 'partners', 'experiments', 'territories', 'pages'] }),
    UploadFeature({ enabledCollections: ['media'] }),
    BlocksFeature({ inlineBlocks: [sourceNote] }),
  ],
})

/** Text with headings, lists, links, pictures and notes of source. */
export const richTextField = (options: { name: string; label: string; description?: string }): RichTextField => ({
  name: options.name,
  label: options.label,
  type: 'richText',
  editor,
  admin: { description: options.description },
})
