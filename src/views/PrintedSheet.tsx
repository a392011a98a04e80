import type { SourceShelf } from '../domain/citations'
import { formatDate } from '../domain/citations'
import { draftLetter } from '../domain/describe-change'
import type { Draft, Quotation } from '../domain/record'
import type { Outline } from '../exchange/outline'
import { addressLabel } from '../exchange/report'
import { describeCompleteness } from '../exchange/side-words'
import { PrintedMatterView } from './PrintedMatterView'
import { PrintedNotes } from './PrintedNotes'
import type { PrintedMatter } from './printed-matters'
import { gatherCited, gatherNotes } from './printed-matters'

/** A part of a printed comparison: matters under a heading, or a closed group with its count. */
export type PrintedPart = {
  readonly title: string
  /** What is to be known of the part; null where its matters speak for themselves. */
  readonly explanation: string | null
  /** Matters under topics, or under none; empty for a closed group. */
  readonly groups: readonly { readonly topic: string | null; readonly matters: readonly PrintedMatter[] }[]
}

export type Printed = {
  readonly drafts: readonly Draft[]
  readonly parts: readonly PrintedPart[]
  /** How many matters of how many, and by which filter. */
  readonly count: string
  /** What became of the matters, before the first of them; null where no two drafts alone are compared. */
  readonly outline: Outline | null
  /** Where the comparison is shown; null where it has no address. */
  readonly address: string | null
  /** What is to be known of the sentences, the relations and the data. */
  readonly remarks: readonly string[]
}

type PrintedSheetProps = {
  printed: Printed
  sources: SourceShelf
  /** True where the editors' sentence on each change is printed too. */
  withSummary: boolean
}

/** A comparison as it goes to paper: in one column, with passages as notes at its end. */
export function PrintedSheet({ printed, sources, withSummary }: PrintedSheetProps) {
  const { drafts, parts, count, outline, address, remarks } = printed
  const matters = parts.flatMap(({ groups }) => groups.flatMap((group) => group.matters))
  const notes = gatherNotes(matters)
  return (
    <>
      <h1 className="font-serif text-2xl font-semibold">Peace Plan Comparator</h1>
      <p>{drafts.map(describeDraft).join(drafts.length === 2 ? ', and ' : '; ')}.</p>
      <p className="pt-1.5 font-semibold">{count}</p>
      {outline !== null && <OutlineView outline={outline} />}
      {address !== null && (
        <p className="pt-1.5 wrap-anywhere">
          {addressLabel}: {address}
        </p>
      )}
      <p className="border-b-2 border-ink pt-1.5 pb-2 text-meta">{remarks.join(' ')}</p>
      {parts.map((part) => (
        <PartView key={part.title} part={part} notes={notes} withSummary={withSummary} />
      ))}
      <PrintedNotes notes={notes} cited={gatherCited(matters, notes)} sources={sources} />
    </>
  )
}

function describeDraft(draft: Draft, at: number): string {
  return `${draft.shortTitle} [${draftLetter(at)}], ${formatDate(draft.date)}, ${describeCompleteness(draft)}`
}

function OutlineView({ outline: { lines, figure } }: { outline: Outline }) {
  return (
    <>
      <ul>
        {lines.map(({ label, matters }) => (
          <li key={label}>
            <b className="font-semibold">{label}</b>
            {matters.length > 0 && `: ${matters.map(({ title }) => title).join('; ')}`}
          </li>
        ))}
      </ul>
      {figure !== null && <p>{figure}</p>}
    </>
  )
}

type PartViewProps = { part: PrintedPart; notes: readonly Quotation[]; withSummary: boolean }

function PartView({ part: { title, explanation, groups }, notes, withSummary }: PartViewProps) {
  return (
    <section aria-label={title}>
      <h2 className={explanation === null ? 'sr-only' : 'pt-4 font-semibold'}>{title}</h2>
      {explanation !== null && <p className="border-b border-ink pb-2">{explanation}</p>}
      {groups.map(({ topic, matters }) => (
        <div key={topic}>
          {topic !== null && <h3 className="pt-3 text-meta font-semibold">{topic}</h3>}
          {matters.map((matter) => (
            <PrintedMatterView
              key={matter.key}
              matter={matter}
              notes={notes}
              level={topic === null ? 3 : 4}
              withSummary={withSummary}
            />
          ))}
        </div>
      ))}
    </section>
  )
}
