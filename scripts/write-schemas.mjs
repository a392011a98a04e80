/** `npm run schema`: writes data/schema/ from the schemas in code. */
import { runTypeScript } from './run-typescript.mjs'

await runTypeScript('./scripts/schemas.ts', 'writeSchemas', process.cwd())
