/** `npm run bench`: how the comparison grows from the real record to a large generated one. */
import { runTypeScript } from './run-typescript.mjs'

await runTypeScript('./scripts/bench.ts', 'bench', process.cwd())
