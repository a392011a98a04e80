/** Where the parts of a figure's drawing stand: pure geometry, in units of its view box. */
import { lowerFirst, upperFirst } from '../../domain/first-letter'
import type { DraftFigure, QuantityFigure } from '../../domain/quantity-figures'
import { barShare, figureWords } from '../../domain/quantity-figures'

/** Width of the drawing. It is shown about as many pixels wide, and never much more, so that a unit is about a pixel. */
export const WIDTH = 300
/** Where words and bars begin; the sign of a chosen draft stands before them. */
export const INDENT = 23
export const BAR_HEIGHT = 11
/** Letters of the larger and of the smaller type that fit a line. */
const VALUE_LETTERS = 36
const NOTE_LETTERS = 42

type Line = { readonly text: string; readonly y: number }

export type FigureRow = {
  readonly entry: DraftFigure
  readonly name: Line
  /** The figure, or why there is none, in lines. */
  readonly value: readonly Line[]
  /** Why a figure that is stated does not compare. */
  readonly note: readonly Line[]
  /** Null for a figure without a bar. `beyond` is where the first figure that compares ends, if that is short of this one. */
  readonly bar: { readonly y: number; readonly width: number; readonly beyond: number | null } | null
  /** Other accounts; a bar without an end stands under each where the figure itself has one. */
  readonly accounts: readonly {
    readonly lines: readonly Line[]
    readonly bar: { readonly y: number } | null
  }[]
}

export type FigureLayout = { readonly height: number; readonly rows: readonly FigureRow[] }

/** The rows of a figure from top to bottom, one for each draft. */
export function layFigureOut({ entries, scale }: QuantityFigure): FigureLayout {
  const room = WIDTH - INDENT
  const first = entries.find((entry) => entry.kind === 'stated' && entry.compares)
  const firstEnd = first?.kind === 'stated' && scale !== null ? barShare(first, scale) * room : null
  let y = 0
  const linesOf = (text: string, letters: number, height: number) =>
    wrap(text, letters).map((line): Line => ({ text: line, y: (y += height) }))
  const rows = entries.map((entry): FigureRow => {
    y += y === 0 ? 14 : 30
    const name = { text: entry.draft.shortTitle, y }
    const words = figureWords(entry)
    const value = linesOf(upperFirst(words), VALUE_LETTERS, 20)
    if (entry.kind !== 'stated') return { entry, name, value, note: [], bar: null, accounts: [] }
    const note = entry.apart === null ? [] : linesOf(upperFirst(entry.apart), NOTE_LETTERS, 17)
    const drawn = entry.compares && scale !== null
    const width = drawn ? barShare(entry, scale) * room : 0
    const isBeyond = firstEnd !== null && entry !== first && width > firstEnd
    const bar = drawn ? { y: y + 7, width, beyond: isBeyond ? firstEnd : null } : null
    if (bar !== null) y = bar.y + BAR_HEIGHT
    const accounts = entry.otherAccounts.map((says) => {
      const lines = linesOf(`or ${lowerFirst(says)}`, NOTE_LETTERS, 18)
      if (bar === null) return { lines, bar: null }
      const open = { y: y + 6 }
      y = open.y + BAR_HEIGHT
      return { lines, bar: open }
    })
    return { entry, name, value, note, bar, accounts }
  })
  return { height: y + 8, rows }
}

/** Words in lines of at most so many letters; a longer word has a line of its own. */
export function wrap(text: string, letters: number): readonly string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= letters)
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}
