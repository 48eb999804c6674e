// `npm run screenshots [-- site admin]`: see main.ts.
import { runProgram } from '../run/program.mjs'

await runProgram(() => import('./main.ts'))
