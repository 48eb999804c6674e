import type { ServerProps } from 'payload'
import { isStaff } from '@/lib/roles/roles'
import { SectionView } from './SectionView'
import { SECTIONS } from './sections'
import styles from './Todo.module.css'

/** On the admin's first page: what there is to do, for the person who is logged in. */
export async function Todo({ payload, user }: ServerProps) {
  if (user?.collection !== 'users' || !isStaff(user)) return null
  const sections = (await Promise.all(SECTIONS.map((make) => make({ payload, user, now: new Date() })))).flat()
  if (sections.length === 0) return null
  return (
    <section className={styles.todo} aria-labelledby="todo">
      <h2 id="todo">À faire</h2>
      <div className={styles.sections}>{sections.map((section) => <SectionView key={section.id} section={section} />)}</div>
    </section>
  )
}
