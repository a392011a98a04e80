/** One matter of a report: how the drafts relate, what each says, and what that rests on. */
import { citeLabel } from '../domain/citations'
import type { Matter, Side } from '../domain/compare-drafts'
import { presenceOf } from '../domain/compare-drafts'
import type { WordingComparison } from '../domain/compare-wording'
import { compareWording } from '../domain/compare-wording'
import { describeSilence } from '../domain/describe-change'
import { describeStatusAndFigures } from '../domain/describe-status'
import type { TextDiff } from '../domain/diff-text'
import { markSide } from '../domain/mark-words'
import type { Provision } from '../domain/record'
import type { ExportView } from './export-view'
import type { NoteNumbers } from './quotation-notes'
import { noteOf } from './quotation-notes'
import type { ReportMatter, ReportSide, ReportSupport } from './report'
import {
  describeBox,
  describePoint,
  describeSide,
  describeStanding,
  describeWitnesses,
  gatherSupport,
  sideMark,
  sides,
  textThatLacks,
} from './side-words'

/**
 * A matter as every document says it.
 *
 * @param isUnderSilence true under the heading of matters that a draft is not reported on, which says it for all
 */
export function writeMatter(
  view: ExportView,
  matter: Matter,
  notes: NoteNumbers,
  isUnderSilence: boolean,
): ReportMatter {
  // The heading has said it, and the side that is silent says it again.
  const isSaid = isUnderSilence && sides.some((side) => presenceOf(matter, side) === 'stated')
  const wording = compareWording(matter)
  const diff = wording.kind === 'compared' ? wording.diff : null
  return {
    matter,
    title: matter.title,
    head: isSaid ? null : `${describeStatusAndFigures(matter)}.`,
    marksNotes: explainMarks(wording),
    summary: isSaid ? null : matter.summary,
    diff,
    sides: [
      writeSide(view, matter, 'before', diff, notes, isSaid),
      writeSide(view, matter, 'after', diff, notes, isSaid),
    ],
    readersNote: view.kept?.notes.get(matter.key) ?? null,
  }
}

function explainMarks(wording: WordingComparison): readonly string[] {
  if (wording.kind === 'one-sided') return []
  if (wording.kind === 'unverified') return ['Unverified: no words marked.']
  if (wording.diff.kind === 'rewritten') return ['Rewritten throughout: no words marked.']
  if (wording.diff.kind === 'same-words') return ['Same words, different characters.']
  return wording.diff.precise ? [] : ['Too long to compare word by word: whole sentences are marked.']
}

function writeSide(
  view: ExportView,
  matter: Matter,
  side: Side,
  diff: TextDiff | null,
  notes: NoteNumbers,
  isSilenceSaid: boolean,
): ReportSide {
  const presence = presenceOf(matter, side)
  const provision = presence === 'silent' ? null : matter[side]
  const text = describeSide(matter, side)
  return {
    side,
    mark: sideMark[side],
    draft: view.comparison[side].shortTitle,
    presence,
    boxed: describeBox(matter, side),
    text,
    silence:
      presence === 'silent' && !isSilenceSaid ? describeSilence(view.comparison[side].shortTitle) : null,
    runs:
      diff === null
        ? [{ kind: 'kept', text }]
        : markSide(diff, describeSide(matter, 'before'), describeSide(matter, 'after'), side),
    point: provision === null ? null : describePoint(provision),
    standing: describeStanding(view.comparison, matter, side),
    support: [
      ...(provision === null ? [] : writeSupport(view, provision, notes)),
      ...(view.withCitations ? writeTextOfDraft(view, matter, side) : []),
    ],
    witnesses: provision === null ? null : describeWitnesses(provision),
  }
}

function writeSupport(view: ExportView, provision: Provision, notes: NoteNumbers): readonly ReportSupport[] {
  return gatherSupport(provision).flatMap(({ says, evidence, named }) => {
    // Without citations an account keeps the names it rests on: nothing is said by nobody.
    if (says === null && !view.withCitations) return []
    return [
      {
        says,
        places: [
          ...evidence.map((item) => ({
            label: citeLabel(item, view.sources),
            evidence: item,
            note: view.withCitations ? noteOf(item, notes) : null,
          })),
          ...named.map((label) => ({ label, evidence: null, note: null })),
        ],
      },
    ]
  })
}

/** What "has no such clause" rests on. */
function writeTextOfDraft(view: ExportView, matter: Matter, side: Side): readonly ReportSupport[] {
  const evidence = textThatLacks(view.comparison, matter, side)
  if (evidence === null) return []
  return [
    {
      says: 'Text of the draft',
      places: [{ label: citeLabel(evidence, view.sources), evidence, note: null }],
    },
  ]
}
