/** Cases of the rules that the record is checked by: what breaks a rule, and what is then said. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readRecord } from '../../src/dataset/read-record'
import type { Edit } from '../fixtures/tiny-record'
import { rawFile, tinyFiles } from '../fixtures/tiny-record'

/** A rule, the edits of the tiny record that break it and nothing else, and where and how the one problem is told. */
export type RuleCase = readonly [
  rule: string,
  edits: readonly Edit[],
  file: string,
  path: string,
  message: string,
]

/** Paths of the provisions of either tiny draft; the cat's place in summer is the pond's. */
export const fence = 'provisions[0]'
export const gate = 'provisions[1]'
export const cat = 'provisions[2]'

export function set(file: string, path: string, value: unknown): Edit {
  return { file, path, value }
}

/** A new source file that is a copy of another under its own id. */
export function copied(from: string, to: string, id: string): readonly Edit[] {
  return [set(to, '', rawFile(from)), set(to, 'id', id)]
}

/** A sentence of so many words. */
export function long(words: number): string {
  return `${'very '.repeat(words - 1)}long`
}

/** Every case gives its one problem, and every rule named in `code` has a case. */
export function describeRules(code: string, cases: readonly RuleCase[]): void {
  describe(code, () => {
    const named = cases.map((item) => [`${item[0]}: ${item[4]} (${item[3]})`, item] as const)
    it.each(named)('holds %s', (_title, [rule, edits, file, path, message]) => {
      const read = readRecord(tinyFiles(...edits))
      expect(read.ok ? [] : read.problems).toEqual([expect.objectContaining({ file, path, rule, message })])
    })

    it('has a case for each of its rules', () => {
      const rules = [...readFileSync(code, 'utf8').matchAll(/'([a-z]+\/[a-z-]+)'/g)].map(([, rule]) => rule)
      expect(new Set(cases.map(([rule]) => rule))).toEqual(new Set(rules))
    })
  })
}
