import { expect, test } from '@jest/globals'
import { EnvError, parseEnv } from '@/lib/env'

test('nothing set: everything has a value to start with', () => {
  expect(parseEnv({})).toMatchObject({ PORT: 3000, siteUrl: 'http://localhost:3000', DATA_DIR: '.data', mediaDir: '.data/media', GRAPHQL: 'off' })
})

test('an empty variable counts as absent', () => {
  expect(parseEnv({ PORT: '', SITE_URL: ' ', DATABASE_URL: '' })).toMatchObject({ PORT: 3000, DATABASE_URL: undefined })
})

test('PORT and SITE_URL are honoured', () => {
  expect(parseEnv({ PORT: '8080' }).siteUrl).toBe('http://localhost:8080')
  expect(parseEnv({ SITE_URL: 'https://exemple.org/' }).siteUrl).toBe('https://exemple.org')
})

test.each([
  ['PORT', 'abc', /PORT est invalide \(reçu : « abc »\).*port entre 1 et 65535/],
  ['PORT', '70000', /PORT.*port entre 1 et 65535/],
  ['SITE_URL', 'exemple.org', /SITE_URL.*https:\/\/exemple\.org/],
  ['SITE_URL', 'https://exemple.org/chemin', /SITE_URL.*sans chemin/],
  ['DATABASE_URL', 'mysql://x', /DATABASE_URL.*PostgreSQL/],
  ['PAYLOAD_SECRET', 'court', /PAYLOAD_SECRET.*32 caractères/],
  ['GRAPHQL', 'oui', /GRAPHQL.*« on » ou « off »/],
  ['NODE_ENV', 'prod', /NODE_ENV.*production/],
  ['TRUSTED_PROXIES', '-1', /TRUSTED_PROXIES.*nombre de proxys/],
  ['TRUSTED_PROXIES', 'oui', /TRUSTED_PROXIES.*nombre de proxys/],
  ['JOBS_EVERY_SECONDS', '0', /JOBS_EVERY_SECONDS.*1 et 3600/],
  ['JOBS_TIMER', 'non', /JOBS_TIMER.*« on » ou « off »/],
  ['SMTP_URL', 'smtp.exemple.org', /SMTP_URL.*smtps:\/\/utilisateur/],
  ['SMTP_URL', 'http://exemple.org', /SMTP_URL.*serveur SMTP/],
  ['SMTP_URL', 'smtp://smtp.exemple.org', /MAIL_FROM manque\. Elle doit.*puisque SMTP_URL est donnée/],
  ['MAIL_FROM', 'Démocratie Ouverte', /MAIL_FROM est invalide \(reçu : « Démocratie Ouverte »\).*expéditeur/],
  ['KEEP_TRASH_DAYS', '-1', /KEEP_TRASH_DAYS.*0 pour toujours/],
])('%s=%s is refused by name, with what it should be', (name, value, message) => {
  expect(() => parseEnv({ [name]: value })).toThrow(EnvError)
  expect(() => parseEnv({ [name]: value })).toThrow(message)
})

test('a secret or a password is never printed', () => {
  const attempt = () => parseEnv({ DATABASE_URL: 'mysql://u:tropsecret@h/b', PAYLOAD_SECRET: 'petitsecret', SMTP_URL: 'smtpx://u:tropsecret@h' })
  expect(attempt).toThrow(EnvError)
  expect(attempt).not.toThrow(/tropsecret|petitsecret/)
})
