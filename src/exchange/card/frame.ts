/** What every image has: the project and the plan above, a note and the version of the data below. */
import type { Shape } from './drawing'
import { colours, horizontal, setLabel } from './drawing'
import type { CardFonts } from './typeface'
import { widthOf } from './typeface'

/** In pixels; `top` and `bottom` are the edges of the room between the rules, `addressed` above an address. */
export const frame = {
  width: 1200,
  height: 630,
  left: 56,
  right: 1144,
  top: 82,
  bottom: 562,
  addressed: 556,
} as const

type Framed = {
  readonly project: string
  readonly plan: string
  readonly version: string
  /** Where what is drawn is shown; left out or null where there is no such page. */
  readonly address?: string | null
}

export function drawFrame(
  { project, plan, version, address = null }: Framed,
  note: string,
  fonts: CardFonts,
): readonly Shape[] {
  const { left, right, top } = frame
  const name = setLabel(project, {
    fonts,
    style: 'label',
    size: 23,
    x: left,
    y: 58,
    colour: colours.ink,
    room: 500,
  })
  const rest = right - left - name.width - 40
  const rule = address === null ? 576 : 564
  const foot = { fonts, style: 'sans', size: 18, y: rule + 27, colour: colours.ink2 } as const
  const day = widthOf(fonts.sans, version, foot.size)
  return [
    ...name.shapes,
    ...endingAt(right, plan, { fonts, style: 'sans', size: 20, y: 58, colour: colours.ink3, room: rest }),
    horizontal(left, top, right - left, colours.ink, 2),
    horizontal(left, rule, right - left, colours.rule, 1.5),
    ...setLabel(note, { ...foot, x: left, room: right - left - day - 30 }).shapes,
    ...endingAt(right, version, { ...foot, room: 460 }),
    ...setAddress(address, {
      fonts,
      style: 'sans',
      y: rule + 51,
      x: left,
      colour: colours.ink2,
      room: right - left,
    }),
  ]
}

/** An address leads somewhere only when it is whole, so a long one is smaller, and one that does not fit is left out. */
function setAddress(
  address: string | null,
  set: Omit<Parameters<typeof setLabel>[1], 'size'>,
): readonly Shape[] {
  if (address === null) return []
  const typed = shorten(address)
  const size = addressSize(typed, set.fonts, set.room)
  return size === null ? [] : setLabel(typed, { ...set, size }).shapes
}

/** The size, in pixels, at which an address fits into `room`; null where it would be too small to be read. */
export function addressSize(typed: string, fonts: CardFonts, room: number): number | null {
  const [most, least] = [18, 13]
  const size = Math.min(most, Math.floor((most * room) / widthOf(fonts.sans, typed, most)))
  return size < least ? null : size
}

/** As readers type it: without the protocol. */
function shorten(address: string): string {
  return address.replace(/^https?:\/\//i, '')
}

type Ending = Omit<Parameters<typeof setLabel>[1], 'x'>

function endingAt(x: number, text: string, set: Ending): readonly Shape[] {
  const { width } = setLabel(text, { ...set, x: 0 })
  return setLabel(text, { ...set, x: x - width }).shapes
}
