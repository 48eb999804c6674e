import { type Feed, feedTitle, KINDS, tagUri, told } from './feed'

/** The same entries as a JSON Feed (jsonfeed.org, version 1.1). */
export const jsonFeed = ({ siteUrl, name, description, changes }: Feed) => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: feedTitle(name),
  home_page_url: `${siteUrl}/`,
  feed_url: `${siteUrl}/flux.json`,
  ...(description ? { description } : {}),
  language: 'fr',
  authors: [{ name, url: `${siteUrl}/` }],
  items: changes.map(({ path, title, summary, note, publicId, updatedAt, collection }) => ({
    id: tagUri(siteUrl, publicId),
    url: siteUrl + path,
    title,
    content_text: told({ note, summary }),
    date_modified: updatedAt,
    tags: [KINDS[collection] ?? collection],
  })),
})
