import type { SanitizedConfig } from 'payload'

/** Words of the text editor that Payload 3.90.1 takes for others (its « Télécharger » puts a picture in), or leaves to machines. */
export const editorFrench = {
  blocks: { inlineBlocks: { create: 'Ajouter : {{label}}', edit: 'Modifier : {{label}}', label: 'Dans le texte', remove: 'Retirer : {{label}}' } },
  general: { slashMenuBasicGroupLabel: 'Insérer' },
  // The rank is taken away in the browser: `app/(payload)/_admin/french/sentences.ts`.
  heading: { label: 'Intertitre {{headingLevel}}' },
  upload: { label: 'Image' },
}

type Words = { [key: string]: string | Words }

function putWords(into: Words, words: Words): void {
  for (const [key, value] of Object.entries(words)) {
    if (typeof value === 'string') into[key] = value
    else putWords((into[key] ??= {}) as Words, value)
  }
}

/** The features of the editor put their words over those of the configuration: these go last. */
export async function withEditorFrench(made: Promise<SanitizedConfig>): Promise<SanitizedConfig> {
  const config = await made
  const { fr } = config.i18n.translations as unknown as { fr: Words }
  putWords(fr, { lexical: editorFrench })
  return config
}
