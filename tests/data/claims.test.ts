/** The five articles' claims: each is carried by an entry that rests on the article it was made in. */
import { describe, expect, it } from 'vitest'
import { readRecordFolder } from '../../scripts/record-folder'
import { formatProblems } from '../../src/domain/problem'
import type { Evidence } from '../../src/domain/record'
import claims from './claims.json'

const read = readRecordFolder(process.cwd())
if (!read.ok) throw new Error(formatProblems(read.problems))
const { drafts, sources, positions, conflicts, events } = read.value

/** Claims made outside the running text: their paragraph is not stored, and a quoted one carries the same. */
const notStored: Readonly<Record<number, string>> = {
  6: 'a subheading; paragraph 6 of the article is quoted',
  10: 'a subheading; paragraph 9 of the article is quoted',
  28: 'a picture caption; paragraph 14 of the article is quoted',
  51: 'a subheading; paragraph 10 of the article is quoted',
  116: 'the line that names a second reporter, which is kept as data of the source',
}

type Place = Pick<Evidence, 'source'> & { readonly paragraph?: number }

/** What each entry of the record rests on. A source rests on itself. */
const entries: ReadonlyMap<string, readonly Place[]> = new Map<string, readonly Place[]>([
  ...drafts.flatMap(({ value }) =>
    value.provisions.map(({ id, evidence }): [string, readonly Place[]] => [id, evidence]),
  ),
  ...[...positions.value, ...events.value].map(({ id, evidence }): [string, readonly Place[]] => [
    id,
    evidence,
  ]),
  ...conflicts.value.map(({ id, sides }): [string, readonly Place[]] => [
    id,
    sides.flatMap(({ evidence }) => evidence),
  ]),
  ...sources.map(({ value }): [string, readonly Place[]] => [value.id, [{ source: value.id }]]),
])

describe('the claims of the five articles', () => {
  it('are 116, each under its number', () => {
    expect(claims.map(({ claim }) => claim)).toEqual(Array.from({ length: 116 }, (_, at) => at + 1))
  })

  it('are made in the five core sources', () => {
    const core = sources.flatMap(({ value }) => (value.kind === 'core' ? [value.id] : []))
    expect([...new Set(claims.map(({ source }) => source))].toSorted()).toEqual(core.toSorted())
  })

  it.each(claims)('$claim, of $source, is carried by $entries', ({ claim, source, paragraph, entries: ids }) => {
    expect(ids.filter((id) => !entries.has(id))).toEqual([])
    const places = ids.flatMap((id) => entries.get(id) ?? []).filter((place) => place.source === source)
    expect(places).not.toEqual([])
    const stored = sources.find(({ value }) => value.id === source)?.value
    const numbers = stored?.kind === 'core' ? stored.passages.map((passage) => passage.paragraph) : []
    const isQuoted = places.some((place) => place.paragraph === paragraph)
    // Its own paragraph is stored and quoted by one of its entries, or the list above says why not.
    expect([numbers.includes(paragraph), isQuoted]).toEqual(
      notStored[claim] === undefined ? [true, true] : [false, false],
    )
  })
})
