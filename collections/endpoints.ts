import type { Endpoint } from 'payload'
import { checkOne } from '@/lib/payload/checks/checkOne'
import { isStaff } from '@/lib/roles/roles'
import { taskEndpoint } from './jobs/taskEndpoint'
import { recordActions } from './recordActions'
import { reviewEndpoints } from './review/endpoints'

const refused = (status: number, message: string) => Response.json({ errors: [{ message }] }, { status })
const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

/** `POST /api/checks` `{ slug, data, id }`: what the check list finds in a document as it is being typed. Writes nothing. */
const checks: Endpoint = {
  path: '/checks',
  method: 'post',
  handler: async (req) => {
    const { user } = req
    if (!user || user.collection !== 'users' || !isStaff(user)) return refused(401, 'Connectez-vous pour relire une fiche.')
    const body: unknown = await req.json?.().catch(() => null)
    if (!isObject(body) || typeof body.slug !== 'string' || !isObject(body.data)) return refused(400, 'Il manque la fiche à relire.')
    const findings = await checkOne({ payload: req.payload, user }, body.slug, typeof body.id === 'string' ? { ...body.data, id: body.id } : body.data, new Date())
    return findings ? Response.json({ findings }) : refused(404, 'Cette fiche ne se relit pas.')
  },
}

export const endpoints: Endpoint[] = [checks, taskEndpoint, ...recordActions, ...reviewEndpoints]
