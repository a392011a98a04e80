/** Where else the drafts have what stands under a matter: the place that it moved to, or the matter that took it in. */
import type { Comparison, Matter, Side } from './compare-drafts'
import { presenceOf } from './compare-drafts'
import type { Letters } from './describe-change'
import { pairLetters } from './describe-change'

export type OtherPlace = {
  /** The draft that has the place. */
  readonly side: Side
  /** Words before the title of the other matter: "In B at point 26, after". */
  readonly words: string
  /** The matter that leads there. */
  readonly matter: Matter
}

/**
 * The places in both texts that a matter leads to. A moved one names its place in each draft by
 * what stands before it there, or after it at the beginning. One that is part of another names
 * that other, and the other names it in turn. Empty for the rest.
 *
 * @param letters what the two drafts are called
 */
export function otherPlaces(
  comparison: Comparison,
  matter: Matter,
  letters: Letters = pairLetters,
): readonly OtherPlace[] {
  const find = (key: string | undefined) => comparison.matters.find((other) => other.key === key)
  if (matter.relation === 'moved') {
    return (['before', 'after'] as const).flatMap((side) => {
      const place = neighbourIn(comparison, matter, side, letters[side])
      const neighbour = find(place?.key)
      return place === undefined || neighbour === undefined
        ? []
        : [{ side, words: place.words, matter: neighbour }]
    })
  }
  const whole = matter.relatedKey === null ? undefined : find(matter.relatedKey)
  const parts = comparison.matters.filter(({ relatedKey }) => relatedKey === matter.key)
  return [
    ...(whole === undefined ? [] : [asPart(matter, whole, letters)]),
    ...parts.map((part): OtherPlace => {
      const side = statedSide(part)
      return { side, words: `In ${letters[side]} apart, under`, matter: part }
    }),
  ]
}

function asPart(matter: Matter, whole: Matter, letters: Letters): OtherPlace {
  const side = statedSide(matter) === 'before' ? 'after' : 'before'
  return { side, words: `In ${letters[side]} as part of`, matter: whole }
}

/** The draft in which the clause stands by itself. */
function statedSide(matter: Matter): Side {
  return presenceOf(matter, 'before') === 'stated' ? 'before' : 'after'
}

function neighbourIn(comparison: Comparison, matter: Matter, side: Side, letter: string) {
  const provisions = comparison[side].provisions.filter(({ removal }) => removal === null)
  const at = provisions.findIndex(({ key }) => key === matter.key)
  const [previous, next] = at === -1 ? [] : [provisions[at - 1], provisions[at + 1]]
  const neighbour = previous ?? next
  if (neighbour === undefined) return undefined
  const point = matter[side]?.point ?? null
  const place = point === null ? `In ${letter}` : `In ${letter} at point ${point}`
  const words = `${place}, ${previous === undefined ? 'before' : 'after'}`
  return { words, key: neighbour.key }
}
