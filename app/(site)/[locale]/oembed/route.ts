import type { NextRequest } from 'next/server'
import { subjectOf } from '@/lib/kit/subjectOf'
import { answer, answerXml } from '@/lib/oembed/answer'
import { ownAddress } from '@/lib/oembed/ownAddress'
import { readQuestion, type Refusal } from '@/lib/oembed/question'
import { getKitRecord, getPublicIdAt } from '@/lib/queries'
import { xmlResponse } from '../../_feeds/xmlResponse'
import { publisher } from '../../_kit/publisher'

const refuse = ({ status, says }: Refusal) => new Response(`${says}\n`, { status, headers: { 'Content-Type': 'text/plain; charset=utf-8' } })

const FOREIGN: Refusal = { status: 404, says: 'Cette adresse n’est pas de ce site.' }
const NOTHING: Refusal = { status: 404, says: 'Aucune page que l’on puisse intégrer n’est publiée à cette adresse.' }

/** The first document that an address points to. */
async function recordAt(publicIds: string[], path: string) {
  for (const publicId of publicIds) {
    const record = await getKitRecord(publicId)
    if (record) return record
  }
  const publicId = await getPublicIdAt(path)
  return publicId ? getKitRecord(publicId) : null
}

/** oEmbed 1.0 (oembed.com): any address of a public document gives its card. Answered at each request, since questions differ. */
export async function GET(request: NextRequest) {
  const question = readQuestion(request.nextUrl.searchParams)
  if ('status' in question) return refuse(question)
  const who = await publisher()
  const address = ownAddress(question.url, who.siteUrl)
  if (!address) return refuse(FOREIGN)
  const record = await recordAt(address.publicIds, address.path)
  if (!record) return refuse(NOTHING)
  const told = answer(subjectOf(record, new Date()), who, question)
  return question.format === 'xml' ? xmlResponse(answerXml(told), 'text/xml') : Response.json(told)
}
