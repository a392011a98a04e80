import { useEffect, useRef } from 'react'
import { passageId } from '../../domain/citations'
import type { Use } from '../../domain/cited-for'
import { usesOfParagraph } from '../../domain/cited-for'
import { keyOfThing } from '../../domain/describe-use'
import type { PassageRun } from '../../domain/mark-quotes'
import { markQuotes } from '../../domain/mark-quotes'
import type { CoreSource, Passage } from '../../domain/record'
import { sliceRange } from '../../domain/text-range'
import { UseLink } from './UseLink'

type StoredPassageProps = {
  source: CoreSource
  passage: Passage
  uses: readonly Use[]
  /** True when the address names this paragraph. */
  current: boolean
  /** False while what quotes the paragraphs is on its way, and their heights with it. */
  settled: boolean
}

/** One stored paragraph with its number, the words quoted from it, and what quotes them. */
export function StoredPassage({ source, passage, uses, current, settled }: StoredPassageProps) {
  const place = useRef<HTMLDivElement>(null)
  // Gone to at once, and again when what stands above has its height.
  const reached = current ? (settled ? 'settled' : 'early') : null
  useEffect(() => {
    if (reached === null) return
    place.current?.scrollIntoView({ block: 'center' })
    place.current?.focus({ preventScroll: true })
  }, [reached])
  const mine = usesOfParagraph(uses, passage.paragraph)
  const quotations = mine
    .flatMap((use) => use.quotations)
    .filter(({ paragraph }) => paragraph === passage.paragraph)
  const runs = joinRuns(
    markQuotes(
      passage.text,
      quotations.map((quotation) => ({ at: null, quotation })),
    ).runs,
  )
  return (
    <div
      ref={place}
      tabIndex={-1}
      data-passage={passageId(source.id, passage.paragraph)}
      data-selected={current}
      className="selected-bar grid grid-cols-[2.25rem_minmax(0,1fr)] py-2 ps-3"
    >
      <span className="pt-0.5 text-meta text-ink3 tabular-nums">
        <span aria-hidden="true">¶{passage.paragraph}</span>
        <span className="sr-only">Paragraph {passage.paragraph}</span>
      </span>
      <div className="max-w-[68ch]">
        <blockquote
          lang={source.language}
          cite={source.url ?? undefined}
          className="font-serif text-context text-ink2"
        >
          {runs.map(({ range, quoted }) =>
            quoted ? (
              <mark key={range.from}>{sliceRange(passage.text, range)}</mark>
            ) : (
              <span key={range.from}>{sliceRange(passage.text, range)}</span>
            ),
          )}
        </blockquote>
        {mine.length > 0 && (
          <>
            <p className="pt-1 text-meta font-semibold">Quoted for</p>
            <ul className="text-meta">
              {mine.map((use) => (
                <li key={keyOfThing(use.thing)} className="py-0.5 pointer-coarse:py-0.75">
                  <UseLink use={use} source={source.id} paragraph={passage.paragraph} />
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </div>
  )
}

/** Quotations of no draft in particular that touch or overlap, as one. */
function joinRuns(runs: readonly PassageRun[]): readonly PassageRun[] {
  const joined: PassageRun[] = []
  for (const run of runs) {
    const last = joined.at(-1)
    if (last === undefined || !last.quoted || !run.quoted) joined.push(run)
    else joined[joined.length - 1] = { ...last, range: { from: last.range.from, to: run.range.to } }
  }
  return joined
}
