import { memo, useEffect, useId, useRef } from 'react'
import type { PassageGroup, ShownPassage } from '../domain/citations'
import { formatDate, passageId } from '../domain/citations'
import { describeWording, quoteTitle, rankLabel } from '../domain/describe-source'
import type { QuoteStatus } from '../domain/evidence'
import type { QuoteCheck } from '../domain/mark-quotes'
import { markQuotes } from '../domain/mark-quotes'
import { linkToSource } from '../domain/quote-link'
import type { CoreSource } from '../domain/record'
import { sliceRange } from '../domain/text-range'
import { copyText } from '../platform/clipboard'
import { useComparator } from '../store/use-comparator'
import { useTold } from '../ui/announce'
import { Disc } from '../ui/Disc'
import { Icon } from '../ui/Icon'
import { SourceUsesLink } from './SourceUsesLink'

type PassageQuoteProps = {
  group: PassageGroup
  /** True where several stand on a page, each under a heading of its own. */
  nested?: boolean
}

/** The passages of one source that a matter rests on, marked in their paragraphs. */
export const PassageQuote = memo(function PassageQuote({
  group: { source, passages },
  nested = false,
}: PassageQuoteProps) {
  const titleId = useId()
  const Title = nested ? 'h4' : 'h3'
  const quotations = passages.flatMap((shown) => shown.quotations.map(({ quotation }) => quotation))
  const original = linkToSource(source, quotations)
  return (
    <section
      aria-labelledby={nested ? undefined : titleId}
      data-nested={nested}
      className="border-t-2 border-ink pt-2.5 pb-4 data-[nested=true]:border-t data-[nested=true]:border-rule"
    >
      <Title id={titleId} className="font-semibold">
        {source.shortName}, {formatDate(source.published)}
      </Title>
      <p className="pb-1.5 text-meta text-ink3">{describeSource(source)}</p>
      {passages.map((shown) => (
        <Paragraph key={shown.passage.paragraph} shown={shown} source={source} />
      ))}
      <p className="flex flex-wrap justify-between gap-x-3 pt-1 text-meta">
        {original !== null && (
          <a
            className="evidence-link inline-flex items-center gap-1"
            href={original}
            rel="noreferrer"
            target="_blank"
          >
            Open original
            <Icon name="external" />
            <span className="sr-only"> (new window)</span>
          </a>
        )}
        <SourceUsesLink source={source} />
      </p>
    </section>
  )
})

function describeSource(source: CoreSource): string {
  const { rank, headlineInCopy, title, url } = source
  return [
    `${rankLabel(rank)}.`,
    headlineInCopy ? quoteTitle(title) : 'No headline in our copy.',
    describeWording(source) ?? '',
    url === null ? 'The address of this page is not known.' : '',
  ]
    .filter((part) => part !== '')
    .join(' ')
}

function Paragraph({
  shown: { passage, quotations, skipped },
  source,
}: {
  shown: ShownPassage
  source: CoreSource
}) {
  const open = useComparator((state) => state.passage) === passageId(source.id, passage.paragraph)
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (open) place.current?.scrollIntoView({ block: 'nearest' })
  }, [open])
  const { runs, checks } = markQuotes(passage.text, quotations)
  return (
    <div ref={place} data-passage={passageId(source.id, passage.paragraph)} data-open={open} className="pb-2">
      {skipped > 0 && (
        <p className="pb-2 ps-7 text-meta text-ink3">
          {skipped} {skipped === 1 ? 'paragraph' : 'paragraphs'} not shown
        </p>
      )}
      <div className="grid grid-cols-[1.75rem_minmax(0,1fr)]">
        <span className="pt-0.5 text-meta text-ink3 tabular-nums">
          <span aria-hidden="true">{passage.paragraph}</span>
          <span className="sr-only">Paragraph {passage.paragraph}</span>
        </span>
        <blockquote
          lang={source.language}
          cite={source.url ?? undefined}
          className="font-serif text-context text-ink2"
        >
          {runs.map((run) => {
            const text = sliceRange(passage.text, run.range)
            if (!run.quoted) return <span key={run.range.from}>{text}</span>
            return (
              <span key={run.range.from}>
                {run.begins
                  .filter((at) => at !== null)
                  .map((at) => (
                    <span key={at} className="me-1 inline-block align-[-0.25em]">
                      <Disc at={at} />
                      <span className="sr-only">Quoted for {'ABCD'[at]}: </span>
                    </span>
                  ))}
                <mark>{text}</mark>
              </span>
            )
          })}
        </blockquote>
      </div>
      <Checks checks={checks} source={source} />
    </div>
  )
}

const statusWords = {
  'word-for-word': 'Found word for word',
  'typography-differs': 'Found; only quotation marks or spaces differ',
  'not-found': 'Not found word for word. Not shown as a quote.',
  ambiguous: 'Found more than once. Not shown as a quote.',
} as const satisfies Record<QuoteStatus, string>

function Checks({ checks, source }: { checks: readonly QuoteCheck[]; source: CoreSource }) {
  const different = checks.filter(
    ({ quotation, status }, at) =>
      checks.findIndex(
        (other) =>
          other.status === status &&
          other.quotation.quotation.selector.exact === quotation.quotation.selector.exact,
      ) === at,
  )
  return different.map(({ quotation: { quotation }, status }) => (
    <p
      key={quotation.selector.exact}
      className="flex flex-wrap items-center justify-between gap-2 ps-7 pt-1 text-meta text-ink2"
    >
      <span className="inline-flex items-center gap-1.5">
        <Icon name={status === 'word-for-word' ? 'check' : 'warn'} />
        {statusWords[status]}
      </span>
      {quotation.locator !== null && <span className="text-ink3">{quotation.locator}</span>}
      {status === 'word-for-word' && (
        <CopyQuote words={quotation.selector.exact} paragraph={quotation.paragraph} source={source} />
      )}
    </p>
  ))
}

function CopyQuote({ words, paragraph, source }: { words: string; paragraph: number; source: CoreSource }) {
  const [told, tell] = useTold()
  const copy = async () => {
    const text = `“${words}” (${source.shortName}, ${formatDate(source.published)}, ¶${paragraph}${source.url === null ? '' : `, ${source.url}`})`
    tell(
      (await copyText(text))
        ? 'Quote copied'
        : 'This browser did not allow copying. Select the words instead.',
    )
  }
  return (
    <span className="no-print inline-flex items-center gap-2">
      <span>{told}</span>
      <button
        type="button"
        className="inline-flex min-h-6 items-center gap-1.5 font-medium pointer-coarse:min-h-11 text-evidence hover:underline"
        onClick={() => void copy()}
        onBlur={() => tell('')}
      >
        <Icon name="copy" />
        Copy quote<span className="sr-only"> of paragraph {paragraph}</span>
      </button>
    </span>
  )
}
