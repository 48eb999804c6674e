import { SECTIONS, type Section } from '../page/sections'
import styles from './Doors.module.css'

const WORDS: Record<Section, string> = {
  history: 'Ce qui s’est passé depuis 2012, chapitre par chapitre, avec les sources.',
  projects: 'Ce qui a été créé, par qui, et ce que c’est devenu.',
  experiments: 'Ce qui a été essayé dans les territoires, et ce qui en est sorti.',
  partners: 'Qui a soutenu, accueilli ou porté quoi, aux côtés de l’association ou non.',
}

/** The four ways into the site. */
export function Doors() {
  return (
    <ul className={styles.doors}>
      {(Object.keys(SECTIONS) as Section[]).map((section) => (
        <li key={section}>
          <a href={SECTIONS[section].path}>
            <strong>{SECTIONS[section].label}</strong>{' '}
            <span>{WORDS[section]}</span>
          </a>
        </li>
      ))}
    </ul>
  )
}
