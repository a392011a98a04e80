/** A comparison as paper holds it: each matter with its drafts under one another, and passages as numbered notes. */
import type { AlignedRow } from '../domain/align-drafts'
import type { Comparison, Matter, Presence } from '../domain/compare-drafts'
import type { Letters } from '../domain/describe-change'
import { draftLetter, chipTexts, describeSilence } from '../domain/describe-change'
import { describeStatusAndFigures } from '../domain/describe-status'
import type { Run } from '../domain/mark-words'
import type { QuantityChange } from '../domain/quantities'
import type { Evidence, Quotation } from '../domain/record'
import type { ExportView } from '../exchange/export-view'
import type { Report, ReportMatter, ReportSide } from '../exchange/report'
import { notReported } from '../exchange/side-words'
import { quotationKey } from '../exchange/quotation-notes'
import { statusLine, writeReport } from '../exchange/report'

export type PrintedSide = {
  /** "[A]" */
  readonly mark: string
  /** Short title of the draft. */
  readonly draft: string
  readonly presence: Presence
  /** "Removed", "Not in this draft" or "Not reported", before the words of a box; null for a sentence. */
  readonly boxed: string | null
  /** What "Not reported" means; null for what is reported, and under a heading that says it. */
  readonly silence: string | null
  readonly runs: readonly Run[]
  /** How this draft relates to the base, where more than two are compared; null for the base and between two. */
  readonly relation: string | null
  readonly point: string | null
  readonly standing: string
  readonly support: ReportSide['support']
  readonly witnesses: string | null
}

export type PrintedMatter = {
  readonly key: string
  readonly title: string
  /** The status, with every figure; empty among more than two drafts, and under a heading that says it. */
  readonly head: string
  /** The editors' sentence on the change; null where there is none. */
  readonly summary: string | null
  readonly sides: readonly PrintedSide[]
  /** The reader's own words; null for none. */
  readonly readersNote: string | null
}

/** The matters of two drafts, as their report has them. */
export function printMatters(matters: readonly ReportMatter[]): readonly PrintedMatter[] {
  return matters.map((reported) => ({
    key: reported.matter.key,
    title: reported.title,
    head: statusLine({ ...reported, head: reported.head === null ? null : statusOnPaper(reported.matter) }),
    summary: reported.summary,
    sides: reported.sides.map((side) => printSide(side, side.mark, null)),
    readersNote: reported.readersNote,
  }))
}

/**
 * The rows of more than two drafts, each draft marked against the base.
 *
 * @param comparisons from the base to each draft, in the order of the columns; null at the base's place
 */
export function printRows(
  rows: readonly AlignedRow[],
  comparisons: readonly (Comparison | null)[],
  view: Omit<ExportView, 'comparison' | 'matters'>,
): readonly PrintedMatter[] {
  const reports = comparisons.map((comparison, at): ReadonlyMap<string, ReportMatter> => {
    if (comparison === null) return new Map()
    const matters = rows.flatMap(({ cells }): readonly Matter[] => {
      const matter = cells[at]?.matter
      return matter == null ? [] : [matter]
    })
    return byKey(writeReport({ ...view, comparison, matters }))
  })
  const before = draftLetter(comparisons.indexOf(null))
  return rows.map((row) => ({
    key: row.key,
    title: row.title,
    head: '',
    summary: null,
    readersNote: null,
    sides: row.cells.map(({ draft, presence }, at) => {
      const mark = `[${draftLetter(at)}]`
      const compared = reports[at]?.get(row.key)
      if (compared !== undefined) {
        const status = statusOnPaper(compared.matter, { before, after: draftLetter(at) })
        const relation = [status, ...compared.marksNotes].join(' ')
        return printSide(compared.sides[1], mark, relation)
      }
      const reported = reports.flatMap((report) => report.get(row.key) ?? [])[0]
      return reported === undefined || presence === 'silent'
        ? silentSide(mark, draft.shortTitle)
        : printBase(reported.sides[0], mark)
    }),
  }))
}

/** A change of a figure as its chip shows it: paper is read with the eyes. */
export function quantityOnPaper(change: QuantityChange): string {
  const { values, difference } = chipTexts(change)
  return difference === null ? values : `${values}, ${difference}`
}

function statusOnPaper(matter: Matter, letters?: Letters): string {
  return `${describeStatusAndFigures(matter, letters, quantityOnPaper)}.`
}

function byKey(report: Report): ReadonlyMap<string, ReportMatter> {
  return new Map(report.matters.map((reported) => [reported.matter.key, reported]))
}

function printSide(
  { draft, presence, boxed, silence, runs, point, standing, support, witnesses }: ReportSide,
  mark: string,
  relation: string | null,
): PrintedSide {
  return { mark, draft, presence, boxed, silence, runs, relation, point, standing, support, witnesses }
}

function silentSide(mark: string, draft: string): PrintedSide {
  return {
    mark,
    draft,
    presence: 'silent',
    boxed: notReported,
    silence: describeSilence(draft),
    runs: [],
    relation: null,
    point: null,
    standing: 'Not reported',
    support: [],
    witnesses: null,
  }
}

/** The base of several comparisons, in which nothing is marked. */
function printBase(side: ReportSide, mark: string): PrintedSide {
  return { ...printSide(side, mark, null), runs: [{ kind: 'kept', text: side.text }] }
}

/** The quotations of the matters in the order in which they are met; the place in the list is the number less one. */
export function gatherNotes(matters: readonly PrintedMatter[]): readonly Quotation[] {
  const notes = new Map<string, Quotation>()
  for (const { sides } of matters)
    for (const { support } of sides)
      for (const { places } of support)
        for (const { evidence } of places)
          if (evidence?.kind === 'quotation' && !notes.has(quotationKey(evidence)))
            notes.set(quotationKey(evidence), evidence)
  return [...notes.values()]
}

/** The number of a quotation's note, from 1; null for what is cited without quotation. */
export function noteNumber(evidence: Evidence | null, notes: readonly Quotation[]): number | null {
  if (evidence?.kind !== 'quotation') return null
  return notes.findIndex((note) => quotationKey(note) === quotationKey(evidence)) + 1
}

/** Ids of the sources cited without a note, in the order in which they are met. */
export function gatherCited(
  matters: readonly PrintedMatter[],
  notes: readonly Quotation[],
): readonly string[] {
  const noted = new Set(notes.map(({ source }) => source))
  const cited = matters.flatMap(({ sides }) =>
    sides.flatMap(({ support }) =>
      support.flatMap(({ places }) => places.flatMap(({ evidence }) => evidence?.source ?? [])),
    ),
  )
  return [...new Set(cited)].filter((id) => !noted.has(id))
}
