import { escapeXml } from './escapeXml'
import { type Feed, feedTitle, KINDS, tagUri, told } from './feed'

/** Before anything was published. */
const NEVER = '2026-01-01T00:00:00.000Z'

/** An Atom feed (RFC 4287) of what changed last, as XML without its declaration. */
export function atomFeed({ siteUrl, name, description, changes }: Feed): string {
  const tag = (specific: string) => escapeXml(tagUri(siteUrl, specific))
  const entries = changes.map(({ path, title, summary, note, publicId, updatedAt, collection }) => [
    '  <entry>',
    `    <id>${tag(publicId)}</id>`,
    `    <title>${escapeXml(title)}</title>`,
    `    <link rel="alternate" type="text/html" href="${escapeXml(siteUrl + path)}"/>`,
    `    <updated>${updatedAt}</updated>`,
    `    <category term="${escapeXml(collection)}" label="${escapeXml(KINDS[collection] ?? collection)}"/>`,
    `    <summary>${escapeXml(told({ note, summary }))}</summary>`,
    '  </entry>',
  ].join('\n'))
  return [
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr">',
    `  <id>${tag('nouveautes')}</id>`,
    `  <title>${escapeXml(feedTitle(name))}</title>`,
    ...(description ? [`  <subtitle>${escapeXml(description)}</subtitle>`] : []),
    `  <link rel="self" type="application/atom+xml" href="${escapeXml(siteUrl)}/flux.xml"/>`,
    `  <link rel="alternate" type="text/html" href="${escapeXml(siteUrl)}/"/>`,
    `  <updated>${changes[0]?.updatedAt ?? NEVER}</updated>`,
    `  <author><name>${escapeXml(name)}</name><uri>${escapeXml(siteUrl)}/</uri></author>`,
    ...entries,
    '</feed>',
  ].join('\n')
}
