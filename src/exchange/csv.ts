/** The comparison as a spreadsheet: one row per matter, figures in columns of numbers. */
import { citeLabel, formatDate } from '../domain/citations'
import type { Matter, Side } from '../domain/compare-drafts'
import { presenceOf } from '../domain/compare-drafts'
import { describeAbsence, describeQuantity, describeSilence } from '../domain/describe-change'
import { describeStatus } from '../domain/describe-status'
import { compareQuantities, formatQuantity } from '../domain/quantities'
import type { QuantityChange } from '../domain/quantities'
import type { Quantity } from '../domain/record'
import { serializeTable } from './csv-table'
import type { CsvRow, CsvTable } from './csv-table'
import { describeSelection } from './export-view'
import type { ExportView } from './export-view'
import {
  describeAccounts,
  describeCompleteness,
  describePoint,
  describeSide,
  describeStanding,
  describeWitnesses,
} from './side-words'
import { addressOf } from './source-words'

/** See `serializeTable` for the form. A view without matters is a header without rows. */
export function serializeCsv(view: ExportView): string {
  return serializeTable(toTable(view))
}

/** Every row says by itself which drafts, selection and data it comes from: rows are sorted, cut and pasted. */
export function toTable(view: ExportView): CsvTable {
  return { rows: view.matters.map((matter) => toRow(view, matter)) }
}

function toRow(view: ExportView, matter: Matter): CsvRow {
  const [a, b] = [toSide(view, matter, 'before'), toSide(view, matter, 'after')]
  const labels = matter.topics.map((id) => view.topics.find((topic) => topic.id === id)?.label ?? id)
  return {
    key: matter.key,
    title: matter.title,
    topics: labels.join('; '),
    relation: matter.relation,
    relation_label: describeStatus(matter),
    summary: matter.summary ?? '',
    basis: matter.basis,
    sources_differ: matter.sourcesDiffer ? 'yes' : 'no',
    a_draft: a.draft,
    a_presence: a.presence,
    a_presence_reason: a.reason,
    a_point: a.point,
    a_text: a.text,
    a_standing: a.standing,
    a_accounts: a.accounts,
    a_sources: a.sources,
    b_draft: b.draft,
    b_presence: b.presence,
    b_presence_reason: b.reason,
    b_point: b.point,
    b_text: b.text,
    b_standing: b.standing,
    b_accounts: b.accounts,
    b_sources: b.sources,
    ...toFigures(matter),
    readers_note: view.kept?.notes.get(matter.key) ?? '',
    selection: describeSelection(view),
    data_version: view.plan.version,
    data_date: view.plan.date,
  }
}

function toSide(view: ExportView, matter: Matter, side: Side) {
  const draft = view.comparison[side]
  const provision = matter[side]
  const presence = presenceOf(matter, side)
  const shared = {
    draft: `${draft.shortTitle}, ${formatDate(draft.date)}, ${describeCompleteness(draft)}`,
    presence: presence === 'silent' ? 'not reported' : presence,
    // What no draft says stands apart from what drafts say, for whoever counts or searches their texts.
    text: presence === 'stated' ? describeSide(matter, side) : '',
    reason: presence === 'silent' ? describeSilence(draft.shortTitle) : (describeAbsence(matter, side) ?? ''),
    standing: describeStanding(view.comparison, matter, side),
  }
  if (provision === null) return { ...shared, point: '', accounts: '', sources: '' }
  const accounts = [describeAccounts(provision, view.sources), describeWitnesses(provision) ?? '']
  // "Point 6" and not "6": points are names, which a spreadsheet would count or read as dates.
  return {
    ...shared,
    point: describePoint(provision) ?? '',
    accounts: accounts.filter((line) => line !== '').join(' '),
    sources: view.withCitations
      ? provision.evidence
          .map((item) => `${citeLabel(item, view.sources)} (${addressOf(item.source, view.sources)})`)
          .join('; ')
      : '',
  }
}

type Figures = Pick<
  CsvRow,
  | 'quantity_name'
  | 'a_value'
  | 'b_value'
  | 'unit'
  | 'a_qualifier'
  | 'b_qualifier'
  | 'difference'
  | 'percent'
  | 'figure_note'
>

/**
 * One figure in the columns: the first that both drafts give in one unit and kind, or else the first there is.
 * Any others, and why two figures are not compared, are said in `figure_note`, so that a matter stays one row.
 */
function toFigures(matter: Matter): Figures {
  const changes = gatherFigures(matter)
  const first = changes.find(({ kind }) => kind === 'compared') ?? changes[0]
  const others = changes.filter((change) => change !== first)
  const isCompared = first?.kind === 'compared'
  return {
    quantity_name: first?.name ?? '',
    a_value: first?.before?.value ?? null,
    b_value: first?.after?.value ?? null,
    unit: [...new Set([first?.before?.unit, first?.after?.unit].filter((unit) => unit !== undefined))].join(
      '; ',
    ),
    a_qualifier: first?.before?.qualifier ?? '',
    b_qualifier: first?.after?.qualifier ?? '',
    difference: isCompared ? first.difference : null,
    percent: isCompared && first.percent !== null ? Math.round(first.percent * 100) / 100 : null,
    figure_note: [
      ...(first === undefined ? [] : explainFigure(matter, first)),
      ...others.map((change) => `Also ${change.name}: ${describeFigure(matter, change)}.`),
    ].join(' '),
  }
}

/** The figures of both drafts, or those of the one draft that states the matter. */
function gatherFigures(matter: Matter): readonly QuantityChange[] {
  const changes = compareQuantities(matter)
  if (changes.length > 0) return changes
  const alone = (side: Side): readonly Quantity[] =>
    presenceOf(matter, side) === 'stated' ? (matter[side]?.quantities ?? []) : []
  return [
    ...alone('before').map((before) => {
      return { kind: 'not-compared', name: before.name, before, after: null, why: 'missing-after' } as const
    }),
    ...alone('after').map((after) => {
      return { kind: 'not-compared', name: after.name, before: null, after, why: 'missing-before' } as const
    }),
  ]
}

function explainFigure(matter: Matter, change: QuantityChange): readonly string[] {
  if (!isStatedByBoth(matter)) return []
  if (change.kind === 'not-compared') return [`Not compared: ${describeQuantity(change)}.`]
  return change.scopeDiffers ? [`The figures hold for different cases: ${describeQuantity(change)}.`] : []
}

/** Where one draft alone states the matter, its figure alone: the other has none to be called "no number". */
function describeFigure(matter: Matter, change: QuantityChange): string {
  const only = change.before ?? change.after
  return isStatedByBoth(matter) || only === null ? describeQuantity(change) : formatQuantity(only)
}

function isStatedByBoth(matter: Matter): boolean {
  return presenceOf(matter, 'before') === 'stated' && presenceOf(matter, 'after') === 'stated'
}
