/** An experiment as far as this question goes; relations as identifiers. */
type Tried = { id: string; territory: string; projects: string[]; themes: string[] }

/** One or several things used here, and where else the very same experiments used them. */
export type Elsewhere<T> = { projects: string[]; themes: string[]; experiments: T[] }

type Used = { kind: 'projects' | 'themes'; value: string }

const usedIn = (experiments: Tried[]): Used[] => {
  const all = (kind: Used['kind']) => [...new Set(experiments.flatMap((experiment) => experiment[kind]))].map((value) => ({ kind, value }))
  return [...all('projects'), ...all('themes')]
}

/**
 * « Qui d’autre l’a essayé ? »: for each programme, tool or theme used by the experiments of a territory, the
 * experiments of other territories that used it too, in the order given. Things tried by exactly the same others are
 * one answer; what nobody else tried comes last, in one answer without experiments.
 * @param experiments every experiment that visitors may see, this territory's included
 */
export function othersWhoTried<T extends Tried>(territory: string, experiments: T[]): Elsewhere<T>[] {
  const others = experiments.filter((experiment) => experiment.territory !== territory)
  const answers = new Map<string, Elsewhere<T>>()
  for (const { kind, value } of usedIn(experiments.filter((experiment) => experiment.territory === territory))) {
    const same = others.filter((experiment) => experiment[kind].includes(value))
    const key = same.map(({ id }) => id).join(' ')
    const answer = answers.get(key) ?? { projects: [], themes: [], experiments: same }
    answer[kind].push(value)
    answers.set(key, answer)
  }
  return [...answers.values()].toSorted((a, b) => b.experiments.length - a.experiments.length)
}
