import { pagePath, type PageCollection } from '@/lib/permalinks'

/** A thing as schema.org describes it, in JSON-LD 1.1. Identifiers are addresses of this site, so that each can be visited. */
export type Node = { '@type': string; '@id'?: string; [property: string]: unknown }

/** Builds the nodes of a page once the site's address is known. */
export type Nodes = (siteUrl: string) => Node[]

/** The association's identifier: an element of the home page bears it. */
export const ASSOCIATION = '/#association'

type Named = { title: string; slug?: string | null }

/** A thing described elsewhere: its type, its name and, when it has a page, its identifier. */
export function mention(type: string, collection: PageCollection, { title, slug }: Named, siteUrl: string): Node {
  return { '@type': type, ...(slug ? { '@id': siteUrl + pagePath(collection, slug) } : {}), name: title }
}

/** Leaves out what is not known: JSON-LD has no word for it. */
export function known<T extends Node>(node: T): Node {
  const told = Object.entries(node).filter(([, value]) => value != null && value !== '' && !(Array.isArray(value) && value.length === 0))
  return Object.fromEntries(told) as Node
}
