import type { ReactNode } from 'react'
import { Doors } from '../home/Doors'
import { Opening } from '../page/Opening'
import { SearchForm } from '../search/SearchForm'
import styles from './missing.module.css'

type Props = {
  /** What the address speaks of, to search for. */
  question?: string
  /** What is wrong with the address, when that is known. */
  says?: string
  /** Pages that may be the one wanted. */
  children?: ReactNode
}

/** What visitors read where nothing is: a plain sentence, the search, pages that are near, the four doors. */
export function NothingHere({ question, says, children }: Props) {
  return (
    <>
      <Opening
        title="Page introuvable"
        standfirst={says ?? 'Cette adresse ne mène à aucune page publiée. Elle a pu être mal recopiée, ou la page n’est plus là.'}
      />
      <div className={styles.ways}>
        <SearchForm question={question} />
        {children}
        <section aria-labelledby="entrees">
          <h2 id="entrees">Où aller</h2>
          <Doors />
        </section>
        <p><a href="/">Revenir à l’accueil</a></p>
      </div>
    </>
  )
}
