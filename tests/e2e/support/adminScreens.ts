import type { Page } from 'playwright-core'
import type { api } from './api'

type Staff = Awaited<ReturnType<typeof api>>

/** What whoever has no session may be shown. */
export const LOGGED_OUT = ['/admin/login', '/admin/forgot', '/admin/reset/un-jeton', '/admin/create-first-user', '/admin/logout-inactivity', '/admin/nulle-part']

/** The screens of a document, below its form. */
const OF_DOCUMENT = ['', '/versions', '/retirer']

/** Lists and globals, as the menu of whoever is logged in shows them. */
export async function menuOf(page: Page): Promise<{ collections: string[]; globals: string[] }> {
  await page.goto('/admin')
  const links = await page.locator('nav a[href^="/admin/"]').evaluateAll((all) => all.map((link) => link.getAttribute('href')!))
  const named = (room: string) => links.flatMap((link) => new RegExp(`^/admin/${room}/([^/?]+)$`).exec(link)?.[1] ?? [])
  return { collections: [...new Set(named('collections'))], globals: [...new Set(named('globals'))] }
}

/** Every screen of a collection: its lists, an empty form, and those of one document and of its last version. */
export async function collectionScreens(staff: Staff, collection: string, id?: string): Promise<string[]> {
  const list = `/admin/collections/${collection}`
  const first = id ?? (await staff.first(`${collection}?limit=1&depth=0&draft=true`))?.id
  const version = first && (await staff.call('GET', `${collection}/versions?limit=1&depth=0&where[parent][equals]=${first}`)).body.docs?.[0] as { id: string } | undefined
  return [
    list, `${list}/trash`, `${list}/create`,
    ...(first ? OF_DOCUMENT.map((tab) => `${list}/${first}${tab}`) : []),
    ...(version ? [`${list}/${first}/versions/${version.id}`] : []),
  ]
}

/** Every screen of a global. */
export async function globalScreens(staff: Staff, name: string): Promise<string[]> {
  const version = (await staff.call('GET', `globals/${name}/versions?limit=1&depth=0`)).body.docs?.[0] as { id: string } | undefined
  const form = `/admin/globals/${name}`
  return [form, `${form}/versions`, ...(version ? [`${form}/versions/${version.id}`] : [])]
}

/** The screens that are of no collection. */
export const OWN_SCREENS = ['/admin', '/admin/account', '/admin/taches']
