import { expect, test } from '@jest/globals'
import { renderToStaticMarkup } from 'react-dom/server'
import { Frise } from '@/app/(site)/_ui/frise/Frise'
import type { Era, Project } from '@/lib/payload-types'

const SPANS = ['2012/2019', '2013/..', '2013/', '../2016', '2016-12', '2019-01-23/']
const KINDS = ['association', 'member', 'third'] as const

const projects = (count: number) => Array.from({ length: count }, (_, index) => ({
  id: `p${index}`, title: `Projet ${index}`, slug: `projet-${index}`, kind: 'tool', span: SPANS[index % SPANS.length]!,
  carriedBy: { kind: KINDS[index % KINDS.length]!, name: index % 2 ? 'Regards Citoyens' : null },
})) as Project[]
const eras = [{ id: 'e1', title: 'La naissance', slug: 'naissance', span: '2012', hue: 'ochre' }] as Era[]

const html = (given: Project[]) => renderToStaticMarkup(
  <Frise eras={eras} projects={given} eraHref={({ slug }) => `#${slug}`} tableHref="#t" posterHref="/histoire/frise" />,
)
const elements = (text: string) => text.match(/<[a-z]/g)?.length ?? 0

test('four elements a lane, whether 1, 10 or 300', () => {
  const [none, one, ten, many] = [0, 1, 10, 300].map((count) => elements(html(projects(count))))
  expect(one! - none!).toBeLessThan(30)
  expect(many! - ten!).toBeLessThanOrEqual(290 * 4)
  expect(html(projects(300)).match(/href="\/projets\//g)).toHaveLength(300)
})

test('a lane says its name, its years and who carries it; the year of its start once', () => {
  const text = html([{ ...projects(1)[0]!, title: 'NosDéputés.fr', span: '2009/..', carriedBy: { kind: 'third', name: 'Regards Citoyens' } }])
  expect(text.replace(/<[^>]+>/g, '')).toContain('NosDéputés.fr, depuis 2009, porté par Regards Citoyens')
  expect(text).toContain('data-year="2009"')
})

test('a pause is drawn and said', () => {
  const text = html([{ ...projects(1)[0]!, span: '2012/..', phases: [{ kind: 'paused', date: '2020', confidence: 'stated' }] } as Project])
  expect(text).toContain('data-kind="paused"')
  expect(text).toContain(', en pause, porté par')
  expect(text).toContain('Trait fin')
})

test('a project without any known date is named under the drawing, and has no lane', () => {
  const text = html([...projects(2), { ...projects(3)[2]!, title: 'Sans date', span: '' }])
  expect(text.slice(text.indexOf('Sans date connue'))).toContain('Sans date</a>')
  expect(text.slice(0, text.indexOf('Sans date connue'))).not.toContain('>Sans date')
})

test('the legend names only the signs that are drawn', () => {
  const text = html([{ ...projects(1)[0]!, span: '2012/2019' }])
  expect(text).toContain('Porté par l’association')
  expect(text).not.toContain('Porté par un tiers')
  expect(text).not.toContain('s’estompe')
})

test('nothing published: a sentence', () => {
  const text = renderToStaticMarkup(<Frise eras={[]} projects={[]} eraHref={() => '/'} />)
  expect(text).toBe('<p>Aucun projet n’est encore publié.</p>')
})
