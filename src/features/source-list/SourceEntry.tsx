import { useEffect, useRef, useState } from 'react'
import type { Use } from '../../domain/cited-for'
import type { Source } from '../../domain/record'
import { Icon } from '../../ui/Icon'
import { Unbroken } from '../../ui/Unbroken'
import { CiteButton } from '../../views/CiteButton'
import { SourceTitle } from '../../views/SourceTitle'
import { Disclosure } from './Disclosure'
import { SourceFacts } from './SourceFacts'
import { StoredPassage } from './StoredPassage'
import { UseList } from './UseList'

type SourceEntryProps = {
  source: Source
  /** What cites it; null while parts of the record are on their way. */
  uses: readonly Use[] | null
  /** The place in it that the address names: the source as a whole, a paragraph, or nothing. */
  current: 'none' | 'whole' | number
}

/** One source: what it is, how much of it was read, what it is cited for, and the passages stored of it. */
export function SourceEntry({ source, uses, current }: SourceEntryProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  const [usesChosen, chooseUses] = useState<boolean | null>(null)
  const [passagesChosen, choosePassages] = useState<boolean | null>(null)
  useEffect(() => {
    if (current !== 'whole') return
    heading.current?.scrollIntoView({ block: 'start' })
    heading.current?.focus({ preventScroll: true })
  }, [current])
  const usesOpen = usesChosen ?? current === 'whole'
  const passagesOpen = passagesChosen ?? typeof current === 'number'
  const titleId = `source-${source.id}`
  return (
    <article
      aria-labelledby={titleId}
      data-selected={current !== 'none'}
      className="selected-bar -mx-3 px-3 last:[&>div]:border-b-0"
    >
      <div className="grid grid-cols-[minmax(0,1fr)] gap-x-10 border-b border-rule py-3 wide:grid-cols-2">
        <div className="wide:sticky wide:top-[calc(var(--masthead)+1rem)] wide:self-start">
          <h3
            id={titleId}
            ref={heading}
            tabIndex={-1}
            className="mb-0.5 w-fit max-w-[68ch] font-serif text-value font-[650]"
          >
            <SourceTitle source={source}>
              <Unbroken text={source.title} />
            </SourceTitle>
          </h3>
          <SourceFacts source={source} />
          <OriginalLink source={source} />
        </div>
        <div>
          {uses === null ? (
            <p className="flex min-h-8 items-center text-meta text-ink3 pointer-coarse:min-h-11">
              Counting what it is cited for…
            </p>
          ) : (
            <Disclosure
              label={
                <>
                  Cited for {uses.length}
                  <span className="sr-only">
                    {' '}
                    {uses.length === 1 ? 'entry' : 'entries'}: <SourceTitle source={source} />
                  </span>
                </>
              }
              open={usesOpen}
              onToggle={() => chooseUses(!usesOpen)}
            >
              <UseList uses={uses} source={source.id} />
            </Disclosure>
          )}
          {source.kind === 'core' && (
            <Disclosure
              label={
                <>
                  {source.passages.length} stored {source.passages.length === 1 ? 'passage' : 'passages'}
                  <span className="sr-only">
                    {' '}
                    of <SourceTitle source={source} />
                  </span>
                </>
              }
              open={passagesOpen}
              onToggle={() => choosePassages(!passagesOpen)}
            >
              {source.passages.map((passage) => (
                <StoredPassage
                  key={passage.paragraph}
                  source={source}
                  passage={passage}
                  uses={uses ?? []}
                  current={passage.paragraph === current}
                  settled={uses !== null}
                />
              ))}
            </Disclosure>
          )}
        </div>
      </div>
    </article>
  )
}

function OriginalLink({ source }: { source: Source }) {
  const { url } = source
  return (
    <p className="flex flex-wrap items-center gap-x-4 pt-0.5 text-meta">
      {url === null ? (
        <span className="text-ink3">The address of this page is not known.</span>
      ) : (
        <a
          className="evidence-link inline-flex min-h-6 items-center gap-1 pointer-coarse:min-h-11"
          href={url}
          rel="noreferrer"
          target="_blank"
        >
          Open original
          <span className="sr-only">
            {' '}
            of <SourceTitle source={source} /> (new window)
          </span>
          <Icon name="external" />
        </a>
      )}
      <CiteButton subject={{ kind: 'source', source }} label="Cite" of={<SourceTitle source={source} />} />
    </p>
  )
}
