import { expect, test } from '@jest/globals'
import { refusalsAmongMany } from '@/collections/hooks/databaseRefusals'

const told = async (message: string, isPublic = false) => {
  const result = { docs: [], errors: [{ id: 'a', isPublic, message }] }
  const { errors } = (await refusalsAmongMany({ operation: 'update', result } as never)) as { errors: { id: string; isPublic: boolean; message: string }[] }
  return errors[0]
}

test.each([
  ['Requête refusée (PostgreSQL 23503, table projects) : insert into "projects"', /mènent à une fiche qui n’existe pas/],
  ['Requête refusée (PostgreSQL 22P02) : update "projects"', /n’a pas la forme attendue/],
  ['Requête refusée (PostgreSQL 53100) : insert into "_projects_v"', /^Plus de place sur le serveur/],
  ['Requête refusée (PostgreSQL 25P02) : select', /Une autre fiche de la même sélection/],
  ['Cannot read properties of undefined', /prévenez la personne qui s’occupe du site/],
])('of several documents, the one that fails by « %s » says why, and nothing of the statement', async (message, sentence) => {
  expect(await told(message)).toEqual({ id: 'a', isPublic: true, message: expect.stringMatching(sentence) })
})

test('what was said in words already stays', async () => {
  expect(await told('Indiquez un titre.', true)).toEqual({ id: 'a', isPublic: true, message: 'Indiquez un titre.' })
})
