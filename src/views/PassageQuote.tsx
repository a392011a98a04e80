import { memo, useEffect, useId, useRef, useState } from 'react'
import type { PassageGroup, ShownPassage } from '../domain/citations'
import { formatDate, passageId } from '../domain/citations'
import { describeWording, marksAround } from '../domain/describe-source'
import { draftLetter } from '../domain/describe-change'
import type { QuoteStatus } from '../domain/evidence'
import type { QuoteCheck } from '../domain/mark-quotes'
import { markQuotes } from '../domain/mark-quotes'
import { openingWords } from '../domain/opening-words'
import { linkToSource } from '../domain/quote-link'
import type { CoreSource } from '../domain/record'
import { sliceRange } from '../domain/text-range'
import { copyText } from '../platform/clipboard'
import { useComparator } from '../store/use-comparator'
import { useTold } from '../ui/announce'
import { Disc } from '../ui/Disc'
import { Icon } from '../ui/Icon'
import { RankLink } from './RankLink'
import { SourceTitle } from './SourceTitle'
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
      <div className="flex flex-wrap items-baseline justify-between gap-x-3">
        <Title id={titleId} className="font-semibold">
          {source.shortName}, {formatDate(source.published)}
        </Title>
        <SourceUsesLink source={source} />
      </div>
      {/* The link is taller than a line of the words after it, which stand evenly all the same. */}
      <p className="text-meta text-ink3 [&>a]:-my-0.75">
        <RankLink rank={source.rank} />
        {describeSource(source)}
      </p>
      <p className="pb-1 text-meta text-ink3">
        <Headline source={source} />
      </p>
      {passages.map((shown) => (
        <Paragraph key={shown.passage.paragraph} shown={shown} source={source} />
      ))}
      {original !== null && (
        <a
          className="evidence-link reach inline-flex items-center gap-1 text-meta leading-6"
          href={original}
          rel="noreferrer"
          target="_blank"
        >
          Open original
          <Icon name="external" />
          <span className="sr-only"> (new window)</span>
        </a>
      )}
    </section>
  )
})

function Headline({ source }: { source: CoreSource }) {
  if (!source.headlineInCopy) return 'No headline in our copy.'
  const [open, close] = marksAround(source.title)
  return (
    <>
      {open}
      <SourceTitle source={source} />
      {close}
    </>
  )
}

/** What follows on the rank: "." alone where there is no more to know. */
function describeSource(source: CoreSource): string {
  const wording = describeWording(source)
  return [
    '.',
    ...(wording === null ? [] : [wording]),
    ...(source.url === null ? ['The address of this page is not known.'] : []),
  ].join(' ')
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
          data-listed={/^[-\u2013\u2022*] /.test(passage.text)}
          className="font-serif text-context text-ink2 data-[listed=true]:ps-[0.7em] data-[listed=true]:-indent-[0.7em]"
        >
          {runs.map((run) => {
            const text = sliceRange(passage.text, run.range)
            if (!run.quoted) return <span key={run.range.from}>{text}</span>
            return (
              <span key={run.range.from}>
                {run.begins
                  .filter((at) => at !== null)
                  .map((at) => (
                    <span key={at} className="me-1 inline-block indent-0 align-[-0.25em] font-sans text-ink">
                      <Disc at={at} />
                      <span className="sr-only">Quoted for {draftLetter(at)}: </span>
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

/** What the search found for each quotation of a paragraph; of several, each is named by the words it opens with. */
function Checks({ checks, source }: { checks: readonly QuoteCheck[]; source: CoreSource }) {
  const different = checks.filter(
    ({ quotation, status }, at) =>
      checks.findIndex(
        (other) =>
          other.status === status &&
          other.quotation.quotation.selector.exact === quotation.quotation.selector.exact,
      ) === at,
  )
  // What was not found word for word is not quoted, not even to name it.
  const found = different.filter(({ status }) => status === 'word-for-word')
  const openings = openingWords(found.map(({ quotation }) => quotation.quotation.selector.exact))
  const nameOf = (check: QuoteCheck) =>
    different.length === 1 ? null : (openings[found.indexOf(check)] ?? null)
  const named = different.map((check) => ({ ...check, name: nameOf(check) }))
  return named.map(({ quotation: { quotation }, status, name }) => (
    <p
      key={quotation.selector.exact}
      className="flex items-start justify-between gap-x-3 ps-7 pt-1 text-meta leading-6 text-ink2 pointer-coarse:leading-[2.75rem]"
    >
      <span className="flex min-w-0 gap-1.5 py-0.5 leading-5 pointer-coarse:self-center">
        <span className="pt-0.5">
          <Icon name={status === 'word-for-word' ? 'check' : 'warn'} />
        </span>
        <span>
          {statusWords[status]}
          {name !== null && (
            <>
              {': '}
              <span lang={source.language}>“{name}”</span>
            </>
          )}
          {quotation.locator !== null && <span className="text-ink3">, {quotation.locator}</span>}
        </span>
      </span>
      {status === 'word-for-word' && (
        <CopyQuote
          words={quotation.selector.exact}
          name={name}
          paragraph={quotation.paragraph}
          source={source}
        />
      )}
    </p>
  ))
}

type CopyQuoteProps = {
  words: string
  /** The words it opens with, where the paragraph has several. */
  name: string | null
  paragraph: number
  source: CoreSource
}

function CopyQuote({ words, name, paragraph, source }: CopyQuoteProps) {
  const [told, tell] = useTold()
  const [refused, setRefused] = useState(false)
  const copy = async () => {
    const text = `“${words}” (${source.shortName}, ${formatDate(source.published)}, ¶${paragraph}${source.url === null ? '' : `, ${source.url}`})`
    const isCopied = await copyText(text)
    setRefused(!isCopied)
    tell(isCopied ? 'Quote copied' : 'This browser did not allow copying. Select the words instead.')
  }
  return (
    <span className="no-print grid max-w-[60%] flex-none">
      <button
        type="button"
        className="min-h-6 font-medium leading-5 text-evidence pointer-coarse:min-h-11 hover:underline"
        onClick={() => void copy()}
        onBlur={() => tell('')}
      >
        {/* As wide as the longer words, which are there unseen, so that the text beside it stays where it is. */}
        <span
          data-longest="Quote copied"
          className="block text-end after:invisible after:block after:h-0 after:overflow-hidden after:ps-[1.375rem] after:content-[attr(data-longest)]"
        >
          <span className="me-1.5 inline-block align-[-0.1875em]">
            <Icon name={told === '' || refused ? 'copy' : 'check'} />
          </span>
          {told === '' || refused ? 'Copy quote' : told}
          <span className="sr-only">
            {name !== null && (
              <>
                {' '}
                <span lang={source.language}>“{name}”</span>
              </>
            )}{' '}
            of paragraph {paragraph}
          </span>
        </span>
      </button>
      {refused && told !== '' && <span className="block text-ink2">{told}</span>}
    </span>
  )
}
