import { withArticle } from '@/lib/grammar'
import type { Experiment, Project, Territory } from '@/lib/payload-types'
import { othersWhoTried } from '@/lib/experiments/othersWhoTried'
import { formatSpan } from '@/lib/dates'
import { pagePath } from '@/lib/permalinks'
import { allPopulated, populated } from '@/lib/queries'
import { enumerate } from '@/lib/typography/enumerate'
import { french } from '@/lib/typography/french'
import { DOCUMENTATION, THEMES } from '@/lib/vocabulary/vocabulary'
import styles from './Elsewhere.module.css'

type Theme = keyof typeof THEMES
type Named = Pick<Project, 'title' | 'article'>
const lower = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1)
type Tried = { id: string; territory: string; projects: string[]; themes: string[]; experiment: Experiment; place: Territory }

/** Experiments as the question needs them; one whose territory is not public can't be an answer. */
const asTried = (experiments: Experiment[]): Tried[] => experiments.flatMap((experiment) => {
  const place = populated(experiment.territory)
  if (!place) return []
  const projects = allPopulated(experiment.projects).map(({ id }) => id)
  return [{ id: experiment.id, territory: place.id, projects, themes: experiment.themes ?? [], experiment, place }]
})

const themesText = (themes: string[]): string[] =>
  themes.length > 0 ? [`${themes.length > 1 ? 'thèmes' : 'thème'} : ${themes.map((theme) => THEMES[theme as Theme]).join(', ')}`] : []

/** That nobody else is known to have tried it: « aucun autre territoire n’a travaillé avec le Labo ». */
function nobody(projects: Named[], themes: string[]): string {
  const tried = [
    projects.length > 0 && `travaillé avec ${enumerate(projects.map(({ title, article }) => withArticle(title, article)))}`,
    themes.length > 0 && `abordé ${themes.length > 1 ? 'ces thèmes' : 'ce thème'} : ${themes.map((theme) => lower(THEMES[theme as Theme])).join(', ')}`,
  ].filter(Boolean).join(', ni ')
  return `À notre connaissance, aucun autre territoire n’a ${tried}.`
}

function Others({ experiments, caption }: { experiments: Tried[]; caption: string }) {
  return (
    <table className={styles.others}>
      <caption>{french(caption)}</caption>
      <thead><tr><th scope="col">Territoire</th><th scope="col">Expérimentation</th><th scope="col">Dates</th><th scope="col">Ce que nous en savons</th></tr></thead>
      <tbody>
        {experiments.map(({ id, place, experiment: { title, slug, dates, documentation } }) => (
          <tr key={id}>
            <th scope="row">{place.slug ? <a href={pagePath('territories', place.slug)}>{french(place.title)}</a> : french(place.title)}</th>
            <td>{slug ? <a href={pagePath('experiments', slug)}>{french(title)}</a> : french(title)}</td>
            <td className={styles.when}>{dates ? formatSpan(dates) : 'dates inconnues'}</td>
            <td>{DOCUMENTATION[documentation]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** « Et qui d’autre l’a essayé ? »: for what was used here, the other territories that used it too. */
export function Elsewhere({ territory, experiments }: { territory: string; experiments: Experiment[] }) {
  const answers = othersWhoTried(territory, asTried(experiments))
  if (answers.length === 0) return null
  const projects = new Map(experiments.flatMap((experiment) => allPopulated(experiment.projects)).map((project) => [project.id, project]))
  return (
    <section aria-labelledby="ailleurs">
      <h2 id="ailleurs">{french('Et qui d’autre l’a essayé ?')}</h2>
      {answers.map((answer) => {
        const known = answer.projects.flatMap((id) => projects.get(id) ?? [])
        const used = [...known.map(({ title }) => title), ...themesText(answer.themes)].join(' · ')
        return answer.experiments.length > 0
          ? <Others key={used} experiments={answer.experiments} caption={used} />
          : <p key={used} className={styles.nobody}>{french(nobody(known, answer.themes))}</p>
      })}
    </section>
  )
}
