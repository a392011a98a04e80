/** What every image has: the project and the plan above, a note and the version of the data below. */
import type { Shape } from './drawing'
import { colours, horizontal, setLabel } from './drawing'
import type { CardFonts } from './typeface'
import { widthOf } from './typeface'

/** In pixels; `top` and `bottom` are the edges of the room between the rules. */
export const frame = { width: 1200, height: 630, left: 56, right: 1144, top: 82, bottom: 562 } as const

type Framed = { readonly project: string; readonly plan: string; readonly version: string }

export function drawFrame(
  { project, plan, version }: Framed,
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
  const foot = { fonts, style: 'sans', size: 18, y: 603, colour: colours.ink2 } as const
  const day = widthOf(fonts.sans, version, foot.size)
  return [
    ...name.shapes,
    ...endingAt(right, plan, { fonts, style: 'sans', size: 20, y: 58, colour: colours.ink3, room: rest }),
    horizontal(left, top, right - left, colours.ink, 2),
    horizontal(left, 576, right - left, colours.rule, 1.5),
    ...setLabel(note, { ...foot, x: left, room: right - left - day - 30 }).shapes,
    ...endingAt(right, version, { ...foot, room: 460 }),
  ]
}

type Ending = Omit<Parameters<typeof setLabel>[1], 'x'>

function endingAt(x: number, text: string, set: Ending): readonly Shape[] {
  const { width } = setLabel(text, { ...set, x: 0 })
  return setLabel(text, { ...set, x: x - width }).shapes
}
