/** The image of a whole comparison or of a topic: both drafts, how many matters relate how, and each matter as one cell. */
import type { Drawing, Shape } from './drawing'
import { colours, horizontal, setLabel, setLine } from './drawing'
import { drawFigure } from './figure'
import { drawFrame, frame } from './frame'
import { breakLines } from './lines'
import type { PairCard } from './pair-card'
import { countOthers, namedMatters, nameMatter } from './pair-card'
import { cell, disc } from './signs'
import type { CardFonts } from './typeface'
import { widthOf } from './typeface'

const { left, right, top } = frame

export function drawPair(card: PairCard, fonts: CardFonts): Drawing {
  const named = namedMatters(card)
  const silent = card.signs.some((sign) => sign.cell === 'silent')
  const note = silent
    ? 'Not reported: the sources are silent. That does not mean that the draft lacks the point.'
    : 'Each square is one matter; a double rule under it says that sources differ.'
  const shapes = [
    ...drawFrame(card, note, fonts),
    ...card.drafts.flatMap((draft, at) => drawDraft(draft, at, fonts)),
    ...drawCounts(card, fonts),
    ...(named.length > 0 ? drawMatters(named, card, fonts) : drawStrip(card)),
  ]
  return { width: frame.width, height: frame.height, background: colours.page, shapes }
}

function drawDraft(
  { name, about }: PairCard['drafts'][number],
  at: number,
  fonts: CardFonts,
): readonly Shape[] {
  const y = top + 66 + at * 58
  const set = { fonts, y, colour: colours.ink }
  const title = setLabel(name, { ...set, style: 'strong', size: 44, x: left + 52, room: 620 })
  const from = left + 52 + title.width + 20
  const aside = setLabel(about, {
    ...set,
    style: 'sans',
    size: 22,
    x: from,
    room: right - from,
    colour: colours.ink2,
  })
  return [...disc(fonts, at === 0 ? 'before' : 'after', left, y - 33, 36), ...title.shapes, ...aside.shapes]
}

/** Size and leading of what a number counts. */
const LABEL = { size: 20, leading: 24 } as const

/** The figure that changes most, or else the number of matters; then one number for each kind. */
function drawCounts(card: PairCard, fonts: CardFonts): readonly Shape[] {
  const y = top + 214
  const rule = horizontal(left, y - 36, right - left, colours.rule, 1.5)
  const set = { fonts, colour: colours.ink } as const
  const head =
    card.figure === null
      ? topicHead(card, fonts, y + 8)
      : [...drawFigureName(card.figure, fonts, y), ...drawFigure(card.figure, fonts, y + 62)]
  const start = card.figure === null ? y + (card.topic === null ? 40 : 84) : y + 126
  const wide = (right - left) / (card.signs.length + 1)
  const counts = [{ count: card.matters, label: countLabel(card), cell: null }, ...card.signs].flatMap(
    (sign, at) => {
      const x = left + at * wide
      const number = setLabel(String(sign.count), {
        ...set,
        style: 'strong',
        size: 40,
        x,
        y: start,
        room: wide,
      })
      const from = sign.cell === null ? x : x + 26
      const label = breakLines([{ text: sign.label, style: 'sans', mark: 'none' }], {
        fonts,
        size: LABEL.size,
        width: x + wide - 10 - from,
        most: 2,
      })
      return [
        ...number.shapes,
        ...(sign.cell === null ? [] : cell(sign.cell, x, start + 17, 17)),
        ...label.lines.flatMap(({ stretches }, line) =>
          setLine(stretches, {
            fonts,
            size: LABEL.size,
            x: from,
            y: start + 32 + line * LABEL.leading,
            colour: colours.ink2,
          }),
        ),
      ]
    },
  )
  return [rule, ...head, ...counts]
}

/** What the figure is, by whose account, and among how many; smaller where that is much. */
function drawFigureName(
  figure: NonNullable<PairCard['figure']>,
  fonts: CardFonts,
  y: number,
): readonly Shape[] {
  const text = [figure.title, figure.dispute, countOthers(figure)].filter((part) => part !== null).join('. ')
  const room = right - left
  const size = [22, 20].find((one) => widthOf(fonts.label, text, one) <= room) ?? 18
  return setLabel(text, { fonts, style: 'label', size, x: left, y, room, colour: colours.ink }).shapes
}

/** A topic without a figure stands in its place. */
function topicHead({ topic }: PairCard, fonts: CardFonts, y: number): readonly Shape[] {
  if (topic === null) return []
  const set = {
    fonts,
    style: 'strong',
    size: 34,
    x: left,
    y,
    room: right - left,
    colour: colours.ink,
  } as const
  return setLabel(`Topic: ${topic}`, set).shapes
}

/** Beside a figure the number of matters says which topic they are of. */
function countLabel({ topic, matters, figure }: PairCard): string {
  const label = matters === 1 ? 'Matter' : 'Matters'
  return topic === null || figure === null ? label : `${label}: ${topic}`
}

const NAMES = { top: 456, leading: 30, size: 21 } as const

/** The cell of each matter with its title, in two columns. */
function drawMatters(named: PairCard['strip'], { address }: PairCard, fonts: CardFonts): readonly Shape[] {
  const inColumn = Math.max(3, Math.ceil(named.length / 2))
  const end = address === null ? frame.bottom : frame.addressed
  const first = Math.min(NAMES.top, end - inColumn * NAMES.leading)
  const wide = (right - left) / 2
  return named.flatMap((matter, at) => {
    const x = left + Math.floor(at / inColumn) * wide
    const y = first + (at % inColumn) * NAMES.leading
    const label = setLabel(nameMatter(matter), {
      fonts,
      style: 'sans',
      size: NAMES.size,
      x: x + 32,
      y: y + 16,
      room: wide - 52,
      colour: colours.ink,
    })
    return [...drawCell(matter, x, y), ...label.shapes]
  })
}

function drawCell(
  { cell: kind, disputed }: PairCard['strip'][number],
  x: number,
  y: number,
): readonly Shape[] {
  return [
    ...cell(kind, x, y, 19),
    ...(disputed ? [2, 5].map((below) => horizontal(x, y + 19 + below, 19, colours.ink, 1.5)) : []),
  ]
}

const STEP = 27

/** The cells of all matters in rows; a double rule under one says that sources differ. */
function drawStrip({ strip, address }: PairCard): readonly Shape[] {
  const inRow = Math.floor((right - left + STEP) / STEP) - 1
  const rows = Math.ceil(strip.length / inRow)
  const y = (address === null ? frame.bottom : frame.addressed) - rows * 32 + 4
  return strip.flatMap((matter, at) =>
    drawCell(matter, left + (at % inRow) * STEP, y + Math.floor(at / inRow) * 32),
  )
}
