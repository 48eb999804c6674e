/** What Next gives to a page of a document. */
export type SlugParams = { params: Promise<{ slug: string }> }
