import type { Endpoint } from 'payload'
import { importLines, planImport, type Report } from '@/lib/payload/legacy/importAddresses'
import { mayPublish } from '@/lib/roles/roles'

const refused = (status: number, message: string) => Response.json({ errors: [{ message }] }, { status })

/**
 * `POST /api/legacy-addresses/import` `{ text, write }`: what a table of addresses would change and what is wrong with it,
 * line by line; with `write`, changes it, if nothing is wrong. All or nothing.
 */
export const importLegacy: Endpoint = {
  path: '/import',
  method: 'post',
  handler: async (req) => {
    const { user } = req
    if (user?.collection !== 'users' || !mayPublish(user)) return refused(403, 'Seules les personnes qui publient peuvent importer des adresses.')
    const body = (await req.json?.().catch(() => null)) as { text?: unknown; write?: unknown } | null
    if (typeof body?.text !== 'string') return refused(400, 'Il manque le tableau à lire.')
    const report: Report = await planImport(req, body.text)
    if (!body.write || report.faults.length > 0) return Response.json(report)
    await importLines(req, report)
    return Response.json({ ...report, written: true })
  },
}
