import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { schemaFiles } from '../../scripts/schemas'

describe('data/schema', () => {
  it.each(schemaFiles().map(({ path, text }) => [path, text]))('%s is what the code generates', (path, text) => {
    // When this fails, run `npm run schema` and look at what changed.
    expect(readFileSync(path, 'utf8')).toBe(text)
  })

  it('holds no other file', () => {
    const names = readdirSync('data/schema').map((name) => `data/schema/${name}`)
    expect(names.toSorted()).toEqual(schemaFiles().map(({ path }) => path).toSorted())
  })
})
