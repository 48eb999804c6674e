/** A relation that was populated; null when it is empty or points to something visitors may not see. */
export function populated<T extends { id: string }>(relation: string | T | null | undefined): T | null {
  return relation && typeof relation === 'object' ? relation : null
}

/** The populated ones of a list of relations, in order. */
export function allPopulated<T extends { id: string }>(relations: (string | T)[] | null | undefined): T[] {
  return (relations ?? []).map(populated).filter((relation) => relation !== null)
}
