import { describe, expect, it } from 'vitest'
import { isDifference, isReported } from '../../src/domain/compare-drafts'
import { describeCounts, mattersOf, nameSubject } from '../../src/domain/embed-subject'
import { comparison, pairViews, record } from '../exchange/record-view'

const { matters } = comparison
const topics = record.topics.value

describe('what an embed shows', () => {
  it('is one matter, those of a topic, or all', () => {
    const titles = (subject: Parameters<typeof mattersOf>[0]) =>
      mattersOf(subject, matters).map(({ key }) => key)
    expect(titles({ kind: 'matter', key: 'army-size' })).toEqual(['army-size'])
    expect(titles({ kind: 'topic', id: 'nato' })).toContain('nato-enlargement')
    expect(titles({ kind: 'pair' })).toHaveLength(62)
    expect(titles({ kind: 'matter', key: 'nothing' })).toEqual([])
  })

  it('has a name, which is its id where the record has none', () => {
    const name = (subject: Parameters<typeof nameSubject>[0]) => nameSubject(subject, comparison, topics)
    expect(name({ kind: 'matter', key: 'army-size' })).toBe('Size of Ukraine’s armed forces')
    expect(name({ kind: 'topic', id: 'nato' })).toBe('NATO')
    expect(name({ kind: 'pair' })).toBe('US 28-point draft and Geneva revision')
    expect(name({ kind: 'matter', key: 'nothing' })).toBe('nothing')
    expect(name({ kind: 'topic', id: 'nothing' })).toBe('nothing')
  })

  it('is counted in words that add up', () => {
    expect(describeCounts(matters)).toBe(
      '62 matters: 14 differ; 2 are the same in both; on 46 the sources are silent for one draft.',
    )
    expect(describeCounts(mattersOf({ kind: 'matter', key: 'army-size' }, matters))).toBe(
      '1 matter: 1 differs.',
    )
    expect(describeCounts([])).toBe('0 matters.')
  })

  it.each(pairViews)('counts every matter once: $name', ({ view }) => {
    const words = describeCounts(view.matters)
    const [all = 0, ...parts] = (words.match(/\d+/g) ?? []).map(Number)
    expect(all).toBe(view.matters.length)
    expect(parts.reduce((sum, part) => sum + part, 0)).toBe(all)
    const differing = /(\d+) differ/.exec(words)?.[1] ?? '0'
    expect(Number(differing)).toBe(view.matters.filter(isReported).filter(isDifference).length)
  })
})
