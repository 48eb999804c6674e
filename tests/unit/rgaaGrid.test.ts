import { expect, test } from '@jest/globals'
import { existsSync, readFileSync } from 'node:fs'

/** Criteria in each of the 13 themes of RGAA 4.1.2: 106. */
const CRITERIA = [9, 2, 3, 13, 8, 2, 5, 10, 4, 14, 13, 11, 12]
const STATES = ['conforme', 'non conforme', 'non applicable', 'à vérifier']

const grid = readFileSync('docs/accessibilite/grille.md', 'utf8')
const rows = [...grid.matchAll(/^\| (\d+\.\d+) \| (.+?) \| (.+?) \| (.+?) \| (.+?) \|$/gm)]
  .map(([, number, title, state, proof, tests]) => ({ number: number!, title: title!, state: state!, proof: proof!, tests: tests! }))

test('the grid has the 106 criteria of RGAA 4.1.2, each once, in order', () => {
  expect(rows.map(({ number }) => number)).toEqual(CRITERIA.flatMap((count, theme) => Array.from({ length: count }, (_, index) => `${theme + 1}.${index + 1}`)))
})

test('each has a known state; one that is met names what makes it so or what checks it', () => {
  for (const { number, state, proof, tests } of rows) {
    expect([number, STATES.includes(state)]).toEqual([number, true])
    if (state === 'conforme') expect([number, proof !== '–' || tests !== 'à la main']).toEqual([number, true])
  }
})

test('the counts at its top are those of its rows', () => {
  for (const state of STATES) {
    const told = Number(new RegExp(`^\\| ${state} \\| [^|]+ \\| (\\d+) \\|$`, 'm').exec(grid)?.[1])
    expect([state, told]).toEqual([state, rows.filter((row) => row.state === state).length])
  }
})

test('every file it names exists', () => {
  const named = [...grid.matchAll(/`((?:tests|app|collections|public)\/[^`]+)`/g)].map(([, path]) => path!)
  expect(named.length).toBeGreaterThan(50)
  expect([...new Set(named)].filter((path) => !existsSync(path))).toEqual([])
})
