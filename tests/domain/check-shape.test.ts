import { describe, expect, it } from 'vitest'
import { checkShape, toPath } from '../../src/domain/check-shape'
import { formatProblem } from '../../src/domain/problem'
import { draftSchema, planSchema, sourceSchema, topicsSchema } from '../../src/domain/record'
import { files, rawFile } from '../fixtures/tiny-record'

function withField(file: string, name: string, value: unknown): unknown {
  return { ...(rawFile(file) as object), [name]: value }
}

describe('checkShape', () => {
  it('gives a sound value back', () => {
    const plan = rawFile(files.plan)
    expect(checkShape(planSchema, plan, files.plan)).toEqual({ ok: true, value: plan })
  })

  const plan = (name: string, value: unknown) =>
    checkShape(planSchema, withField(files.plan, name, value), 'plan')
  const source = (name: string, value: unknown) =>
    checkShape(sourceSchema, withField(files.herald, name, value), 'source')
  const draft = (name: string, value: unknown) =>
    checkShape(draftSchema, withField(files.spring, name, value), 'draft')

  it.each([
    [
      'a missing text',
      plan('title', undefined),
      'plan › title: this field is missing; expected string (shape/invalid-type)',
    ],
    [
      'a missing choice',
      draft('status', undefined),
      'draft › status: this field is missing; expected leaked, published, reported (shape/invalid-value)',
    ],
    [
      'a missing rank',
      source('rank', undefined),
      'source › rank: this field is missing (shape/invalid-union)',
    ],
    [
      'a missing kind',
      source('kind', undefined),
      'source › kind: this field is missing (shape/invalid-union)',
    ],
    [
      'a wrong type',
      plan('title', 7),
      'plan › title: this has the wrong type; found 7; expected string (shape/invalid-type)',
    ],
    [
      'an unknown choice',
      draft('status', 'secret'),
      'draft › status: this value is not one of those allowed; found "secret"; expected leaked, published, reported (shape/invalid-value)',
    ],
    [
      'an unknown rank',
      source('rank', 5),
      'source › rank: this fits none of the forms allowed; found 5 (shape/invalid-union)',
    ],
    [
      'an unknown kind',
      source('kind', 'rumour'),
      'source › kind: the kind is missing or unknown; found "rumour" (shape/invalid-union)',
    ],
    [
      'an unknown field',
      plan('colour', 'green'),
      'plan › colour: this field is not known here; remove it or mend its name (shape/unrecognized-keys)',
    ],
    [
      'an empty list',
      draft('provisions', []),
      'draft › provisions: this is too small or too short; found []; expected at least 1 (shape/too-small)',
    ],
    [
      'a date that is none',
      plan('date', '2026-02-30'),
      expect.stringContaining(
        'plan › date: this does not have the form it needs; found "2026-02-30"; expected ',
      ),
    ],
    [
      'an address that is not one of the web',
      source('url', 'javascript:alert(1)'),
      expect.stringContaining(
        'source › url: this does not have the form it needs; found "javascript:alert(1)"',
      ),
    ],
  ])('names %s', (_fact, result, line) => {
    expect(result.ok ? [] : result.problems.map(formatProblem)).toEqual([line])
  })

  it('shortens a long value', () => {
    const result = plan('title', { words: 'word '.repeat(30) })
    expect(result.ok ? '' : result.problems[0]?.actual).toHaveLength(58)
  })

  it('reports every fault of a file', () => {
    const result = checkShape(topicsSchema, [{ id: 'Borders' }, { id: 'animals', label: '' }], files.topics)
    expect(result.ok ? [] : result.problems.map(({ path }) => path)).toEqual([
      '[0].id',
      '[0].label',
      '[1].label',
    ])
  })

  it.each([null, undefined, 0, '', 'text', [], {}])('is total: %j is not a draft', (value) => {
    expect(checkShape(draftSchema, value, 'draft').ok).toBe(false)
  })
})

describe('toPath', () => {
  it.each([
    [[], ''],
    [['title'], 'title'],
    [[0, 'id'], '[0].id'],
    [['provisions', 6, 'evidence', 0, 'source'], 'provisions[6].evidence[0].source'],
  ])('%j reads %s', (keys, path) => {
    expect(toPath(keys)).toBe(path)
  })
})
