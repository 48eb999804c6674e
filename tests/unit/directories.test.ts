import { describe, expect, test } from '@jest/globals'
import { existsSync, readdirSync } from 'node:fs'
import nextConfig from '@/next.config'
import { EXPERIMENT_FACETS, narrow, optionsOf, PARTNER_FACETS, PROJECT_FACETS } from '@/lib/directories'
import type { Partner, Project } from '@/lib/payload-types'
import { FILTERS, readingAddress } from '@/lib/readings'

const project = (title: string, span: string, themes: Project['themes'], era?: string) => ({
  id: title, title, kind: 'tool', span, themes, eras: [era ? { id: era, title: era.toUpperCase(), slug: era } : 'hidden'],
}) as unknown as Project
const PROJECTS = [project('Ancien', '2012/2015', ['climate'], 'naissance'), project('Vivant', '2013/..', ['climate', 'elections'], 'labo'), project('Flou', '2014/', [])]

const kept = (choice: Record<string, string>) => narrow(PROJECTS, PROJECT_FACETS, choice).map(({ title }) => title)

describe('projects narrowed', () => {
  test.each<[Record<string, string>, string[]]>([
    [{}, ['Ancien', 'Vivant', 'Flou']],
    [{ etat: 'en-activite' }, ['Vivant']],
    [{ etat: 'a-pris-fin' }, ['Ancien']],
    [{ etat: 'fin-inconnue' }, ['Flou']],
    [{ theme: 'climat' }, ['Ancien', 'Vivant']],
    [{ theme: 'climat', etat: 'en-activite' }, ['Vivant']],
    [{ epoque: 'naissance' }, ['Ancien']],
    [{ epoque: 'hidden' }, []],
    [{ theme: 'nulle-part' }, []],
  ])('%j → %j', (choice, titles) => expect(kept(choice)).toEqual(titles))
})

test('only what something bears can be chosen, each once, by name', () => {
  expect(optionsOf(PROJECTS, PROJECT_FACETS)).toEqual({
    etat: [{ slug: 'a-pris-fin', title: 'A pris fin' }, { slug: 'en-activite', title: 'En activité' }, { slug: 'fin-inconnue', title: 'Fin inconnue' }],
    theme: [{ slug: 'climat', title: 'Climat' }, { slug: 'elections', title: 'Élections' }],
    epoque: [{ slug: 'labo', title: 'LABO' }, { slug: 'naissance', title: 'NAISSANCE' }],
  })
  expect(optionsOf([{ kind: 'other' }, { kind: 'media' }] as Partner[], PARTNER_FACETS).nature).toEqual([{ slug: 'media', title: 'Média' }])
})

test('a reading has one address, whatever the order of its choices', () => {
  expect(readingAddress('/projets', FILTERS.projets, { theme: 'climat', etat: 'en-activite' })).toBe('/projets?etat=en-activite&theme=climat')
  expect(readingAddress('/projets', FILTERS.projets, { theme: undefined })).toBe('/projets')
})

describe('the stored page of each reading', () => {
  test('every filter of every directory leads to its own folder', async () => {
    const rewrites = (await nextConfig.rewrites?.()) as { beforeFiles: { source: string; has?: { key: string }[]; destination: string }[] }
    const to = (source: string, ...keys: string[]) =>
      rewrites.beforeFiles.find((rule) => rule.source === source && rule.has?.map(({ key }) => key).join() === keys.join())?.destination
    expect(to('/histoire', 'theme')).toBe('/fr/lectures/-/-/-/:theme')
    expect(to('/projets', 'etat', 'epoque')).toBe('/fr/listes/projets/:etat/-/:epoque')
    expect(to('/partenaires', 'nature')).toBe('/fr/listes/partenaires/:nature/-/-')
    for (const [page, filters] of Object.entries(FILTERS)) for (const filter of filters) expect([page, filter, to(`/${page}`, filter)]).toEqual([page, filter, expect.stringContaining(`:${filter}`)])
  })

  test('the folders are there', () => {
    expect(existsSync('app/(site)/[locale]/listes/[directory]/[first]/[second]/[third]/page.tsx')).toBe(true)
    expect(readdirSync('app/(site)/[locale]/lectures')).toEqual(['[projet]'])
    expect(Object.keys(EXPERIMENT_FACETS)).toEqual(FILTERS.experimentations)
  })
})
