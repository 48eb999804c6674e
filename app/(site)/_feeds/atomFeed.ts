import { hasPage } from '@/lib/permalinks'
import type { Entry } from '@/lib/queries'
import { escapeXml } from './xml'

/** What the collections are called in a feed. */
const KINDS: Record<string, string> = {
  eras: 'Époque', milestones: 'Moment', projects: 'Projet', partners: 'Partenaire', experiments: 'Expérimentation', territories: 'Territoire',
}

type Facts = { siteUrl: string; name: string; description?: string | null; changes: Entry[] }

/**
 * An Atom feed (RFC 4287) of what changed last. Entries keep their id (RFC 4151) whatever their title and address
 * become, as long as the site keeps its host.
 */
export function atomFeed({ siteUrl, name, description, changes }: Facts): string {
  const tag = (specific: string) => escapeXml(`tag:${new URL(siteUrl).hostname},2026:${specific}`)
  const entries = changes.map(({ path, title, publicId, updatedAt, collection }) => [
    '  <entry>',
    `    <id>${tag(publicId)}</id>`,
    `    <title>${escapeXml(title)}</title>`,
    `    <link href="${escapeXml(siteUrl + path)}"/>`,
    `    <updated>${updatedAt}</updated>`,
    `    <category term="${collection}" label="${KINDS[collection] ?? (hasPage(collection) ? 'Page' : collection)}"/>`,
    `    <summary>${KINDS[collection] ?? 'Page'}</summary>`,
    '  </entry>',
  ].join('\n'))
  return [
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr">',
    `  <id>${tag('nouveautes')}</id>`,
    `  <title>${escapeXml(`${name} : les nouveautés`)}</title>`,
    ...(description ? [`  <subtitle>${escapeXml(description)}</subtitle>`] : []),
    `  <link rel="self" type="application/atom+xml" href="${escapeXml(siteUrl)}/flux.xml"/>`,
    `  <link rel="alternate" type="text/html" href="${escapeXml(siteUrl)}/"/>`,
    `  <updated>${changes[0]?.updatedAt ?? '2026-01-01T00:00:00.000Z'}</updated>`,
    `  <author><name>${escapeXml(name)}</name></author>`,
    ...entries,
    '</feed>',
  ].join('\n')
}
