import { Fragment } from 'react'
import type { Milestone } from '@/lib/payload-types'
import { pagePath, type PageCollection } from '@/lib/permalinks'
import { allPopulated } from '@/lib/queries'
import { french } from '@/lib/typography/french'
import styles from './Milestone.module.css'

const FIELDS = ['projects', 'experiments', 'partners', 'territories'] as const satisfies PageCollection[]

/** The projects, experiments, partners and territories that a moment concerns. */
export function ConcernedLinks({ milestone }: { milestone: Milestone }) {
  const links = FIELDS.flatMap((field) =>
    allPopulated<{ id: string; title: string; slug?: string | null }>(milestone[field])
      .filter(({ slug }) => slug)
      .map(({ id, title, slug }) => ({ id, title, path: pagePath(field, slug!) })),
  )
  if (links.length === 0) return null
  return (
    <p className={styles.concerned}>
      {french('Voir : ')}
      {links.map(({ id, title, path }, index) => (
        <Fragment key={id}>{index > 0 && ', '}<a href={path}>{french(title)}</a></Fragment>
      ))}
    </p>
  )
}
