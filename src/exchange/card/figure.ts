/** A figure's change in large digits. */
import type { CardFigure } from './card-model'
import type { Shape } from './drawing'
import { colours, setLine, stroke, vertical } from './drawing'
import { frame } from './frame'
import type { CardFonts } from './typeface'
import { widthOf } from './typeface'

const { left, right } = frame

type FigurePart = {
  readonly text: string
  readonly style: 'strong' | 'sans' | 'label'
  readonly size: number
}

const ARROW = 52

/**
 * Both values with their digits large, then the difference, from the left edge on the baseline `y`; smaller where the
 * words are many.
 */
export function drawFigure(
  { before, after, difference }: CardFigure,
  fonts: CardFonts,
  y: number,
): readonly Shape[] {
  const plan = (scale: number) => {
    const values = [figureParts(before, scale), figureParts(after, scale)] as const
    const step: FigurePart = { text: difference ?? '', style: 'label', size: 38 * scale }
    const width = [...values.flat(), step].reduce((sum, part) => sum + partWidth(part, fonts), 0)
    return { values, step, width: width + 2 * 26 + ARROW + 44 }
  }
  const scales = [1, 0.88, 0.76, 0.64, 0.5, 0.36]
  const fitting = scales.find((scale) => plan(scale).width <= right - left) ?? 0.3
  const { values, step } = plan(fitting)
  const first = setParts(values[0], fonts, left, y)
  const arrow = first.end + 26
  const middle = y - 19 * fitting
  const second = setParts(values[1], fonts, arrow + ARROW + 26, y)
  const from = second.end + 44
  return [
    ...first.shapes,
    stroke(`M${arrow} ${middle}h${ARROW - 2}m-14 -13l14 13l-14 13`, colours.ink, { width: 3.5 }),
    ...second.shapes,
    ...(difference === null
      ? []
      : [
          vertical(from - 22, y - 44 * fitting, 48 * fitting, colours.ctl, 1.5),
          ...setParts([step], fonts, from, y).shapes,
        ]),
  ]
}

function figureParts(value: string, scale: number): readonly FigurePart[] {
  return value.split(/(\u2212?\d[\d.,]*(?:%| billion)?)/).flatMap((text, at): readonly FigurePart[] => {
    if (text === '') return []
    return at % 2 === 1
      ? [{ text, style: 'strong', size: 62 * scale }]
      : [{ text, style: 'sans', size: 26 * scale }]
  })
}

function partWidth({ text, style, size }: FigurePart, fonts: CardFonts): number {
  return widthOf(fonts[style], text, size)
}

function setParts(parts: readonly FigurePart[], fonts: CardFonts, x: number, y: number) {
  let end = x
  const shapes = parts.flatMap((part) => {
    const { text, style, size } = part
    const from = end
    end += partWidth(part, fonts)
    const stretch = { text, style, mark: 'none', from: 0, width: end - from, outlined: true } as const
    return setLine([stretch], { fonts, size, x: from, y, colour: colours.ink })
  })
  return { shapes, end }
}
