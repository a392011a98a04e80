import { describe, expect, it } from 'vitest'
import { formatProblem, formatProblems } from '../../src/domain/problem'

const problem = {
  file: 'data/topics.json',
  path: '[0].id',
  rule: 'identity/unique',
  message: 'this id is used twice',
}

describe('formatProblem', () => {
  it.each([
    [
      'file, place, message and rule',
      {},
      'data/topics.json › [0].id: this id is used twice (identity/unique)',
    ],
    [
      'no place for the whole file',
      { path: '' },
      'data/topics.json: this id is used twice (identity/unique)',
    ],
    [
      'what was found and what was expected',
      { actual: 'nato', expected: 'another' },
      'data/topics.json › [0].id: this id is used twice; found nato; expected another (identity/unique)',
    ],
    [
      'an empty text that was found',
      { actual: '' },
      'data/topics.json › [0].id: this id is used twice; found  (identity/unique)',
    ],
  ])('gives %s', (_fact, more, line) => {
    expect(formatProblem({ ...problem, ...more })).toBe(line)
  })
})

describe('formatProblems', () => {
  it('counts one', () => {
    expect(formatProblems([problem])).toBe(`1 problem in the record:\n  ${formatProblem(problem)}`)
  })

  it('counts several and gives each a line', () => {
    expect(formatProblems([problem, problem]).split('\n')).toEqual([
      '2 problems in the record:',
      `  ${formatProblem(problem)}`,
      `  ${formatProblem(problem)}`,
    ])
  })
})
