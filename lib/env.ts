import { z } from 'zod'
import { readSender, type Sender } from './mail/sender'
import { SECOND_FACTOR_SETTINGS } from './secondFactor/policy'

/** Raised when the environment holds a value the site cannot start with; `message` is French, one line per variable. */
export class EnvError extends Error {
  override name = 'EnvError'
}

const blankIsAbsent = (value: unknown) => (typeof value === 'string' && value.trim() === '' ? undefined : value)
const optional = <T extends z.ZodType>(type: T) => z.preprocess(blankIsAbsent, type.optional())
const withDefault = <T extends z.ZodType>(type: T, fallback: z.output<T>) =>
  z.preprocess((value) => blankIsAbsent(value) ?? fallback, type)

const wholeNumber = (message: string, least: number, most: number) =>
  z.coerce.number(message).int(message).min(least, message).max(most, message)

const isHttpUrl = (value: string) => /^https?:\/\/[^/\s]+\/?$/.test(value) && URL.canParse(value)
const isPostgresUrl = (value: string) => /^postgres(ql)?:\/\//.test(value) && URL.canParse(value)

const isSmtpUrl = (value: string) => /^smtps?:\/\/\S+$/.test(value) && URL.canParse(value) && new URL(value).hostname !== ''
const SENDER = 'l’expéditeur des courriels, par exemple « Démocratie Ouverte <histoire@exemple.org> »'

/** How long something is kept before the daily cleaning; 0 keeps it for ever. */
const keptDays = (fallback: number) => withDefault(wholeNumber('un nombre de jours, 0 pour toujours', 0, 36_500), fallback)

const schema = z.object({
  NODE_ENV: withDefault(z.enum(['development', 'production', 'test'], 'development, production ou test'), 'development'),
  PORT: withDefault(wholeNumber('un numéro de port entre 1 et 65535, par exemple 3000', 1, 65535), 3000),
  SITE_URL: optional(
    z.string().refine(isHttpUrl, 'l’adresse publique du site, sans chemin, par exemple https://exemple.org')
      .transform((value) => value.replace(/\/$/, '')),
  ),
  DATABASE_URL: optional(
    z.string().refine(isPostgresUrl, 'une adresse PostgreSQL, par exemple postgres://utilisateur:motdepasse@hote:5432/base'),
  ),
  PAYLOAD_SECRET: optional(z.string().min(32, 'une suite d’au moins 32 caractères tirés au hasard')),
  CRON_SECRET: optional(z.string().min(32, 'une suite d’au moins 32 caractères tirés au hasard')),
  DATA_DIR: withDefault(z.string(), '.data'),
  MEDIA_DIR: optional(z.string()),
  GRAPHQL: withDefault(z.enum(['on', 'off'], '« on » ou « off »'), 'off'),
  SECOND_FACTOR: withDefault(z.enum(SECOND_FACTOR_SETTINGS, '« optional » ou « administrators »'), 'optional'),
  TRUSTED_PROXIES: withDefault(wholeNumber('le nombre de proxys placés devant le site, de 0 à 10', 0, 10), 0),
  JOBS_EVERY_SECONDS: withDefault(wholeNumber('un nombre de secondes entre 1 et 3600', 1, 3600), 30),
  JOBS_TIMER: withDefault(z.enum(['on', 'off'], '« on » ou « off »'), 'on'),
  SMTP_URL: optional(z.string().refine(isSmtpUrl, 'l’adresse d’un serveur SMTP, par exemple smtps://utilisateur:motdepasse@smtp.exemple.org:465')),
  MAIL_FROM: optional(z.string().refine((value) => readSender(value) !== null, SENDER)),
  /** Set by deploy/ for the program that migrates and loads, whose questions may be long. */
  PAYLOAD_MIGRATING: optional(z.string()),
  METRICS: withDefault(z.enum(['local', 'open'], '« local » ou « open »'), 'local'),
  LOG: withDefault(z.enum(['on', 'off'], '« on » ou « off »'), 'on'),
  KEEP_JOBS_DAYS: keptDays(30),
  KEEP_OUTBOX_DAYS: keptDays(30),
  KEEP_TRASH_DAYS: keptDays(365),
}).refine(({ SMTP_URL, MAIL_FROM }) => !SMTP_URL || MAIL_FROM, { path: ['MAIL_FROM'], message: `${SENDER}, puisque SMTP_URL est donnée` })

/** The environment once read: every value typed, defaults filled in, derived values resolved. */
export type Env = z.output<typeof schema> & { siteUrl: string; mediaDir: string; outboxDir: string; sender: Sender; isPreparing: boolean }

/**
 * Reads the environment once, so that nothing else touches `process.env`.
 * @throws {EnvError} naming each variable that is wrong and what it should be.
 */
export function parseEnv(source: Record<string, string | undefined>): Env {
  const result = schema.safeParse(source)
  if (!result.success) {
    const lines = result.error.issues.map((issue) => {
      const name = String(issue.path[0])
      const shown = /SECRET|DATABASE_URL|SMTP_URL/.test(name) ? '' : ` (reçu : « ${source[name]} »)`
      return `La variable ${name} ${source[name] ? `est invalide${shown}` : 'manque'}. Elle doit être ${issue.message}.`
    })
    throw new EnvError([...new Set(lines)].join('\n'))
  }
  const values = result.data
  return {
    ...values,
    siteUrl: values.SITE_URL ?? `http://localhost:${values.PORT}`,
    mediaDir: values.MEDIA_DIR ?? `${values.DATA_DIR}/media`,
    isPreparing: values.PAYLOAD_MIGRATING === 'true',
    outboxDir: `${values.DATA_DIR}/outbox`,
    sender: readSender(values.MAIL_FROM ?? 'Démocratie Ouverte <ne-pas-repondre@localhost>')!,
  }
}

export const env = parseEnv(process.env)
