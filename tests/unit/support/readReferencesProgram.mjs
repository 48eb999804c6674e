// Citation.js loads in Node and not in jest's own loader of modules. Texts come in as a JSON array, what they hold goes out.
import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import { readFileSync } from 'node:fs'

const texts = JSON.parse(readFileSync(0, 'utf8'))
process.stdout.write(JSON.stringify(texts.map((text) => new Cite(text).data)))
