import { useDeferredValue } from 'react'
import type { Run } from '../../domain/mark-words'
import type { ExportView } from '../../exchange/export-view'
import { describeSelection } from '../../exchange/export-view'
import type { ExportFormat, TextFormat } from '../../exchange/formats'
import type { Report, ReportMatter, ReportSide } from '../../exchange/report'
import { readersNoteLabel, statusLine, writeReport } from '../../exchange/report'
import { weave } from '../../exchange/weave'
import { DraftCells } from '../../ui/Cells'
import { PartedText } from '../../views/PartedText'

/** Enough of the file to know it by; the file itself is whole. */
const PREVIEW = 4000

/** What the file will look like; `format` is null for paper. */
export function Preview({ view: now, format }: { view: ExportView; format: ExportFormat | null }) {
  const view = useDeferredValue(now)
  return (
    <section aria-labelledby="preview" className="min-w-0 border-s border-rule bg-panel px-6 py-4">
      <h3 id="preview" tabIndex={-1} className="pb-2 outline-none text-meta font-semibold text-ink2">
        Preview
      </h3>
      <p className="pb-2 text-meta">{describeSelection(view)}</p>
      {format === null ? (
        <p className="text-meta text-ink2">
          Your browser prints what is chosen here, or saves it as a PDF: black on white, in one column
          {view.withCitations && ', with the quotations as notes at its end'}.
        </p>
      ) : format.kind === 'text' && format.preview === 'characters' ? (
        <Characters view={view} format={format} />
      ) : (
        <FirstMatter report={writeReport({ ...view, matters: view.matters.slice(0, 1) })} />
      )}
      {format?.holds !== 'citations' && (
        <p className="flex items-center gap-2 pt-3 text-meta text-ink2">
          <DraftCells before="reported" after="silent" />
          Silence is exported as “Not reported”, never as a deletion.
        </p>
      )}
    </section>
  )
}

function Characters({ view, format }: { view: ExportView; format: TextFormat }) {
  const text = format.serialize(view)
  return (
    <textarea
      readOnly
      aria-label="Beginning of the file"
      className="h-64 w-full resize-none border border-rule bg-page p-3 font-mono text-xs leading-5 medium:h-80"
      value={text.length > PREVIEW ? `${text.slice(0, PREVIEW)}…` : text}
    />
  )
}

/** The first matter as the document shows it. */
function FirstMatter({ report }: { report: Report }) {
  const first = report.matters[0]
  if (first === undefined) return <p className="text-meta text-ink2">No matter passes the filter.</p>
  return (
    <div role="group" aria-label="First matter" className="border border-rule bg-page p-4 medium:p-6">
      <p className="font-serif text-[1.0625rem] font-semibold">{first.title}</p>
      <p className="pb-2 text-meta text-ink2">{statusLine(first)}</p>
      <Sentences {...first} />
      {first.sides.map((side) => (
        <Grounds key={side.side} {...side} />
      ))}
      {first.readersNote !== null && (
        <p dir="auto" className="pt-1 text-meta whitespace-pre-wrap">
          <b className="font-semibold">{readersNoteLabel}: </b>
          {first.readersNote}
        </p>
      )}
      {report.notes.length > 0 && (
        <ol className="mt-3 grid gap-1 border-t border-rule pt-2 text-meta">
          {report.notes.map(({ number, text }) => (
            <li key={number}>
              {number} <PartedText parts={text} />
            </li>
          ))}
        </ol>
      )}
    </div>
  )
}

function Sentences({ sides, diff }: ReportMatter) {
  const [before, after] = sides
  // Without marks both sentences stand as they are, one below the other, as on the screen.
  const isMarked = before.text === after.text || (diff !== null && diff.kind !== 'rewritten')
  if (before.presence === 'stated' && after.presence === 'stated' && isMarked) {
    return (
      <p className="pb-2 font-serif">
        {placed(weave(before.text, after.text, diff)).map(({ kind, text, at }) =>
          kind === 'kept' ? text : <Revised key={at} kind={kind} text={text} />,
        )}
      </p>
    )
  }
  return sides.map(({ side, mark, text, presence }) => (
    <p key={side} className="pb-2 font-serif" data-presence={presence}>
      {mark} {text}
    </p>
  ))
}

/** What parts a replacement from what it replaces is tracked in the file; to the eye a mark ends with its words. */
function Revised({ kind, text }: Run) {
  const words = text.trim()
  const from = text.indexOf(words)
  const Mark = kind === 'deleted' ? 'del' : 'ins'
  return (
    <>
      {text.slice(0, from)}
      <Mark>{words === '' ? text : words}</Mark>
      {words !== '' && text.slice(from + words.length)}
    </>
  )
}

function placed<Item>(items: readonly Item[]): readonly (Item & { readonly at: number })[] {
  return items.map((item, at) => ({ ...item, at }))
}

function Grounds({ mark, point, standing, support }: ReportSide) {
  const named = support.map(({ says, places }) => {
    const labels = places.map(({ label, note }) => (note === null ? label : `${label} [${note}]`)).join('; ')
    return says === null ? labels : `${says}${labels === '' ? '' : `: ${labels}`}`
  })
  return (
    <p className="pb-1 text-meta text-ink2">
      {[
        mark,
        ...(point === null ? [] : [`${point}.`]),
        `${standing}.`,
        ...named.map((text) => `${text}.`),
      ].join(' ')}
    </p>
  )
}
