/** The image of one matter: 1200 by 630, as previews of links show it and as papers print it. */
import { splitFigures } from '../../domain/mark-words'
import type { CardSide, MatterCard } from './card-model'
import type { Drawing, Shape } from './drawing'
import { box, colours, setLabel, setLine, stroke, vertical } from './drawing'
import { drawFigure } from './figure'
import { drawFrame, frame } from './frame'
import type { Line, Stretch } from './lines'
import { breakLines, NO_BREAK } from './lines'
import { cell, disc, disputeSign, standingSign } from './signs'
import type { CardFonts, TypeStyle } from './typeface'
import { widthOf } from './typeface'

const { left, right, bottom } = frame
const GAP = 56
const COLUMN = (right - left - GAP) / 2
const LEADING = 1.3

/** Sizes that the sentences are tried in: few, so that images side by side look alike; the last is for the longest. */
const sizes = [33, 27, 23] as const

/** Size and leading of what stands under a sentence. */
const GROUNDS = { size: 20, leading: 27 } as const

/** Kept free above the foot, and at most added above the sentences. */
const FOOT = 16
const MOST_ABOVE = 24

export type DrawnCard = {
  readonly drawing: Drawing
  /** True when a text did not fit and ends in an ellipsis; the image then says so. */
  readonly shortened: boolean
}

/** Draws the card: title and figure, then the drafts side by side, in the largest size that holds both. */
export function drawMatter(card: MatterCard, fonts: CardFonts): DrawnCard {
  const head = drawHead(card, fonts)
  const room = (card.address === null ? bottom : frame.addressed) - FOOT - head.end
  const columns = fitColumns(card.sides, fonts, room)
  // What is left over parts the sentences from the head as well as from the foot.
  const spare = room - Math.max(...columns.map(({ height }) => height))
  const start = head.end + Math.max(0, Math.min(spare / 3, MOST_ABOVE))
  const shortened = head.shortened || columns.some((column) => column.shortened)
  const silent = card.sides.some(({ presence }) => presence === 'silent')
  const note = shortened
    ? 'Shortened. The whole text is behind the link and in the alternative text.'
    : silent
      ? 'Not reported: the sources are silent. That does not mean that the draft lacks the point.'
      : 'The sentences are the editors’, worded in parallel.'
  const shapes = [
    ...drawFrame(card, note, fonts),
    ...head.shapes,
    ...columns.flatMap((column, at) => column.draw(left + at * (COLUMN + GAP), start)),
  ]
  return {
    drawing: { width: frame.width, height: frame.height, background: colours.page, shapes },
    shortened,
  }
}

/** How the drafts relate, and by whose account they do not, are of one size. */
const STATUS = 26
const DISPUTE_INDENT = 50

type Head = { readonly shapes: readonly Shape[]; readonly end: number; readonly shortened: boolean }

function drawHead(card: MatterCard, fonts: CardFonts): Head {
  const title = fitTitle(card.title, fonts)
  const shapes: Shape[] = []
  let y = frame.top + 8
  for (const { stretches } of title.lines) {
    y += title.size * 1.12
    shapes.push(...setLine(stretches, { fonts, size: title.size, x: left, y, colour: colours.ink }))
  }
  y += 46
  shapes.push(...drawRelation(card, fonts, y))
  if (card.figure !== null) {
    y += 68
    shapes.push(...drawFigure(card.figure, fonts, y))
  }
  if (card.dispute === null) return { shapes, end: y + 34, shortened: title.shortened }
  // Beside the status or the figure that it disputes, in ink and as large as the words of either.
  const dispute = breakLines([{ text: card.dispute, style: 'label', mark: 'none' }], {
    fonts,
    size: STATUS,
    width: right - left - DISPUTE_INDENT,
    most: 2,
  })
  y += card.figure === null ? 42 : 48
  shapes.push(
    ...[0, 6].map((at) =>
      vertical(left + 1 + at, y - 25, (dispute.lines.length - 1) * 36 + 32, colours.ink, 2),
    ),
    disputeSign(left + 16, y - 21, 1.5),
    ...dispute.lines.flatMap(({ stretches }, at) =>
      setLine(stretches, {
        fonts,
        size: STATUS,
        x: left + DISPUTE_INDENT,
        y: y + at * 36,
        colour: colours.ink,
      }),
    ),
  )
  y += (dispute.lines.length - 1) * 36
  return { shapes, end: y + 26, shortened: title.shortened || dispute.shortened }
}

