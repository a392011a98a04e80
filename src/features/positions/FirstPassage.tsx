import { citeLabel, formatDate } from '../../domain/citations'
import { findQuote } from '../../domain/evidence'
import type { Position } from '../../domain/record'
import { useSources } from '../../store/use-comparison'
import { Unbroken } from '../../ui/Unbroken'

/** The first passage that a position rests on, quoted where it is found word for word; else who is cited. */
export function FirstPassage({ position: { evidence } }: { position: Position }) {
  const sources = useSources()
  const quotation = evidence.find((item) => item.kind === 'quotation')
  const source = quotation === undefined ? undefined : sources.get(quotation.source)
  const passage =
    source?.kind === 'core'
      ? source.passages.find(({ paragraph }) => paragraph === quotation?.paragraph)
      : undefined
  if (quotation === undefined || passage === undefined || source?.kind !== 'core') {
    const labels = evidence.map((item) => citeLabel(item, sources)).join('; ')
    return <p className="pt-1 text-meta text-ink3">Cited without quotation: {labels}</p>
  }
  if (findQuote(passage.text, quotation.selector).status !== 'word-for-word') {
    return <p className="pt-1 text-meta text-ink3">Not found word for word. Not shown as a quote.</p>
  }
  return (
    <figure className="pt-1.5">
      <blockquote lang={source.language} className="font-serif text-context">
        <mark>{quotation.selector.exact}</mark>
      </blockquote>
      <figcaption className="pt-0.5 text-meta text-ink3">
        <Unbroken text={`${citeLabel(quotation, sources)}, ${formatDate(source.published)}.`} />
        {source.wording === 'reworded' && ' A reworded copy: its wording, not the speaker’s exact words.'}
      </figcaption>
    </figure>
  )
}
