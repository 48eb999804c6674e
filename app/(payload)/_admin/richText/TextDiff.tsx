import { FieldDiffContainer } from '@payloadcms/ui/rsc'
import type { CollectionSlug, FieldDiffServerProps, PayloadRequest, RichTextField } from 'payload'
import { compareTexts, type Run, type Side } from '@/lib/richText/compareTexts'
import { type About, type Line, textLines } from '@/lib/richText/lines'
import './textDiff.css'

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

type Titles = ReadonlyMap<string, string>
type Named = { id: string; title?: string | null; alt?: string | null; filename?: string | null }

/** The names of the documents that texts point to, as this person may read them. */
async function titlesOf(req: PayloadRequest, lines: Line[]): Promise<Titles> {
  const about = lines.flatMap(({ pieces }) => pieces.flatMap((piece) => (piece.about ? [piece.about] : [])))
  const collections = [...new Set(about.map(({ collection }) => collection))].filter((one) => Object.hasOwn(req.payload.collections, one))
  const idsIn = (collection: string) => about.filter((one: About) => one.collection === collection && UUID.test(one.id)).map(({ id }) => id)
  const found = await Promise.all(collections.map((collection) => req.payload.find({
    collection: collection as CollectionSlug, where: { id: { in: [...new Set(idsIn(collection))] } },
    depth: 0, draft: true, pagination: false, overrideAccess: false, user: req.user, req,
  })))
  return new Map(found.flatMap(({ docs }) => (docs as Named[]).map(({ id, title, alt, filename }) => [id, title || alt || filename || 'Sans titre'])))
}

function Words({ run, titles, isNew }: { run: Run; titles: Titles; isNew: boolean }) {
  const { text, about, isBold, isItalic, differs } = run
  const named = about ? <span className="written-diff__about">{text}{titles.get(about.id) ?? 'fiche introuvable'}</span> : text
  const leaning = isItalic ? <em>{named}</em> : named
  const written = isBold ? <strong>{leaning}</strong> : leaning
  if (!differs) return written
  return isNew ? <ins>{written}</ins> : <del>{written}</del>
}

function Line({ side, titles, isNew }: { side: Side | null; titles: Titles; isNew: boolean }) {
  if (!side) return <p aria-hidden="true" className="written-diff__none" />
  const { mark, isMarkNew, runs } = side
  return (
    <p data-differs={isMarkNew || runs.some(({ differs }) => differs) || undefined}>
      {mark && <span className="written-diff__mark" data-differs={isMarkNew || undefined}>{mark} </span>}
      {runs.map((run, index) => <Words key={index} run={run} titles={titles} isNew={isNew} />)}
    </p>
  )
}

/**
 * Two states of a text side by side. Ours, since Payload’s writes HTML of its own making into the page: here, all that a
 * person wrote goes through React, which escapes it.
 */
export async function TextDiff({ comparisonValue, field, i18n, locale, nestingLevel, req, versionValue }: FieldDiffServerProps<RichTextField>) {
  const [before, after] = [textLines(comparisonValue), textLines(versionValue)]
  const titles = await titlesOf(req, [...before, ...after])
  const pairs = compareTexts(before, after)
  const column = (name: 'from' | 'to') => (
    <div className="written-diff__side">{pairs.map((pair, index) => <Line key={index} side={pair[name]} titles={titles} isNew={name === 'to'} />)}</div>
  )
  return (
    <FieldDiffContainer
      className="written-diff" From={column('from')} To={column('to')} i18n={i18n}
      label={{ label: typeof field.label === 'function' ? undefined : field.label, locale }} nestingLevel={nestingLevel}
    />
  )
}
