/** Text broken into lines, character by character, so that marks can begin and end anywhere. */
import type { CardFonts, TypeStyle } from './typeface'
import { advanceOf, hasGlyph, kerningOf } from './typeface'

/** A stretch of text in one style; `mark` is drawn behind it and on it. */
export type Stretch = {
  readonly text: string
  readonly style: TypeStyle
  readonly mark: 'none' | 'deleted' | 'inserted'
}

/** A stretch at its place in a line. */
export type PlacedStretch = Stretch & {
  /** From the beginning of the line. */
  readonly from: number
  readonly width: number
  /** False where a character has no outline: the viewer's own fonts then set the whole stretch. */
  readonly outlined: boolean
}

export type Line = { readonly stretches: readonly PlacedStretch[]; readonly width: number }

export type Lines = {
  readonly lines: readonly Line[]
  /** True when the text did not fit and ends in an ellipsis. */
  readonly shortened: boolean
}

/** `keeps` is true for a space that was a `NO_BREAK`. */
type Item = Omit<Stretch, 'text'> & { readonly character: string; readonly keeps: boolean }

/** A space at which no line breaks. */
export const NO_BREAK = '\u00a0'

const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u

/**
 * Breaks at spaces that allow it, at others where they stand in more than a line, and inside a word only where that
 * is longer than a line. Of more than `most` lines the last ends at
 * a word, with an ellipsis. A text with letters that run from right to left is set by the viewer, line for line and
 * without marks, since only a viewer orders such a line.
 */
export function breakLines(
  stretches: readonly Stretch[],
  { fonts, size, width, most }: { fonts: CardFonts; size: number; width: number; most: number },
): Lines {
  const turns = stretches.some(({ text }) => rightToLeft.test(text))
  const items = stretches.flatMap(({ text, style, mark }) =>
    Array.from(showHidden(text), (character): Item => {
      const keeps = character === NO_BREAK
      return { character: keeps ? ' ' : character, keeps, style, mark: turns ? 'none' : mark }
    }),
  )
  const set = { fonts, size, turns }
  const widest = breakItems(items, width, most, set)
  // No lone word at the end: the narrowest measure that needs no more lines, down to two thirds.
  const narrower = measures.map((part) => breakItems(items, width * part, most, set))
  const isAsGood = ({ lines, shortened }: Broken) => !shortened && lines.length === widest.lines.length
  const balanced = widest.shortened || widest.lines.length < 2 ? undefined : narrower.findLast(isAsGood)
  const { lines, shortened } = balanced ?? widest
  return { lines: lines.map((line) => placeLine(line, set)), shortened }
}

const measures = [0.96, 0.92, 0.88, 0.84, 0.8, 0.76, 0.72, 0.68]

type Broken = { readonly lines: readonly (readonly Item[])[]; readonly shortened: boolean }

function breakItems(items: readonly Item[], width: number, most: number, set: Setting): Broken {
  const lines: (readonly Item[])[] = []
  let rest = trimmed(items)
  while (rest.length > 0) {
    const end = endOfLine(rest, width, set)
    if (end < rest.length && lines.length === most - 1) {
      return { lines: [...lines, withEllipsis(rest, width, set)], shortened: true }
    }
    lines.push(trimmed(rest.slice(0, end)))
    rest = trimmed(rest.slice(end))
  }
  return { lines, shortened: false }
}

type Setting = { readonly fonts: CardFonts; readonly size: number; readonly turns: boolean }

/** Characters that nobody sees; the two that join or part letters count only where no such letter stands before. */
const hidden = /(?![\u200c\u200d])\p{Cf}|(?<![^\p{ASCII}\p{Script=Latin}\p{Script=Cyrillic}])[\u200c\u200d]/gu

/**
 * White space becomes a space, which keeps its words together where it did, a character that cannot be seen its number in brackets, and what XML cannot write
 * U+FFFD, as in every export.
 */
export function showHidden(text: string): string {
  return text
    .replaceAll(/\s+/gu, (spaces) => (spaces === NO_BREAK ? NO_BREAK : ' '))
    .replaceAll(/[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/gu, '\ufffd')
    .replaceAll(hidden, (character) => {
      const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
      return `[U+${code}]`
    })
}

/** How many items the first line takes, one at least. */
function endOfLine(items: readonly Item[], width: number, set: Setting): number {
  let pen = 0
  let lastSpace = 0
  let lastKept = 0
  for (const [at, item] of items.entries()) {
    if (item.character === ' ' && item.keeps) lastKept = at
    else if (item.character === ' ') lastSpace = at
    pen += advance(item, items[at + 1], set)
    if (pen - trailing(item, items[at + 1], set) > width && item.character !== ' ') {
      return lastSpace || lastKept || Math.max(1, at)
    }
  }
  return items.length
}

function withEllipsis(items: readonly Item[], width: number, set: Setting): readonly Item[] {
  const like = items[0]
  if (like === undefined) return []
  const ellipsis: Item = { ...like, character: '…', keeps: false, mark: 'none' }
  const room = width - advance(ellipsis, undefined, set)
  const line = trimmed(items.slice(0, endOfLine(items, room, set)))
  return [...line, ellipsis]
}

function trimmed(items: readonly Item[]): Item[] {
  const isWord = ({ character }: Item) => character !== ' '
  const from = items.findIndex(isWord)
  return from === -1 ? [] : items.slice(from, items.findLastIndex(isWord) + 1)
}

function advance(item: Item, next: Item | undefined, { fonts, size }: Setting): number {
  return (
    advanceOf(fonts[item.style], item.character, size) + trailing(item, next, { fonts, size, turns: false })
  )
}

/** Kerning holds inside a stretch only, since each is drawn by itself. */
function trailing(item: Item, next: Item | undefined, { fonts, size }: Setting): number {
  if (next === undefined || next.style !== item.style || next.mark !== item.mark) return 0
  return kerningOf(fonts[item.style], item.character, next.character, size)
}

function placeLine(items: readonly Item[], set: Setting): Line {
  const stretches: PlacedStretch[] = []
  let pen = 0
  for (const [at, item] of items.entries()) {
    const outlined = !set.turns && hasGlyph(set.fonts[item.style], item.character)
    const width = advance(item, items[at + 1], set)
    const last = stretches.at(-1)
    if (
      last !== undefined &&
      last.style === item.style &&
      last.mark === item.mark &&
      joins(last, item, outlined)
    ) {
      stretches[stretches.length - 1] = {
        ...last,
        text: last.text + item.character,
        width: last.width + width,
      }
    } else {
      stretches.push({ text: item.character, style: item.style, mark: item.mark, from: pen, width, outlined })
    }
    pen += width
  }
  return { stretches, width: pen }
}

/** A space between two characters of a foreign script belongs to them. */
function joins(last: PlacedStretch, item: Item, outlined: boolean): boolean {
  return last.outlined === outlined || (!last.outlined && item.character === ' ')
}
