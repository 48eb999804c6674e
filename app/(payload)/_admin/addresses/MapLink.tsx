type Props = { path: string; admin: string }

/** Opens a new rule for an address, already written in it. */
export function MapLink({ path, admin }: Props) {
  if (!path) return null
  return <a href={`${admin}/collections/legacy-addresses/create?chemin=${encodeURIComponent(path)}`}>Dire où elle mène</a>
}
