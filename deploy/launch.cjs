'use strict'
const { appendFileSync } = require('node:fs')
const { join, resolve } = require('node:path')

/** Each command is a module of this folder whose default export runs it. */
const COMMANDS = {
  start: './start.ts',
  dev: './start.ts',
  build: './build.ts',
  migrate: './migrate.ts',
  'migrate:check': './migrateCheck.ts',
  'migrate:create': './migrateCreate.ts',
  generate: './generate.ts',
  'content:load': './contentLoad.ts',
  'content:check': './contentCheck.ts',
  'admin:create': './adminCreate.ts',
  'second-factor:reset': './secondFactorReset.ts',
}

const [command = 'start', ...words] = process.argv.slice(2)
const root = resolve(__dirname, '..')

async function launch() {
  if (!COMMANDS[command]) throw named('StartError', `Commande inconnue : ${command}. Commandes : ${Object.keys(COMMANDS).join(', ')}.`)
  process.chdir(root)
  process.env.NODE_ENV = command === 'dev' ? 'development' : 'production'
  require('@next/env').loadEnvConfig(root, command === 'dev', { info() {}, error: console.error })
  const { register } = await import('tsx/esm/api')
  register()
  const { default: run } = await import(COMMANDS[command])
  await run(words, command)
}

function named(name, message) {
  return Object.assign(new Error(message), { name })
}

/** Known reasons are printed as they are; anything else is kept whole in a journal, and one line says where. */
function explain(error) {
  if (error?.name === 'StartError' || error?.name === 'EnvError') return error.message
  if (error?.code === 'ERR_MODULE_NOT_FOUND' || error?.code === 'MODULE_NOT_FOUND') {
    return `Il manque une partie du logiciel. Lancez « npm ci », puis la même commande.\n${String(error.message).split('\n')[0]}`
  }
  const message = `La commande « ${command} » s’est arrêtée pour une raison imprévue : ${error?.message ?? error}`
  try {
    const folder = resolve(root, process.env.DATA_DIR?.trim() || '.data')
    const journal = join(folder, 'start.log')
    appendFileSync(journal, `${new Date().toISOString()} ${error?.stack ?? error}\n`)
    return `${message}\nDétails : ${journal}`
  } catch {
    return message
  }
}

launch().catch((error) => {
  console.error(explain(error))
  process.exit(1)
})
