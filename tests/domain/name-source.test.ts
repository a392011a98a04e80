import { describe, expect, it } from 'vitest'
import { nameSource } from '../../src/domain/name-source'
import { everything } from '../exchange/record-view'

const { sources } = everything

describe('nameSource', () => {
  it('gives name and day', () => {
    expect(nameSource('protothema', sources)).toBe('Proto Thema, 3 Dec 2025')
  })

  it('gives every source of the record a name of its own', () => {
    const names = [...sources.keys()].map((id) => nameSource(id, sources))
    expect(new Set(names).size).toBe(sources.size)
  })

  it('adds the title where another source has the same name and day', () => {
    const alike = [...sources.keys()]
      .map((id) => nameSource(id, sources))
      .filter((name) => name.includes('“'))
    expect(alike).toContain('UNN, 3 Dec 2025: “Rutte on Ukraine’s strongest position”')
  })

  it('gives the id of a source that could not be loaded', () => {
    expect(nameSource('axios', new Map())).toBe('axios')
  })
})
