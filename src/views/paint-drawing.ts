/** A drawing on a canvas: the shapes of the SVG file, so that both look the same. */
import type { Drawing, Shape } from '../exchange/card/drawing'

export function paintDrawing(
  context: CanvasRenderingContext2D,
  { width, height, background, shapes }: Drawing,
): void {
  context.resetTransform()
  context.fillStyle = background
  context.fillRect(0, 0, width, height)
  for (const shape of shapes) {
    context.save()
    if (shape.kind === 'words') paintWords(context, shape)
    else paintOutline(context, shape, new Path2D(shape.d))
    context.restore()
  }
}

type Words = Extract<Shape, { kind: 'words' }>

function paintWords(context: CanvasRenderingContext2D, shape: Words): void {
  const { text, x, y, width, size, weight, family, colour } = shape
  context.font = `${weight} ${size}px ${family}`
  context.fillStyle = colour
  context.fillText(text, x, y, width)
}

function paintOutline(
  context: CanvasRenderingContext2D,
  shape: Exclude<Shape, Words>,
  outline: Path2D,
): void {
  const { place, colour } = shape
  if (place !== null) context.setTransform(place.scale, 0, 0, place.scale, place.x, place.y)
  if (shape.kind === 'fill') {
    context.fillStyle = colour
    context.fill(outline)
    return
  }
  context.strokeStyle = colour
  context.lineWidth = shape.width
  context.setLineDash([...shape.dash])
  context.stroke(outline)
}
