/** A picture as a list of shapes, which an SVG file and a canvas draw alike. */
import type { PlacedStretch } from './lines'
import { breakLines } from './lines'
import type { CardFonts, TypeStyle } from './typeface'
import { outlineOf, rounded, widthOf } from './typeface'

/** Where a shape drawn in units of its own stands, and how large one unit is. */
export type Place = { readonly x: number; readonly y: number; readonly scale: number }

export type Shape =
  | { readonly kind: 'fill'; readonly d: string; readonly colour: string; readonly place: Place | null }
  | {
      readonly kind: 'stroke'
      readonly d: string
      readonly colour: string
      readonly width: number
      /** Lengths of dashes and gaps; empty for a line without gaps. */
      readonly dash: readonly number[]
      readonly place: Place | null
    }
  /** Text in the viewer's own fonts, fitted into a width: characters that the page's fonts do not have. */
  | {
      readonly kind: 'words'
      readonly text: string
      readonly x: number
      /** Of the baseline. */
      readonly y: number
      readonly width: number
      readonly size: number
      readonly family: 'serif' | 'sans-serif'
      readonly weight: number
      readonly colour: string
    }

export type Drawing = {
  readonly width: number
  readonly height: number
  readonly background: string
  readonly shapes: readonly Shape[]
}

/** Ink on paper, in the light theme of the page: an image has no theme. */
export const colours = {
  page: '#ffffff',
  ink: '#14181d',
  ink2: '#3f4750',
  ink3: '#59626c',
  ctl: '#6f7881',
  rule: '#cfd5da',
} as const

const marks = {
  inserted: { ink: '#07567c', tint: '#dcedf5', line: '#0a6c9a' },
  deleted: { ink: '#8a3d06', tint: '#fbe9da', line: '#b0530f' },
} as const

const cuts = {
  text: { family: 'serif', weight: 400 },
  strong: { family: 'serif', weight: 650 },
  sans: { family: 'sans-serif', weight: 400 },
  label: { family: 'sans-serif', weight: 600 },
} as const satisfies Record<TypeStyle, { family: 'serif' | 'sans-serif'; weight: number }>

export function fill(d: string, colour: string, place: Place | null = null): Shape {
  return { kind: 'fill', d, colour, place }
}

type Stroke = { readonly width: number; readonly dash?: readonly number[]; readonly place?: Place | null }

export function stroke(d: string, colour: string, { width, dash = [], place = null }: Stroke): Shape {
  return { kind: 'stroke', d, colour, width, dash, place }
}

export function horizontal(x: number, y: number, length: number, colour: string, width: number): Shape {
  return stroke(`M${rounded(x)} ${rounded(y)}h${rounded(length)}`, colour, { width })
}

export function vertical(x: number, y: number, length: number, colour: string, width: number): Shape {
  return stroke(`M${rounded(x)} ${rounded(y)}v${rounded(length)}`, colour, { width })
}

export function box(x: number, y: number, width: number, height: number): string {
  return `M${rounded(x)} ${rounded(y)}h${rounded(width)}v${rounded(height)}h${rounded(-width)}z`
}

/** A line of stretches that begins at `x` on the baseline `y`, with the marks behind and on it. */
export function setLine(
  stretches: readonly PlacedStretch[],
  { fonts, size, x, y, colour }: { fonts: CardFonts; size: number; x: number; y: number; colour: string },
): readonly Shape[] {
  return stretches.flatMap((stretch) => {
    const { text, style, mark, from, width, outlined } = stretch
    const ink = mark === 'none' ? colour : marks[mark].ink
    const at = x + from
    const words: Shape = outlined
      ? fill(outlineOf(fonts[style], text, size, at, y), ink)
      : { kind: 'words', text, x: at, y, width, size, ...cuts[style], colour: ink }
    return mark === 'none' ? [words] : [tint(mark, at, y, width, size), words, line(mark, at, y, width, size)]
  })
}

function tint(mark: keyof typeof marks, x: number, y: number, width: number, size: number): Shape {
  const edge = size * 0.08
  return fill(box(x - edge, y - size * 0.86, width + 2 * edge, size * 1.14), marks[mark].tint)
}

/** Under what one draft adds, through what it leaves out: the shape says it without the colour. */
function line(mark: keyof typeof marks, x: number, y: number, width: number, size: number): Shape {
  return mark === 'inserted'
    ? horizontal(x, y + size * 0.18, width, marks.inserted.line, size * 0.085)
    : horizontal(x, y - size * 0.26, width, marks.deleted.line, size * 0.06)
}

type Label = {
  readonly fonts: CardFonts
  readonly style: TypeStyle
  readonly size: number
  readonly x: number
  readonly y: number
  readonly colour: string
  /** What there is room for; longer words end in an ellipsis. */
  readonly room: number
}

/** Words in one line and one style, and how wide they came out. */
export function setLabel(
  text: string,
  { style, room, ...set }: Label,
): { shapes: readonly Shape[]; width: number } {
  const { lines } = breakLines([{ text, style, mark: 'none' }], { ...set, width: room, most: 1 })
  const [first] = lines
  if (first === undefined) return { shapes: [], width: 0 }
  return { shapes: setLine(first.stretches, set), width: first.width }
}

/** A character in the middle of `x`, for the letter in a disc. */
export function centred(letter: string, fonts: CardFonts, size: number, x: number, y: number): string {
  return outlineOf(fonts.label, letter, size, x - widthOf(fonts.label, letter, size) / 2, y)
}
