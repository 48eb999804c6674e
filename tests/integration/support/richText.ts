/** A rich text of one paragraph, with a note that points to a source when one is given. */
export const text = (words: string, source?: string) => ({
  root: {
    type: 'root', format: '', indent: 0, version: 1, direction: 'ltr',
    children: [{
      type: 'paragraph', format: '', indent: 0, version: 1, direction: 'ltr', textFormat: 0, textStyle: '',
      children: [
        { type: 'text', text: words, format: 0, detail: 0, mode: 'normal', style: '', version: 1 },
        ...(source ? [{ type: 'inlineBlock', version: 1, fields: { id: 'a1b2c3d4e5f6a1b2c3d4e5f6', blockType: 'sourceNote', source } }] : []),
      ],
    }],
  },
})
