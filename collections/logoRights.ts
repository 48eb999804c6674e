import type { FieldAccess, PayloadRequest } from 'payload'
import { mayShowLogo, rightsHold, type Rights } from '@/lib/partners/logoRights'
import { isStaff } from '@/lib/roles/roles'

type RightsByPartner = Map<string, Rights[]>

/** The rights of every partner that has published supports; read once a request, however many partners it shows. */
function rightsByPartner(req: PayloadRequest): Promise<RightsByPartner> {
  const read = async (): Promise<RightsByPartner> => {
    const { docs } = await req.payload.find({
      collection: 'supports', req, depth: 0, pagination: false, overrideAccess: true, where: { _status: { equals: 'published' } },
      select: { partner: true, period: true, logoRightsUntil: true },
    })
    const rights: RightsByPartner = new Map()
    for (const { partner, period, logoRightsUntil } of docs) rights.set(String(partner), [...(rights.get(String(partner)) ?? []), { period, logoRightsUntil }])
    return rights
  }
  return (req.context.logoRights ??= read()) as Promise<RightsByPartner>
}

/** A partner's logo: for visitors only while one of its supports lets it be shown, in pages and in the API alike. */
export const logoWhileRightsHold: FieldAccess = async ({ req, doc }) =>
  isStaff(req.user) || Boolean(doc?.id && mayShowLogo((await rightsByPartner(req)).get(String(doc.id)) ?? [], new Date()))

/** The words that a partner asks for, on its own support. Asked without a document, to filter or sort, only staff may. */
export const creditWhileRightsHold: FieldAccess = ({ req, doc }) => isStaff(req.user) || Boolean(doc && rightsHold(doc, new Date()))