function fitTitle(title: string, fonts: CardFonts) {
  const broken = [50, 43].map((size) => ({
    size,
    ...breakLines([{ text: title, style: 'strong', mark: 'none' }], {
      fonts,
      size,
      width: right - left,
      most: size === 50 ? 1 : 2,
    }),
  }))
  const [large, small] = broken
  if (large === undefined || small === undefined) throw new Error('no size is tried; this is a bug')
  return large.shortened ? small : large
}

function drawRelation(
  { relation, marks, figure, sides }: MatterCard,
  fonts: CardFonts,
  y: number,
): readonly Shape[] {
  const set = { fonts, size: STATUS, y, colour: colours.ink }
  const cells = sides.flatMap((side, at) => cell(side.cell, left + at * 24, y - 17, 20))
  const label = setLabel(relation, { ...set, style: 'label', x: left + 58, room: 700 })
  const aside = [figure?.name ?? null, marks].filter((words) => words !== null).join('. ')
  const from = left + 58 + label.width + 18
  const note = setLabel(aside, {
    ...set,
    size: 21,
    style: 'sans',
    x: from,
    room: right - from,
    colour: colours.ink3,
  })
  return [...cells, ...label.shapes, ...note.shapes]
}

type Column = {
  readonly height: number
  readonly shortened: boolean
  readonly draw: (x: number, y: number) => readonly Shape[]
}

/** Both sides in one size. In the smallest, the sentences are cut to the lines that there is room for. */
function fitColumns(sides: MatterCard['sides'], fonts: CardFonts, room: number): readonly Column[] {
  for (const size of sizes) {
    const columns = sides.map((side) => makeColumn(side, fonts, size, 20))
    if (columns.every(({ height }) => height <= room)) return columns
  }
  const size = sizes.at(-1) ?? 23
  return sides.map((side) => {
    const lines = Array.from({ length: 12 }, (_, at) => 12 - at)
    const fitting = lines.find((most) => makeColumn(side, fonts, size, most).height <= room) ?? 1
    return makeColumn(side, fonts, size, fitting)
  })
}

const BOX = 16

function makeColumn(side: CardSide, fonts: CardFonts, size: number, most: number): Column {
  const isBoxed = side.boxed !== null
  const textSize = isBoxed ? Math.min(size, 27) : size
  const leading = textSize * LEADING
  const text = breakLines(stretchesOf(side), {
    fonts,
    size: textSize,
    width: isBoxed ? COLUMN - 2 * BOX : COLUMN,
    most,
  })
  const grounds = groundsOf(side, fonts)
  const title = side.boxed === null ? [] : [lineOf(side.boxed, 'label', textSize, fonts)]
  const lines = [...title, ...text.lines]
  const boxed = lines.length * leading + (isBoxed ? 2 * BOX : 0)
  const HEAD = 42
  const gap = grounds.lines.length === 0 ? 0 : 12
  return {
    height: HEAD + boxed + gap + grounds.lines.length * GROUNDS.leading,
    shortened: text.shortened || grounds.shortened,
    draw: (x, y) => [
      ...drawDraft(side, fonts, x, y),
      ...(isBoxed ? [drawBox(side, x, y + HEAD, boxed)] : []),
      ...lines.flatMap(({ stretches }, at) =>
        setLine(stretches, {
          fonts,
          size: textSize,
          x: isBoxed ? x + BOX : x,
          y: y + HEAD + (isBoxed ? BOX - 2 : 0) + at * leading + textSize * 0.98,
          colour: colours.ink,
        }),
      ),
      ...drawGrounds(side, grounds.lines, fonts, x, y + HEAD + boxed + gap),
    ],
  }
}

function lineOf(text: string, style: TypeStyle, size: number, fonts: CardFonts): Line {
  const width = widthOf(fonts[style], text, size)
  return { stretches: [{ text, style, mark: 'none', from: 0, width, outlined: true }], width }
}

function drawDraft(
  { side, draft, date }: CardSide,
  fonts: CardFonts,
  x: number,
  y: number,
): readonly Shape[] {
  const set = { fonts, y: y + 22 }
  const name = setLabel(draft, {
    ...set,
    style: 'label',
    size: 23,
    x: x + 40,
    room: COLUMN - 180,
    colour: colours.ink,
  })
  const from = x + 40 + name.width + 14
  const day = setLabel(date, {
    ...set,
    style: 'sans',
    size: 20,
    x: from,
    room: x + COLUMN - from,
    colour: colours.ink3,
  })
  return [...disc(fonts, side, x, y, 28), ...name.shapes, ...day.shapes]
}

