import { describe, expect, it } from 'vitest'
import { presentable } from '../../src/domain/presentable'
import type { TokenEdit } from '../../src/domain/token-edit'
import { readWording } from '../../src/domain/wording'
import { parseMarked } from '../notation'

/** The marks that the readable pass makes of the marks given. Marks must stand at the edges of tokens. */
function present(marked: string): string {
  const parsed = parseMarked(marked)
  const before = readWording(parsed.before)
  const after = readWording(parsed.after)
  const edits = parsed.segments
    .filter(({ kind }) => kind !== 'kept')
    .map((segment) => ({
      beforeFrom: before.offsets.indexOf(segment.before.from),
      beforeTo: before.offsets.indexOf(segment.before.to),
      afterFrom: after.offsets.indexOf(segment.after.from),
      afterTo: after.offsets.indexOf(segment.after.to),
    }))
  return write(presentable(edits, before, after), before.tokens, after.tokens)
}

function write(edits: readonly TokenEdit[], before: readonly string[], after: readonly string[]): string {
  let place = 0
  let marked = ''
  for (const edit of edits) {
    const removed = before.slice(edit.beforeFrom, edit.beforeTo).join('')
    const added = after.slice(edit.afterFrom, edit.afterTo).join('')
    marked += `${after.slice(place, edit.afterFrom).join('')}[${removed}/${added}]`
    place = edit.afterTo
  }
  return marked + after.slice(place).join('')
}

describe('presentable', () => {
  it.each([
    ['joins edits parted by a space', 'it [shall/may] [not/well] end', 'it [shall not/may well] end'],
    [
      'joins edits parted by a small word',
      'to [end/stop] the [war/fight] now',
      'to [end the war/stop the fight] now',
    ],
    ['joins a chain of them', '[a/b] or [c/d] or [e/f] x', '[a or c or e/b or d or f] x'],
    ['gives back what a join makes common', 'go [by/to] the[/ old the] sea', 'go [by/to the old] the sea'],
  ])('%s', (_fact, given, expected) => {
    expect(present(given)).toBe(expected)
  })

  it.each([
    ['a longer word', '[one/two] party [may/shall] go'],
    ['a name', '[one/two] EU [may/shall] go'],
    ['a number', '[one/two] 5 [may/shall] go'],
    ['a comma', '[one/two], a [may/shall] go'],
    ['the end of a sentence', 'It may [go/end]. [One/Two] left.'],
  ])('leaves edits apart that are parted by %s', (_fact, marked) => {
    expect(present(marked)).toBe(marked)
  })

  it('leaves two insertions around a small word apart', () => {
    expect(present('the[/ big] of[/ old] sea')).toBe('the[/ ][/big] of[/ ][/old] sea')
  })

  it.each([
    ['gives shared spaces back', 'a[ b / c ]d', 'a [b/c] d'],
    ['gives a shared full stop back', 'It [ends./goes on.]', 'It [ends/goes on].'],
    ['gives a shared leading comma back', 'peace[, now/, soon]', 'peace, [now/soon]'],
    ['drops an edit that changes nothing', 'a [b/b] c', 'a b c'],
    ['cuts off a comma of one side', 'peace[ now/, soon]', 'peace[/,] [now/soon]'],
    ['cuts off a space of one side', 'peace[/ now]', 'peace[/ ][/now]'],
    ['keeps an edit of white space', 'a[ /]', 'a[ /]'],
  ])('%s', (_fact, given, expected) => {
    expect(present(given)).toBe(expected)
  })

  it('gives a new sentence the full stop before it', () => {
    expect(present('One ends.[/ Two starts.]')).toBe('One ends[/. ][/Two starts].')
    expect(present('One ends.[ Two starts./] Three.')).toBe('One ends[. /][Two starts/]. Three.')
  })

  it('cuts an edit at the end of a sentence and pairs first with first', () => {
    expect(present('We [stop now. Then we go./rest. Later they stay. All sleep.]')).toBe(
      'We [stop now/rest]. [Then we go/Later they stay][/. ][/All sleep].',
    )
  })

  it('shows a sentence whole that keeps too few words, and its neighbour in words', () => {
    expect(
      present(
        'It ends [now/soon]. [Troops leave/Every soldier of] Kyiv [for home at/returns to quarters, says] noon.',
      ),
    ).toBe(
      'It ends [now/soon]. [Troops leave Kyiv for home at noon/Every soldier of Kyiv returns to quarters, says noon].',
    )
  })

  it('leaves a single sentence in words, however few it keeps', () => {
    const marked = '[Troops leave/Every soldier of] Kyiv [for home at/returns to quarters, says] noon.'
    expect(present(marked)).toBe(marked)
  })

  it('judges a sentence apart from the one inserted before it', () => {
    const marked =
      'A rule holds[/. ][/A very long new sentence comes in before the old one]. All of it [ends/stops] now.'
    expect(present(marked)).toBe(marked)
  })
})
