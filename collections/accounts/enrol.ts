import type { PayloadRequest } from 'payload'
import QRCode from 'qrcode'
import { periodOf } from '@/lib/secondFactor/codes'
import { offer, type Offer, openTicket } from '@/lib/secondFactor/enrolment'
import { recordEvent } from '../audit/recordEvent'
import { saveFactor, siteSecret } from './factors'

/** As the authenticator shows it beside the account. */
const ISSUER = 'Démocratie Ouverte'

type Account = { id: string; email: string; name?: string | null }

/** What someone needs to set up an application: the QR code as an image, the secret to type instead, the recovery codes. */
export type ShownOffer = Omit<Offer, 'uri'> & { qrCode: string }

export async function makeOffer({ id, email }: Account): Promise<ShownOffer> {
  const { uri, ...shown } = offer({ id, email }, ISSUER, siteSecret(), Date.now())
  const drawing = await QRCode.toString(uri, { type: 'svg', errorCorrectionLevel: 'M', margin: 4 })
  return { ...shown, qrCode: `data:image/svg+xml;base64,${Buffer.from(drawing).toString('base64')}` }
}

/** Turns the second factor on, once a first code proves that the application holds the secret. That code is then used. */
export async function takeOffer(req: PayloadRequest, account: Account, ticket: string, code: string): Promise<boolean> {
  const opened = openTicket(ticket, account.id, siteSecret(), Date.now())
  const period = opened && periodOf(code, opened.plainSecret, Date.now())
  if (!opened || !period) return false
  await saveFactor(req, account.id, opened, period)
  await recordEvent(req, 'secondFactorOn', { actor: account, subject: { collection: 'users', id: account.id, title: account.name } })
  return true
}
