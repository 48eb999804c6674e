import { postgresAdapter } from '@payloadcms/db-postgres'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { en } from '@payloadcms/translations/languages/en'
import { fr } from '@payloadcms/translations/languages/fr'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildConfig } from 'payload'
import sharp from 'sharp'
import { collections, globals } from '@/collections'
import { adminFrench, TIMEZONES } from '@/collections/adminFrench'
import { endpoints } from '@/collections/endpoints'
import { mayRunJobs, QUIET_REFUSALS, withJobHooks } from '@/collections/jobs'
import { env } from '@/lib/env'
import { nameEditors } from '@/lib/payload/review/nameEditors'
import { surviveDatabaseLoss } from '@/lib/payload/surviveDatabaseLoss'

const root = dirname(fileURLToPath(import.meta.url))

export default buildConfig({
  secret: env.PAYLOAD_SECRET ?? '',
  serverURL: env.SITE_URL,
  csrf: [env.siteUrl],
  cors: [env.siteUrl],
  db: postgresAdapter({
    idType: 'uuidv7',
    push: false,
    migrationDir: join(root, 'migrations'),
    pool: { connectionString: env.DATABASE_URL, connectionTimeoutMillis: 5000 },
  }),
  onInit: (payload) => {
    surviveDatabaseLoss(payload)
    nameEditors(payload)
  },
  collections,
  globals,
  endpoints,
  editor: lexicalEditor(),
  sharp,
  maxDepth: 3,
  graphQL: { disable: env.GRAPHQL === 'off', disablePlaygroundInProduction: true },
  i18n: { supportedLanguages: { fr, en }, fallbackLanguage: 'fr', translations: { fr: adminFrench } },
  jobs: { access: { run: mayRunJobs }, deleteJobOnComplete: true, runHooks: true, jobsCollectionOverrides: withJobHooks },
  loggingLevels: QUIET_REFUSALS,
  telemetry: false,
  admin: {
    user: 'users',
    avatar: 'default',
    components: { beforeDashboard: ['/app/(payload)/_admin/MissingLegal#MissingLegal', '/app/(payload)/_admin/dashboard/Todo#Todo'] },
    timezones: { supportedTimezones: TIMEZONES, defaultTimezone: 'Europe/Paris' },
    importMap: { baseDir: root, importMapFile: join(root, 'app/(payload)/admin/importMap.js') },
    meta: { titleSuffix: ' · Démocratie Ouverte' },
    dateFormat: 'dd/MM/yyyy HH:mm',
  },
  typescript: { outputFile: join(root, 'lib/payload-types.ts') },
})
