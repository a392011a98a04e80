import type { SourceShelf } from '../domain/citations'
import { findQuote } from '../domain/evidence'
import type { CoreSource, Quotation, Source } from '../domain/record'
import { describeWording, marksAround } from '../domain/describe-source'
import { describeDate, describeQuotation, explainRanks, sourceInParts } from '../exchange/source-words'
import { PartedText } from './PartedText'

type PrintedNotesProps = {
  /** The quotations in the order of their numbers. */
  notes: readonly Quotation[]
  /** Ids of the sources cited without a note. */
  cited: readonly string[]
  sources: SourceShelf
}

/** The passages as numbered notes, then the other sources; each address stands once. */
export function PrintedNotes({ notes, cited, sources }: PrintedNotesProps) {
  return (
    <>
      {notes.length > 0 && (
        <section aria-labelledby="notes">
          <h2 id="notes" className="pt-4 pb-1 font-semibold">
            Notes
          </h2>
          <ol>
            {notes.map((note, at) => {
              const isFirst = notes.findIndex(({ source }) => source === note.source) === at
              return (
                <li
                  key={`${note.source} ${note.paragraph} ${note.selector.exact}`}
                  id={`note-${at + 1}`}
                  className="grid break-inside-avoid grid-cols-[2.25rem_minmax(0,1fr)] py-0.5"
                >
                  <span className="font-semibold">{at + 1}</span>
                  <span>
                    <Note note={note} source={sources.get(note.source)} />
                    {isFirst && <Address url={sources.get(note.source)?.url ?? null} />}
                  </span>
                </li>
              )
            })}
          </ol>
        </section>
      )}
      {cited.length > 0 && (
        <section aria-labelledby="cited">
          <h2 id="cited" className="pt-4 pb-1 font-semibold">
            Cited without quotation
          </h2>
          <p className="break-after-avoid pb-1.5 text-xs leading-4 text-pretty">
            {explainRanks(cited, sources)}
          </p>
          <ul className="columns-2 gap-x-6 text-xs leading-4">
            {cited.map((id) => (
              <li key={id} className="break-inside-avoid pb-1">
                <PartedText parts={sourceInParts(id, sources)} />
                <Address url={sources.get(id)?.url ?? null} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

function Note({ note, source }: { note: Quotation; source: Source | undefined }) {
  if (source?.kind !== 'core' || !isFound(note, source)) return <>{describeQuotation(note, new Map())}</>
  const wording = describeWording(source)
  const [open, close] = marksAround(note.selector.exact)
  return (
    <>
      {open}
      <q lang={source.language} className="font-serif before:content-none after:content-none">
        {note.selector.exact}
      </q>
      {close}, {source.publisher}, {describeDate(source)}, ¶{note.paragraph}.
      {wording !== null && ` ${wording}`}
    </>
  )
}

function isFound({ paragraph, selector }: Quotation, { passages }: CoreSource): boolean {
  const passage = passages.find((stored) => stored.paragraph === paragraph)
  return passage !== undefined && findQuote(passage.text, selector).status === 'word-for-word'
}

/** An address with its letters as they are read: in percent form one of Cyrillic or Arabic takes several lines. */
function asRead(url: string): string {
  return url.replaceAll(/(?:%[\da-f]{2})+/gi, (coded) => {
    try {
      const text = decodeURIComponent(coded)
      return /^[\p{L}\p{M}\p{N}]+$/u.test(text) ? text : coded
    } catch {
      return coded
    }
  })
}

function Address({ url }: { url: string | null }) {
  if (url === null) return null
  return (
    <>
      {' '}
      <a href={url} className="wrap-anywhere">
        {asRead(url)}
      </a>
    </>
  )
}
