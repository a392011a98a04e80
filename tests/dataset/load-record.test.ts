import { describe, expect, it } from 'vitest'
import { servedFiles } from '../../scripts/record-folder'
import { recordPaths } from '../../src/dataset/record-paths'
import { loadIndex } from '../../src/dataset/load-record'
import { tinyRecord } from '../fixtures/tiny-record'

const index = servedFiles(tinyRecord()).find(({ path }) => path === recordPaths.index)
const damaged = '{"plan":"gone"}'

describe('a served file', () => {
  it('is checked where it may not be the one that the build wrote', async () => {
    const read = await loadIndex(async () => damaged)
    expect(read).toMatchObject({ ok: false })
    expect(!read.ok && read.problems.map(({ path }) => path)).toContain('topics')
  })

  it('is the same value, checked here or by the build', async () => {
    const text = index?.text ?? ''
    expect(await loadIndex(async () => ({ asBuilt: text }))).toEqual(await loadIndex(async () => text))
  })

  it('is a problem when it is no JSON, whoever wrote it', async () => {
    expect(await loadIndex(async () => ({ asBuilt: '{' }))).toMatchObject({
      ok: false,
      problems: [{ rule: 'load/json' }],
    })
  })
})
