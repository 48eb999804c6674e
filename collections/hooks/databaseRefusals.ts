import type { AfterErrorHook, CollectionAfterOperationHook, PayloadRequest } from 'payload'
import { sqlstateOf } from '@/lib/payload/sqlstate'

type Refusal = { status: number; message: string }

const VALUE = { status: 400, message: 'Une des valeurs envoyées n’a pas la forme attendue : la base de données l’a refusée. Rien n’a été enregistré.' }

/** By SQLSTATE, or by its class (PostgreSQL, appendix A): what whoever asked can do about it. */
const REFUSALS: Record<string, Refusal> = {
  '22': VALUE,
  '23': { status: 400, message: 'Ces valeurs ne vont pas ensemble, ou mènent à une fiche qui n’existe pas. Rien n’a été enregistré.' },
  '25': { status: 409, message: 'Une autre fiche de la même sélection a été refusée : rien n’a été enregistré.' },
  '40': { status: 409, message: 'Quelqu’un d’autre enregistrait au même moment : rien n’a été enregistré. Recommencez.' },
  '54': { status: 400, message: 'Cette demande est trop longue ou trop compliquée pour la base de données. Rien n’a été enregistré.' },
  '55P03': { status: 409, message: 'Quelqu’un d’autre enregistrait au même moment : rien n’a été enregistré. Recommencez.' },
  '53100': { status: 507, message: 'Plus de place sur le serveur : rien n’a été enregistré. Ce que vous avez tapé reste sur votre écran. Prévenez la personne qui s’occupe du serveur, puis enregistrez de nouveau.' },
}

/** Payload can't put every filter into SQL (one on a list inside a list of another document): then it is no fault of the program's. */
const FILTER = { status: 400, message: 'Ce filtre ou ce tri ne peut pas être appliqué. Essayez sur un champ de la fiche elle-même.' }

const asksOwnWay = ({ query }: PayloadRequest): boolean => ['where', 'sort', 'joins'].some((name) => query && name in query)

/** A multipart form whose JSON part is not JSON reaches Payload’s parser bare. */
const isBadJson = (error: Error): boolean => error instanceof SyntaxError && error.message.includes('JSON')

const byCode = (code: string): Refusal | undefined => REFUSALS[code] ?? REFUSALS[code.slice(0, 2)]

/** What the database refused, in words, instead of « Something went wrong ». */
export const databaseRefusals: AfterErrorHook = ({ error, req }) => {
  if (isBadJson(error)) return { status: 400, response: { errors: [{ message: 'Ce qui a été envoyé n’est pas du JSON.' }] } }
  const code = sqlstateOf(error)
  const refusal = code && (byCode(code) ?? (code.startsWith('42') && asksOwnWay(req) ? FILTER : null))
  return refusal ? { status: refusal.status, response: { errors: [{ message: refusal.message }] } } : undefined
}

type OfOne = { id: unknown; isPublic: boolean; message: string }

const UNKNOWN = 'Cette fiche n’a pas pu être enregistrée. Recommencez ; si cela se reproduit, prévenez la personne qui s’occupe du site.'

/** The same when many documents are written at once: each that failed has a reason of its own, which Payload would hide. */
export const refusalsAmongMany: CollectionAfterOperationHook = ({ operation, result }) => {
  const { errors } = result as unknown as { errors?: OfOne[] }
  if ((operation !== 'update' && operation !== 'delete') || !Array.isArray(errors)) return result
  const told = errors.map((one) => (one.isPublic ? one : { ...one, isPublic: true, message: byCode(/PostgreSQL (\w{5})/.exec(one.message)?.[1] ?? '')?.message ?? UNKNOWN }))
  return { ...result, errors: told } as typeof result
}
