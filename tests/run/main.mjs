// `npm test [-- part…] [jest options]`: see main.ts.
import { runProgram } from './program.mjs'

await runProgram(() => import('./main.ts'))
