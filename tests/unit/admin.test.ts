import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { fr } from '@payloadcms/translations/languages/fr'
import type { SanitizedConfig } from 'payload'
import { collections, globals } from '@/collections'
import { adminFrench } from '@/collections/adminFrench'
import { editorFrench, withEditorFrench } from '@/collections/editorFrench'
import { inFrench } from '@/collections/hooks/frenchRefusals'
import { SENTENCES } from '@/app/(payload)/_admin/french/sentences'

type Field = { type: string; name?: string; label?: unknown; admin?: { hidden?: boolean; description?: unknown }; fields?: Field[] }
type Sheet = { slug: string; label?: unknown; labels?: { singular?: unknown; plural?: unknown }; admin?: { hidden?: boolean; group?: unknown }; fields: Field[] }

const sheets = [...collections, ...globals] as unknown as Sheet[]
const shown = sheets.filter(({ admin }) => !admin?.hidden)
const isText = (value: unknown) => typeof value === 'string' && value.trim() !== ''

const fieldsOf = (fields: readonly Field[], path: string): { path: string; field: Field }[] =>
  fields.flatMap((field) => [
    ...(field.name && field.type !== 'ui' ? [{ path: `${path}.${field.name}`, field }] : []),
    ...fieldsOf(field.fields ?? [], field.name ? `${path}.${field.name}` : path),
  ])
/** Payload draws the sessions of an account nowhere. */
const all = shown.flatMap(({ slug, fields }) => fieldsOf(fields, slug)).filter(({ path }) => !path.startsWith('users.sessions'))

describe('what staff read in the admin', () => {
  test('every field has a French label, hidden ones too: filters show them', () => {
    expect(all.filter(({ field }) => !isText(field.label)).map(({ path }) => path)).toEqual([])
  })

  test('no label has a comma: where several fields are refused, Payload parts their names there', () => {
    expect(all.filter(({ field }) => String(field.label).includes(',')).map(({ path }) => path)).toEqual([])
  })

  /** What it is says all there is to say. */
  const PLAIN = ['site.name']
  test('every field has a line of help', () => {
    expect(all.filter(({ path, field }) => !field.admin?.hidden && !isText(field.admin?.description) && !PLAIN.includes(path)).map(({ path }) => path)).toEqual([])
  })

  test('every collection and global has a French name and a place in the menu', () => {
    expect(shown.filter(({ label, labels, admin }) => !(isText(label) || (isText(labels?.singular) && isText(labels?.plural))) || !isText(admin?.group)).map(({ slug }) => slug)).toEqual([])
  })

  test('apostrophes are typographic', () => {
    const strings = JSON.stringify([sheets, adminFrench, editorFrench], (key, value: unknown) => (key === 'custom' || key === 'editor' ? undefined : value))
    expect(strings.match(/\p{L}'\p{L}\S*/gu) ?? []).toEqual([])
  })

  test.each([
    ['Document with ID 01a2 is currently locked by another user and cannot be updated.', /^Quelqu’un d’autre/],
    ['Token is either invalid or has expired.', /plus valable/],
    ['Invalid MIME type: text/plain.', /pas accepté/],
    ['File type text/html (from extension html) is not allowed.', /pas accepté/],
    ['Invalid PDF file.', /abîmé/],
    ['Invalid filename.', /renommez/],
    ['Ce titre est trop long.', /^Ce titre est trop long\.$/],
  ])('« %s »', (message, french) => expect(inFrench(message)).toMatch(french))

  test('every sentence put in the place of one of Payload’s is one that Payload has', () => {
    const theirs = fr.translations as Record<string, Record<string, unknown>>
    const unknown = Object.entries(adminFrench).flatMap(([group, sentences]) => Object.keys(sentences).filter((key) => !(key in (theirs[group] ?? {}))).map((key) => `${group}.${key}`))
    expect(unknown).toEqual([])
  })

  test('every word put in the place of one of the text editor’s is one that it has, and shows what it shows', async () => {
    const dist = `${process.cwd()}/node_modules/@payloadcms/richtext-lexical/dist`
    const theirs = async (feature: string) => (await import(feature === 'general' ? `${dist}/i18n.js` : `${dist}/features/${feature}/server/i18n.js`) as { i18n: { fr: object } }).i18n.fr
    const words = (value: object, path: string): string[] => Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
      (typeof inner === 'string' ? [`${path}.${key} ${(inner.match(/\{\{\w+\}\}/g) ?? []).join()}`] : words(inner as object, `${path}.${key}`)))
    for (const [feature, ours] of Object.entries(editorFrench)) expect(words(await theirs(feature), feature)).toEqual(expect.arrayContaining(words(ours, feature)))
  })

  test('they are what staff read, though the editor’s features put theirs first', async () => {
    const config = { i18n: { translations: { fr: { lexical: { upload: { label: 'Télécharger' }, link: { label: 'Lien' } } } } } }
    const { i18n } = await withEditorFrench(Promise.resolve(config as unknown as SanitizedConfig))
    expect(i18n.translations.fr).toMatchObject({ lexical: { upload: { label: 'Image' }, link: { label: 'Lien' }, heading: { label: 'Intertitre {{headingLevel}}' } } })
  })

  test.each([
    ['Responsive', 'ui/dist/providers/LivePreview/index.js'], ['No columns selected', 'ui/dist/elements/Table/index.js'],
    ['Something went wrong:', 'richtext-lexical/dist/field/Field.js'], ['Your request was too large to submit successfully.', 'ui/dist/forms/Form/errorMessages.js'],
    ['Failed to fetch the file.', 'ui/dist/elements/Upload/index.js'], ['The provided URL is not allowed.', 'ui/dist/elements/Upload/index.js'],
  ])('« %s » is still what Payload writes in English, and has its French', (english, file) => {
    expect(readFileSync(`node_modules/@payloadcms/${file}`, 'utf8')).toContain(english)
    expect(SENTENCES.filter((sentence) => sentence.english.test(english))).toHaveLength(1)
  })
})
