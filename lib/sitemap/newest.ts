import type { Listed } from './splitPages'

/** When any of these last changed; nothing when nobody knows. */
export const newest = (pages: Pick<Listed, 'updatedAt'>[]): string | undefined =>
  pages.reduce<string | undefined>((last, { updatedAt }) => (updatedAt && (!last || updatedAt > last) ? updatedAt : last), undefined)
