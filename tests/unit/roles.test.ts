import { describe, expect, test } from '@jest/globals'
import { mayEdit, ROLES } from '@/lib/roles/roles'
import { ACTIONS, ACTORS, type Collection, type Global, reach, type Reach, TABLE } from '@/lib/roles/table'

const WIDTH: Record<Reach, number> = { none: 0, public: 1, own: 2, all: 3 }
const rows = (Object.keys(TABLE) as (Collection | Global)[]).flatMap((where) => ACTIONS.map((action) => [where, action] as const))

describe('the table of rights', () => {
  test.each(rows)('%s, %s: no role may do less than the one before it', (where, action) => {
    const widths = ACTORS.map((actor) => WIDTH[reach(actor === 'anonymous' ? null : { role: actor }, where, action)])
    expect(widths).toEqual(widths.toSorted((one, other) => one - other))
  })

  test('visitors only ever read', () => {
    expect(rows.filter(([where, action]) => action !== 'read' && reach(null, where, action) !== 'none')).toEqual([])
  })
})

describe('who may go on with a document', () => {
  const own = { createdBy: 'me' }
  test.each([
    ['a draft of one’s own', own, ['contributor', 'editor', 'publisher', 'administrator']],
    ['the same, with its author populated', { createdBy: { id: 'me' } }, ['contributor', 'editor', 'publisher', 'administrator']],
    ['one’s own, once public', { ...own, firstPublishedAt: '2026-01-01' }, ['editor', 'publisher', 'administrator']],
    ['a draft of someone else', { createdBy: 'you' }, ['editor', 'publisher', 'administrator']],
    ['a document without an author', {}, ['editor', 'publisher', 'administrator']],
  ])('%s', (_, document, may) => {
    expect(ROLES.filter((role) => mayEdit({ id: 'me', role }, document))).toEqual(may)
    expect(mayEdit(null, document)).toBe(false)
    expect(mayEdit({ role: 'contributor' }, document)).toBe(false)
  })
})