/** Dashes are silence and nothing else; a clause that is gone has a solid box. */
function drawBox({ presence }: CardSide, x: number, y: number, height: number): Shape {
  const d = box(x + 1, y + 1, COLUMN - 2, height - 2)
  return presence === 'silent'
    ? stroke(d, colours.ctl, { width: 2, dash: [8, 6] })
    : stroke(d, colours.ink, { width: 2 })
}

/** Figures stand out in a marked run, as on the page. */
function stretchesOf({ boxed, runs }: CardSide): readonly Stretch[] {
  if (boxed !== null) return [{ text: runs.map(({ text }) => text).join(''), style: 'sans', mark: 'none' }]
  return runs.flatMap(({ kind, text }): readonly Stretch[] => {
    if (kind === 'kept') return [{ text, style: 'text', mark: 'none' }]
    return splitFigures(text).flatMap((part, at): readonly Stretch[] => {
      return part === '' ? [] : [{ text: part, style: at % 2 === 1 ? 'strong' : 'text', mark: kind }]
    })
  })
}

const SIGN = 28

type Grounds = { readonly lines: readonly Line[]; readonly shortened: boolean }

/** What stands under a sentence: point and standing in the first line, then accounts or sources. */
function groundsOf(
  { presence, point, standing, accounts, sources, witnesses }: CardSide,
  fonts: CardFonts,
): Grounds {
  if (presence === 'silent') return { lines: [], shortened: false }
  const broken = (stretches: readonly Stretch[], indent: number, most: number) =>
    breakLines(stretches, { fonts, size: GROUNDS.size, width: COLUMN - indent, most })
  // Accounts name their sources themselves, so there the sources are counted only.
  const count = accounts.length > 0 && sources !== null ? sources.replace(/:.*$/s, '') : null
  const aside = [point, count].map((part) => (part === null ? '' : ` · ${part}`)).join('')
  const words = standing === 'Disputed' ? 'Disputed: sources differ' : standing
  const first = broken(
    [
      { text: words, style: 'label', mark: 'none' },
      { text: aside, style: 'sans', mark: 'none' },
    ],
    SIGN + RULE,
    1,
  )
  const indent = accounts.length > 0 ? RULE : 0
  const shown = accounts.length > 0 ? accounts.slice(0, MOST_ACCOUNTS) : sources === null ? [] : [sources]
  const unnamed = accounts.length - shown.length
  const more =
    accounts.length > MOST_ACCOUNTS ? [`and ${unnamed} more ${unnamed === 1 ? 'account' : 'accounts'}`] : []
  const plain = (text: string, most: number) => broken([{ text, style: 'sans', mark: 'none' }], indent, most)
  const rest = [
    ...[...shown.map(keepNames), ...more].map((text) => plain(text, 2)),
    ...(witnesses === null ? [] : [plain(witnesses, MOST_OF_COPIES)]),
  ]
  return {
    lines: [...first.lines, ...rest.flatMap(({ lines }) => lines)],
    shortened: [first, ...rest].some(({ shortened }) => shortened),
  }
}

/** "3 sources: Babel; The Epoch Times and 1 more", in which a line breaks between names and not within one. */
function keepNames(text: string): string {
  const names = text.indexOf(': ') + 2
  return `${text.slice(0, names)}${text.slice(names).replaceAll(/(?<!;) (?!and \d+ more$)/g, NO_BREAK)}`
}

const MOST_ACCOUNTS = 3
const MOST_OF_COPIES = 5
const RULE = 16

function drawGrounds(
  side: CardSide,
  lines: readonly Line[],
  fonts: CardFonts,
  x: number,
  y: number,
): readonly Shape[] {
  const disputed = side.accounts.length > 0
  const from = disputed ? x + RULE : x
  const height = lines.length * GROUNDS.leading
  return [
    ...(disputed ? [0, 5].map((at) => vertical(x + 1 + at, y, height, colours.ink, 2)) : []),
    ...(lines.length === 0 ? [] : standingSign(fonts, side, from, y + 20)),
    ...lines.flatMap(({ stretches }, at) =>
      setLine(stretches, {
        fonts,
        size: GROUNDS.size,
        x: at === 0 ? from + SIGN : from,
        y: y + at * GROUNDS.leading + 20,
        colour: at === 0 ? colours.ink : colours.ink2,
      }),
    ),
  ]
}
