import type { Payload, ServerProps } from 'payload'
import type { User } from '@/lib/payload-types'
import { pagePath } from '@/lib/permalinks'
import { isStaff, mayWriteDrafts } from '@/lib/roles/roles'
import { fieldHref } from '../dashboard/fieldHref'
import { Fold } from './Fold.client'
import { WELCOME_PREFERENCE } from './preference'
import { type Proposed, stepsFor } from './steps'

type Person = User & { collection: 'users' }

async function hasClosed(payload: Payload, user: Person): Promise<boolean> {
  const { docs } = await payload.find({
    collection: 'payload-preferences', depth: 0, limit: 1, overrideAccess: false, user,
    where: { and: [{ key: { equals: WELCOME_PREFERENCE } }, { 'user.value': { equals: user.id } }] },
  })
  return (docs[0]?.value as { closed?: boolean } | undefined)?.closed === true
}

/** A published project that nobody has read through yet, else the one checked longest ago: a first change that is worth making. */
async function propose(payload: Payload, user: Person): Promise<Proposed> {
  const { docs } = await payload.find({
    collection: 'projects', depth: 0, limit: 1, overrideAccess: false, user, sort: 'verifiedOn',
    where: { _status: { equals: 'published' } }, select: { title: true, slug: true },
  })
  const admin = payload.config.routes.admin
  const [project] = docs
  const create = fieldHref(admin, { slug: 'milestones', id: 'create' })
  if (!project?.slug) return { create, title: 'un projet', edit: fieldHref(admin, { slug: 'projects' }), page: '/projets' }
  return { create, title: project.title, edit: fieldHref(admin, { slug: 'projects', id: project.id }), page: pagePath('projects', project.slug) }
}

/** On the admin's first page: what leads someone new to a first change. */
export async function Welcome({ payload, user }: ServerProps) {
  if (user?.collection !== 'users' || !isStaff(user)) return null
  const [closed, proposed] = await Promise.all([hasClosed(payload, user), propose(payload, user)])
  const title = mayWriteDrafts(user) ? 'Premiers pas : un premier changement en cinq minutes' : 'Premiers pas : lire ce qui se prépare'
  return (
    <Fold title={title} isOpen={!closed}>
      <p>Bonjour {user.name}. Rien de ce que vous ferez ici ne peut casser le site : un brouillon n’est vu que de l’équipe, et chaque version est gardée.</p>
      <ol>{stepsFor(user, proposed).map((step, index) => <li key={index}>{step}</li>)}</ol>
    </Fold>
  )
}
