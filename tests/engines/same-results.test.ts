/** One comparison, one result: every engine marks what Node marks. */
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { record } from '../exchange/record-view.ts'
import { pairCount, wordingPairs } from '../fixtures/wording-pairs.ts'
import { editsOf } from './edits.ts'
import { expect, test } from './fixture.ts'

test('marks two hundred pairs of wordings as Node does', async ({ reader }) => {
  const pairs = wordingPairs(record)
  expect(pairs).toHaveLength(pairCount)
  await reader.open('./')
  // As text, since a client may take apart what it carries.
  const answer = await reader.evaluate<string, string>(
    `(pairs) => { ${await codeOf('edits.ts')}; return JSON.stringify(engine.editsOf(JSON.parse(pairs))) }`,
    JSON.stringify(pairs),
  )
  const marked = JSON.parse(answer) as ReturnType<typeof editsOf>
  expect(marked).toHaveLength(pairCount)
  const differing = pairs.flatMap((pair, index) => {
    const [here, there] = [JSON.stringify(editsOf([pair])[0]), JSON.stringify(marked[index])]
    return here === there ? [] : [{ pair, here, there }]
  })
  expect(differing).toEqual([])
})

/** A module of this folder as one script that leaves what it exports in `engine`, for the browsers of the app. */
async function codeOf(module: string): Promise<string> {
  const result = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      target: 'baseline-widely-available',
      write: false,
      lib: {
        entry: fileURLToPath(new URL(module, import.meta.url)),
        name: 'engine',
        formats: ['iife'],
      },
    },
  })
  const [bundle] = Array.isArray(result) ? result : [result]
  if (bundle === undefined || !('output' in bundle)) throw new Error('nothing was built; this is a bug')
  return bundle.output[0].code
}
