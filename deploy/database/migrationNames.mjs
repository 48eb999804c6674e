import { readdirSync } from 'node:fs'

/** @param {string} folder of the migrations @returns {string[]} their names, in the order they are applied */
export const migrationNames = (folder) =>
  readdirSync(folder).filter((name) => /\.(?:ts|js)$/.test(name) && !name.startsWith('index.')).map((name) => name.replace(/\..*$/, '')).sort()
