/** The small signs of the page, drawn for an image: discs, cells and what a sentence rests on. */
import type { DraftCell, PairCell } from '../../domain/status-cells'
import type { CardSide } from './card-model'
import type { Place, Shape } from './drawing'
import { centred, colours, fill, stroke } from './drawing'
import type { CardFonts } from './typeface'
import { outlineOf } from './typeface'

const { ink, page, ctl } = colours

/** A filled disc for A and an outlined one for B, 24 units wide, from its upper left corner. */
export function disc(
  fonts: CardFonts,
  side: CardSide['side'],
  x: number,
  y: number,
  width: number,
): readonly Shape[] {
  const circle = 'M1 12a11 11 0 1 0 22 0a11 11 0 1 0 -22 0z'
  const place = { x, y, scale: width / 24 }
  const letter = centred(side === 'before' ? 'A' : 'B', fonts, 14, 12, 17)
  return [
    ...(side === 'before' ? [fill(circle, ink, place)] : []),
    stroke(circle, ink, { width: 2, place }),
    fill(letter, side === 'before' ? page : ink, place),
  ]
}

const frame = 'M0.75 0.75h12.5v12.5h-12.5z'

/** What one draft, or a pair of drafts, has on a matter; 14 units wide, from its upper left corner. */
export function cell(kind: DraftCell | PairCell, x: number, y: number, width: number): readonly Shape[] {
  const place = { x, y, scale: width / 14 }
  const outline = stroke(frame, ink, { width: 1.5, place })
  switch (kind) {
    case 'reported':
    case 'same':
      return [fill('M0 0h14v14h-14z', ink, place)]
    case 'different':
    case 'changed':
      return [outline, fill('M1 13V1h12z', ink, place)]
    case 'silent':
      return [stroke(frame, ctl, { width: 1.25, dash: [2.2, 1.6], place })]
    case 'absent':
    case 'removed':
      return [outline, stroke('M3.5 7h7', ink, { width: 1.75, place })]
    case 'added':
      return [outline, stroke('M3.5 7h7M7 3.5v7', ink, { width: 1.75, place })]
    case 'moved':
      return [
        fill('M0 0h14v14h-14z', ink, place),
        stroke('M7 2.5v9M4.8 4.7L7 2.5l2.2 2.2M4.8 9.3L7 11.5l2.2-2.2', page, { width: 1.25, place }),
      ]
  }
}

/** Two arrows, 16 units wide, from their upper left corner: accounts differ. */
export function disputeSign(x: number, y: number, scale: number): Shape {
  const d = 'M2 5.5h11M10 2.5l3 3l-3 3M14 10.5h-11M6 7.5l-3 3l3 3'
  return stroke(d, ink, { width: 1.5, place: { x, y, scale } })
}

/** The sign of a standing beside its words, on the baseline `y`; empty for silence, which has a box instead. */
export function standingSign(
  fonts: CardFonts,
  { standing }: CardSide,
  x: number,
  y: number,
): readonly Shape[] {
  const place: Place = { x, y: y - 17, scale: 1.2 }
  switch (standing) {
    case 'Published text':
      return [stroke('M3 1.5h10v13h-10zM5.5 5h5M5.5 8h5M5.5 11h5', ink, { width: 1.5, place })]
    case 'Disputed':
      return [disputeSign(place.x, place.y, place.scale)]
    case 'Reported':
      return [fill(outlineOf(fonts.strong, '“', 40, x, y + 13), ink)]
    case 'Unverified':
      return [fill(outlineOf(fonts.label, '?', 22, x + 4, y), ink)]
    case 'Not reported':
      return []
  }
}
