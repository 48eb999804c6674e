import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import { readTasks } from '@/collections/jobs/readTasks'
import { mayManageUsers, mayPublish } from '@/lib/roles/roles'
import { QueueState } from './QueueState'
import { Task } from './Task'
import styles from './tasks.module.css'

const DONE: Record<string, string> = {
  relance: 'La tâche est remise dans la file : elle sera refaite au prochain passage.',
  retrait: 'L’échec est retiré de la liste.',
  lancement: 'La tâche est dans la file : elle sera faite au prochain passage.',
}

async function Content({ initPageResult: { req }, searchParams }: Pick<AdminViewServerProps, 'initPageResult' | 'searchParams'>) {
  if (!mayPublish(req.user)) return <p>Cette page est réservée aux personnes qui publient.</p>
  const { states, lastTurn, isLate } = await readTasks(req.payload, { withAddresses: mayManageUsers(req.user) })
  const asked = String(searchParams?.fait)
  const done = Object.hasOwn(DONE, asked) ? DONE[asked] : undefined
  return (
    <>
      <p>Ce que le site fait de lui-même, sans que personne clique.</p>
      {done && <output className={styles.done}>{done}</output>}
      <QueueState lastTurn={lastTurn} isLate={isLate} />
      {states.map((state) => <Task key={state.slug} state={state} />)}
    </>
  )
}

/** The page « Tâches »: each task, what it does, when it comes next, how it last went, and what failed. */
export function TasksView({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { req, locale, permissions, visibleEntities } = initPageResult
  return (
    <DefaultTemplate
      i18n={req.i18n} locale={locale} params={params} payload={req.payload} permissions={permissions} req={req}
      searchParams={searchParams} user={req.user ?? undefined} visibleEntities={visibleEntities}
    >
      <Gutter>
        <h1 className={styles.title}>Tâches</h1>
        <Content initPageResult={initPageResult} searchParams={searchParams} />
      </Gutter>
    </DefaultTemplate>
  )
}
