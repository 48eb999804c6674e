import type { CollectionSlug } from 'payload'
import { check, subjectOf, type Finding, type Known, type Row, type Sheet } from '@/lib/checks'
import { mayEdit, mayPublish } from '@/lib/roles/roles'
import { takingTurns } from '../turns'
import { WITHOUT_JOINS } from '../withoutJoins'
import { rights, type As } from './as'
import { readKnown } from './known'
import { checkedCollections, checkedGlobals, sheetFor } from './sheets'

/** A finding, and the document that it is in. */
export type Listed = Finding & { place: 'collections' | 'globals'; slug: string; id: string; kind: string; title: string }

const labelOf = (label: unknown, otherwise: string): string => (typeof label === 'string' ? label : otherwise)
const titleOf = (row: Row, field = 'title'): string => String(row[field] || 'Sans titre')

/** Payload makes a draft as soon as « Créer » is opened: before it has a title there is nothing to read in it. */
const isBlank = ({ title, _status }: Row): boolean => _status === 'draft' && !title

/** All that the form says of itself, and publication: what a draft lacks as well. */
const findingsIn = (slug: string, sheet: Sheet[], doc: Row, known: Known): Finding[] => (isBlank(doc) ? [] : check(subjectOf(slug, sheet, doc), known))

/**
 * Checks every document as staff last left it, drafts included, the trash apart; for a person, those that they may mend.
 * The dashboard and `content:check` both show this list.
 */
export async function checkAll(as: As, now: Date): Promise<Listed[]> {
  const known = await readKnown(as, now)
  const found: Listed[] = []
  const turn = takingTurns()
  for (const config of checkedCollections(as.payload)) {
    const { docs } = await as.payload.find({
      collection: config.slug as CollectionSlug, draft: true, depth: 0, pagination: false, joins: WITHOUT_JOINS, ...rights(as),
    })
    for (const doc of docs as unknown as Row[]) {
      if (as.user && !mayEdit(as.user, doc)) continue
      await turn()
      const about = { place: 'collections', slug: config.slug, id: String(doc.id), kind: labelOf(config.labels?.singular, config.slug), title: titleOf(doc, config.admin.useAsTitle) } as const
      found.push(...findingsIn(config.slug, sheetFor(config), doc, known).map((finding) => ({ ...finding, ...about })))
    }
  }
  for (const config of as.user && !mayPublish(as.user) ? [] : checkedGlobals(as.payload)) {
    const doc = (await as.payload.findGlobal({ slug: config.slug, depth: 0, ...rights(as) })) as unknown as Row
    const label = labelOf(config.label, config.slug)
    const about = { place: 'globals', slug: config.slug, id: '', kind: 'Réglage', title: label } as const
    found.push(...findingsIn(config.slug, sheetFor(config), doc, known).map((finding) => ({ ...finding, ...about })))
  }
  return found
}
