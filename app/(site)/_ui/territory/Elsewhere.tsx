import type { Experiment, Territory } from '@/lib/payload-types'
import { othersWhoTried } from '@/lib/experiments/othersWhoTried'
import { formatSpan } from '@/lib/dates'
import { pagePath } from '@/lib/permalinks'
import { allPopulated, populated } from '@/lib/queries'
import { french } from '@/lib/typography/french'
import { DOCUMENTATION, THEMES } from '@/lib/vocabulary/vocabulary'
import styles from './Elsewhere.module.css'

type Theme = keyof typeof THEMES
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
  const projects = new Map(experiments.flatMap((experiment) => allPopulated(experiment.projects)).map(({ id, title }) => [id, title]))
  return (
    <section aria-labelledby="ailleurs">
      <h2 id="ailleurs">{french('Et qui d’autre l’a essayé ?')}</h2>
      {answers.map((answer) => {
        const used = [...answer.projects.map((id) => projects.get(id) ?? ''), ...themesText(answer.themes)].join(' · ')
        return answer.experiments.length > 0
          ? <Others key={used} experiments={answer.experiments} caption={used} />
          : <p key={used} className={styles.nobody}>{french(`Aucun autre territoire à notre connaissance : ${used}.`)}</p>
      })}
    </section>
  )
}
