import type { ServerProps } from 'payload'
import { TASKS_PAGE } from '@/collections/jobs/taskEndpoint'
import { mayPublish } from '@/lib/roles/roles'

/** In the admin's menu, for those who publish. */
export function TasksLink({ user, payload }: ServerProps) {
  return mayPublish(user) ? <a className="nav__link" href={`${payload.config.routes.admin}${TASKS_PAGE}`}>Tâches</a> : null
}
