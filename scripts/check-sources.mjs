/** `npm run check:sources -- <folder>`: stored passages and quotations against the articles' texts. */
import { runTypeScript } from './run-typescript.mjs'

const folder = process.argv[2]
if (folder === undefined) {
  console.error('Name the folder that holds the texts of the articles: npm run check:sources -- <folder>')
  process.exitCode = 2
} else {
  process.exitCode = await runTypeScript(
    './scripts/check-sources.ts',
    'checkSourcesFolder',
    process.cwd(),
    folder,
  )
}
