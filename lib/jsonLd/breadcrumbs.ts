import type { Node } from './node'

export type Step = { name: string; path: string }

/** The way from the home page to a page, both included. */
export const breadcrumbs = (steps: Step[], siteUrl: string): Node => ({
  '@type': 'BreadcrumbList',
  itemListElement: steps.map(({ name, path }, index) => ({ '@type': 'ListItem', position: index + 1, name, item: siteUrl + path })),
})
