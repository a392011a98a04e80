import type { ExportView } from '../../exchange/export-view'
import { outlineView } from '../../exchange/outline'
import { writeReport } from '../../exchange/report'
import { PrintedSheet } from '../../views/PrintedSheet'
import { printMatters, quantityOnPaper } from '../../views/printed-matters'

/** A view as it goes to paper: the same matters, in the same words, as in every other format. */
export function PrintedView({ view }: { view: ExportView }) {
  const report = writeReport(view)
  const { before, after } = view.comparison
  return (
    <PrintedSheet
      printed={{
        drafts: [before, after],
        parts: report.parts.map(({ heading, explanation, matters }) => ({
          title: heading ?? 'Matters',
          explanation,
          groups: [{ topic: null, matters: printMatters(matters) }],
        })),
        count: report.selection,
        outline: outlineView(view, quantityOnPaper),
        address: report.address,
        remarks: [report.version, report.oursNote, report.silenceNote, ...report.notices],
      }}
      sources={view.sources}
      withSummary
    />
  )
}
