import type { RefObject } from 'react'
import { useEffect } from 'react'
import type { Drawing } from '../exchange/card/drawing'
import { paintDrawing } from './paint-drawing'

type CardCanvasProps = {
  ref: RefObject<HTMLCanvasElement | null>
  drawing: Drawing
  /** What the picture shows, in words. */
  alternative: string
}

/** The picture in its own size, shown as large as there is room. */
export function CardCanvas({ ref, drawing, alternative }: CardCanvasProps) {
  useEffect(() => {
    // Drawn by the processor: where a graphics card smooths the edges, the same picture is not always the same bytes.
    const context = ref.current?.getContext('2d', { willReadFrequently: true })
    if (context !== null && context !== undefined) paintDrawing(context, drawing)
  }, [ref, drawing])
  return (
    <canvas
      ref={ref}
      role="img"
      aria-label={alternative}
      width={drawing.width}
      height={drawing.height}
      className="h-auto w-full border border-rule"
    />
  )
}
