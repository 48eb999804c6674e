import { entries, ref, refs, text, globalEntry } from './define'
export const a = entries('milestones', { x: { title: 'a', era: ref('eras','a'), date: '2012', kind: 'event', confidence: 'stated', sources: refs('sources','a'), text: text('a'), tellings: [{according:'a', text:'b', sources: refs('sources','b')}] } })
export const b = entries('supports', { x: { title: 'a', partner: ref('partners','a'), supported: ref('projects','x'), role: 'funder', confidence: 'stated' } })
// @ts-expect-error wrong collection
export const c = entries('milestones', { x: { title: 'a', era: ref('projects','a'), date: '2012', kind: 'event', confidence: 'stated' } })
// @ts-expect-error join
export const d = entries('eras', { x: { title: 'a', span: '2012', hue: 'ochre', milestones: {} } })
// @ts-expect-error string relation
export const e = entries('milestones', { x: { title: 'a', era: 'x', date: '2012', kind: 'event', confidence: 'stated' } })
export const f = entries('projects', { x: { title: 'a', kind: 'tool', span: '2012', carriedBy: { kind: 'third', organisation: ref('partners','x') }, phases: [{kind:'idea', date:'2012', confidence:'stated'}], body: text('x'), eras: refs('eras','a'), people: [{name:'x'}] } })
export const g = globalEntry('site', { name: 'x', contentLicence: 'unknown' })
