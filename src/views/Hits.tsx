import { createContext, Fragment, use } from 'react'
import { findHits } from '../domain/search-terms'
import type { TextRange } from '../domain/text-range'
import { sliceRange } from '../domain/text-range'
import type { Found } from '../store/use-found'
import { nothingFound } from '../store/use-found'
import { Unbroken } from '../ui/Unbroken'

/** What is searched for around a component. */
export const FoundContext = createContext<Found>(nothingFound)

type HitsProps = {
  text: string
  /** The part to show; all of it unless said otherwise. Words are found in the whole, so that a phrase may begin outside. */
  range?: TextRange
}

/** A text with the words that the reader searches for marked in it. */
export function Hits({ text, range }: HitsProps) {
  const { query } = use(FoundContext)
  const { from, to } = range ?? { from: 0, to: text.length }
  const hits = findHits(text, query)
    .map((hit) => ({ from: Math.max(hit.from, from), to: Math.min(hit.to, to) }))
    .filter((hit) => hit.from < hit.to)
  return (
    <>
      {hits.map((hit, at) => (
        <Fragment key={hit.from}>
          <Unbroken text={text.slice(hits[at - 1]?.to ?? from, hit.from)} />
          <mark className="hit">
            <Unbroken text={sliceRange(text, hit)} />
          </mark>
        </Fragment>
      ))}
      <Unbroken text={text.slice(hits.at(-1)?.to ?? from, to)} />
    </>
  )
}
