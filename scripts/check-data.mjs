/** `npm run check:data`: the record's form, references and rules. */
import { runTypeScript } from './run-typescript.mjs'

process.exitCode = await runTypeScript('./scripts/check-data.ts', 'checkData', process.cwd())
