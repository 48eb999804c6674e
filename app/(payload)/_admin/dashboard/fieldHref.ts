type Place = { place?: 'collections' | 'globals'; slug: string; id?: string; path?: string }

/** The address of a document in the admin, at one of its fields (its form then opens there; see checks/revealField.ts). */
export function fieldHref(admin: string, { place = 'collections', slug, id, path }: Place): string {
  const page = [admin, place, slug, ...(id ? [id] : [])].join('/')
  return path ? `${page}#field-${path.replaceAll('.', '__')}` : page
}
