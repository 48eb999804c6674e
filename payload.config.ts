import { postgresAdapter } from '@payloadcms/db-postgres'
import { en } from '@payloadcms/translations/languages/en'
import { fr } from '@payloadcms/translations/languages/fr'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildConfig } from 'payload'
import { collections, globals } from '@/collections'
import { answerFailedLogin } from '@/collections/accounts/answerFailedLogin'
import { endSessionsAtStart } from '@/collections/accounts/endSessionsWithoutFactor'
import { adminFrench, TIMEZONES } from '@/collections/adminFrench'
import { withEditorFrench } from '@/collections/editorFrench'
import { endpoints } from '@/collections/endpoints'
import { makeEditor } from '@/collections/fields/richTextField'
import { answerDatabaseAway } from '@/collections/hooks/answerDatabaseAway'
import { databaseRefusals } from '@/collections/hooks/databaseRefusals'
import { frenchRefusals } from '@/collections/hooks/frenchRefusals'
import { refuseBadInput } from '@/collections/input/refuseBadInput'
import { jobs, QUIET_REFUSALS } from '@/collections/jobs'
import { TASKS_PAGE } from '@/collections/jobs/taskEndpoint'
import { typesetHelp } from '@/collections/typesetHelp'
import { env } from '@/lib/env'
import { closeStatistics } from '@/lib/payload/jobs/closeStatistics'
import { mailQueue } from '@/lib/payload/mail/mailQueue'
import { checkMailServer } from '@/lib/payload/mail/transport'
import { ruleLocks } from '@/lib/payload/review/lockRules'
import { connections } from '@/lib/payload/pool/connections'
import { databaseWatch } from '@/lib/payload/pool/theWatch'
import { keepValuesOutOfErrors } from '@/lib/payload/withoutValues'
import { FILE_MEGABYTES } from '@/lib/vocabulary/files'

const root = dirname(fileURLToPath(import.meta.url))

keepValuesOutOfErrors()

export default withEditorFrench(buildConfig({
  secret: env.PAYLOAD_SECRET ?? '',
  serverURL: env.SITE_URL,
  csrf: [env.siteUrl],
  cors: [env.siteUrl],
  db: postgresAdapter({
    idType: 'uuidv7',
    push: false,
    migrationDir: join(root, 'migrations'),
    ...connections(env.DATABASE_URL, env.isPreparing),
  }),
  onInit: async (payload) => {
    checkMailServer(payload)
    closeStatistics(payload)
    ruleLocks(payload)
    refuseBadInput(payload)
    await endSessionsAtStart(payload)
    if (databaseWatch().reason !== null) databaseWatch().onceBack(() => void endSessionsAtStart(payload))
  },
  email: mailQueue,
  collections: collections.map(typesetHelp),
  globals: globals.map(typesetHelp),
  endpoints,
  hooks: { afterError: [answerFailedLogin, databaseRefusals, frenchRefusals, answerDatabaseAway] },
  // For a field that would name none.
  editor: makeEditor(),
  upload: { limits: { fileSize: FILE_MEGABYTES * 1_000_000 }, responseOnLimit: `Ce fichier est trop lourd : ${FILE_MEGABYTES} Mo au plus.` },
  maxDepth: 3,
  graphQL: { disable: env.GRAPHQL === 'off', disablePlaygroundInProduction: true },
  i18n: { supportedLanguages: { fr, en }, fallbackLanguage: 'fr', translations: { fr: adminFrench } },
  jobs,
  loggingLevels: QUIET_REFUSALS,
  telemetry: false,
  admin: {
    user: 'users',
    avatar: 'default',
    components: {
      beforeDashboard: ['/app/(payload)/_admin/welcome/Welcome#Welcome', '/app/(payload)/_admin/MissingLegal#MissingLegal', '/app/(payload)/_admin/dashboard/Todo#Todo'],
      providers: ['/app/(payload)/_admin/french/French.client#French'],
      afterNavLinks: ['/app/(payload)/_admin/tasks/TasksLink#TasksLink'],
      graphics: { Icon: '/app/(payload)/_admin/brand/Icon#Icon', Logo: '/app/(payload)/_admin/brand/Logo#Logo' },
      views: {
        login: { Component: '/app/(payload)/_admin/login/Login#Login' },
        invitation: { Component: '/app/(payload)/_admin/login/Invitation#Invitation', path: '/invitation', meta: { title: 'Invitation' } },
        tasks: { Component: '/app/(payload)/_admin/tasks/TasksView#TasksView', path: TASKS_PAGE, exact: true, meta: { title: 'Tâches' } },
      },
    },
    timezones: { supportedTimezones: TIMEZONES, defaultTimezone: 'Europe/Paris' },
    importMap: { baseDir: root, importMapFile: join(root, 'app/(payload)/admin/importMap.js') },
    meta: { titleSuffix: ' · Démocratie Ouverte' },
    dateFormat: 'dd/MM/yyyy HH:mm',
    // At the right, they would cover the reasons in the column beside a form.
    toast: { position: 'bottom-center' },
  },
  // `npm run generate` writes the types. Payload would write them at each of its starts outside production, tests included.
  typescript: { outputFile: join(root, 'lib/payload-types.ts'), autoGenerate: false },
}))
