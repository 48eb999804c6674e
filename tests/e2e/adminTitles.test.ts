import { beforeAll, expect, test } from '@jest/globals'
import { api, sessionOf } from './support/api'
import { site } from './support/browser'

let cookie: string
beforeAll(async () => {
  const login = await fetch(`${site}/api/users/login`, {
    method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ email: process.env.ADMIN_EMAIL, password: process.env.ADMIN_PASSWORD }),
  })
  cookie = `payload-token=${sessionOf(login)}`
})

const titleOf = async (path: string, session = cookie) => /<title>([^<]*)<\/title>/.exec(await (await fetch(site + path, { headers: { cookie: session, origin: site } })).text())?.[1]

test('the tab of a browser says which document it shows, and what of it', async () => {
  const staff = await api()
  const voxe = await staff.first('projects?where[slug][equals]=voxe&draft=true')
  const form = `/admin/collections/projects/${voxe.id}`
  const { id: version } = ((await staff.call('GET', `projects/versions?limit=1&where[parent][equals]=${voxe.id}`)).body.docs as unknown as { id: string }[])[0]!
  expect(await titleOf(form)).toBe(`${voxe.title} – Projet · Démocratie Ouverte`)
  expect(await titleOf(`${form}/versions`)).toBe(`${voxe.title} – versions – Projet · Démocratie Ouverte`)
  expect(await titleOf(`${form}/versions/${version}`)).toBe(`${voxe.title} – une version – Projet · Démocratie Ouverte`)
  expect(await titleOf(`${form}/retirer`)).toBe(`${voxe.title} – si je la retire – Projet · Démocratie Ouverte`)
})

test('a draft without a title says so; what one may not read is named nowhere', async () => {
  const staff = await api()
  const { id } = await staff.create('projects?draft=true', { _status: 'draft' })
  const secret = await staff.create('projects?draft=true', { title: 'Un brouillon que personne ne voit', _status: 'draft' })
  expect(await titleOf(`/admin/collections/projects/${id}`)).toBe('Sans titre – Projet · Démocratie Ouverte')
  expect(await titleOf(`/admin/collections/projects/${secret.id}`, '')).not.toContain('Un brouillon')
})
