/** The editors' own sentences take no view of what was said: no verb or label that one side would call unfair. */
import { describe, expect, it } from 'vitest'
import { readRecordFolder } from '../../scripts/record-folder'
import { formatProblems } from '../../src/domain/problem'
import { judgingWord } from '../fixtures/neutral-words'

const read = readRecordFolder(process.cwd())
if (!read.ok) throw new Error(formatProblems(read.problems))
const { plan, drafts, pairs, parties, topics, positions, conflicts, events, codeBook } = read.value

/** By place, everything that an editor worded; titles of sources and quotations are others' words. */
const sentences: ReadonlyMap<string, string> = new Map([
  ...[plan.value.title, plan.value.summary, plan.value.timelineTitle ?? ''].map((text, at) => [`plan ${at}`, text] as const),
  ...drafts.flatMap(({ value: draft }) => [
    [draft.id, [draft.title, draft.shortTitle, draft.authoredBy, draft.summary, ...draft.notes].join(' ')] as const,
    ...draft.provisions.map(
      ({ id, title, statement, accounts, notes }) =>
        [id, [title, statement, ...accounts.map(({ says }) => says), ...notes].join(' ')] as const,
    ),
  ]),
  ...pairs.flatMap(({ value: { before, after, relations } }) =>
    relations.map(({ key, summary, basis }) => [`${before}..${after} ${key}`, `${summary} ${basis}`] as const),
  ),
  ...positions.value.map(({ id, summary, notes }) => [id, [summary, ...notes].join(' ')] as const),
  ...conflicts.value.map(
    ({ id, title, description, sides }) =>
      [id, [title, description, ...sides.map(({ label }) => label)].join(' ')] as const,
  ),
  ...events.value.map(({ id, title, summary, notes }) => [id, [title, summary, ...notes].join(' ')] as const),
  ...[...parties.value, ...topics.value].map((item) => [item.id, 'name' in item ? item.name : item.label] as const),
  ...codeBook.value.map(({ topic, explanation }) => [`code book ${topic}`, explanation] as const),
])

/** Who denies what is said where the denial itself is the report, with who made it. */
const reportedDenials = ['us-28-point', 'us28-26']

describe('the editors’ words', () => {
  it('are read from every part of the record', () => {
    expect(sentences.size).toBeGreaterThan(600)
  })

  it('take no view of what a party said or did', () => {
    const views = [...sentences].flatMap(([place, text]) => {
      const found = judgingWord(text)
      return found === null || reportedDenials.includes(place) ? [] : [`${place}: ${found}`]
    })
    expect(views).toEqual([])
  })

  it('say what was not read, and nothing of what the editors mean to do', () => {
    const chores = [...sentences].filter(([, text]) => /before release|to be read against|should be read|prefer other/i.test(text))
    expect(chores).toEqual([])
  })
})
