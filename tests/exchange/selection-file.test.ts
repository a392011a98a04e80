import { array, assert, constantFrom, property, record, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { keptId } from '../../src/domain/kept-place'
import type { SelectedProvision } from '../../src/exchange/selection-file'
import { parseSelection, selectionFileName, writeSelection } from '../../src/exchange/selection-file'
import { record as published } from './record-view'

const plan = published.plan.value
const army: SelectedProvision = {
  before: 'us-28-point',
  after: 'geneva-revision',
  matter: 'army-size',
  title: 'Size of Ukraine’s armed forces',
  dataVersion: '2026.11.24',
  note: 'Ask the desk.',
}

/** The file with something else in the place of its items. */
const fileWith = (items: unknown) => JSON.stringify({ ...JSON.parse(writeSelection([], plan)), items })

describe('a selection as a file', () => {
  it('names the plan, the data, and each provision with its note', () => {
    const file: unknown = JSON.parse(writeSelection([army], plan))
    expect(file).toMatchObject({
      format: 'peace-plan-selection',
      formatVersion: 1,
      data: { version: plan.version },
      items: [army],
    })
    expect(selectionFileName(1, plan)).toBe(`peace-plan-selection_1_${plan.version}.json`)
  })

  it('is read back whole, in order, whatever the notes hold', () => {
    const item = record({
      before: constantFrom('us-28-point', 'a-draft-no-longer-there'),
      after: constantFrom('geneva-revision', 'e3-counter'),
      matter: constantFrom('army-size', 'no-such-matter', 'x'),
      title: string({ minLength: 1, unit: 'binary' }),
      dataVersion: constantFrom('2026.11.24', '2026.11.24.1'),
      note: string({ unit: 'binary' }),
    })
    assert(
      property(array(item), (items) => {
        const once = [...new Map(items.map((one) => [keptId(one), one])).values()]
        expect(parseSelection(writeSelection(once, plan), 'file')).toEqual({ ok: true, value: once })
      }),
    )
  })

  it('is read with a byte order mark in front', () => {
    expect(parseSelection(`\uFEFF${writeSelection([army], plan)}`, 'file').ok).toBe(true)
  })

  it('is refused with every fault at once', () => {
    const { note: _note, ...noteless } = army
    const read = parseSelection(
      fileWith([{ ...army, matter: 'Army Size' }, noteless, { ...army, extra: 1 }]),
      'mine.json',
    )
    expect(read.ok ? [] : read.problems.map(({ path, rule }) => [path, rule])).toEqual([
      ['items[0].matter', 'shape/invalid-format'],
      ['items[1].note', 'shape/invalid-type'],
      ['items[2].extra', 'shape/unrecognized-keys'],
    ])
  })

  it('is refused where it names a provision twice, or one draft against itself', () => {
    const read = parseSelection(fileWith([army, army, { ...army, after: army.before }]), 'mine.json')
    expect(read.ok ? [] : read.problems.map(({ path, rule }) => [path, rule])).toEqual([
      ['items[1]', 'selection/unique'],
      ['items[2]', 'selection/pair'],
    ])
  })

  it.each([
    ['no JSON', '{', 'selection/json'],
    ['another format', '{"format":"plan-comparison","formatVersion":1}', 'shape/invalid-value'],
  ])('is refused when it is %s', (_what, text, rule) => {
    const read = parseSelection(text, 'mine.json')
    expect(read.ok ? [] : read.problems.map((problem) => problem.rule)).toContain(rule)
  })
})
