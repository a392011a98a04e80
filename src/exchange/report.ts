/** A view of a comparison as every document says it: the words, and apart from them no markup. */
import { describeVersion } from '../domain/cite-plan'
import { formatDate } from '../domain/citations'
import type { Matter, Presence, Side } from '../domain/compare-drafts'
import { compareWording } from '../domain/compare-wording'
import type { TextDiff } from '../domain/diff-text'
import { groupMatters } from '../domain/filter-matters'
import { explainSilence } from '../domain/known-absence'
import type { Run } from '../domain/mark-words'
import type { Draft, Evidence, Quotation } from '../domain/record'
import { describeSelection } from './export-view'
import type { ExportView } from './export-view'
import { outlineView } from './outline'
import type { Outline } from './outline'
import { numberQuotations } from './quotation-notes'
import { writeMatter } from './report-matter'
import type { StandingWords } from './side-words'
import {
  describeCompleteness,
  lookAlikes,
  sentencesAreOurs,
  sideMark,
  sides,
  silenceIsNoDeletion,
  silentHeading,
  textThatLacks,
} from './side-words'
import { citedSources, explainRanks, linkOf, quotationInParts, sourceInParts } from './source-words'
import type { TextPart } from './text-parts'

export type Report = {
  /** "US 28-point draft [A] and Geneva revision [B]" */
  readonly title: string
  readonly plan: string
  /** A first: "[A]", and what draft it is. */
  readonly drafts: readonly { readonly mark: string; readonly text: string }[]
  /** "1 of 62 matters. Topic: Army size." */
  readonly selection: string
  /** "Data version 2026.11.24, 24 Nov 2026." */
  readonly version: string
  readonly oursNote: string
  /** How a comparison that no editor judged is to be read, and what is left out. */
  readonly notices: readonly string[]
  readonly silenceNote: string
  /** Where the view is to be seen; null where it has no address. */
  readonly address: string | null
  readonly outline: Outline
  /** The matters in the order of the document: what is reported, then what a draft is not reported on. */
  readonly parts: readonly ReportPart[]
  /** The matters of all parts. */
  readonly matters: readonly ReportMatter[]
  /** Quotations in the order of their numbers, which count from 1. */
  readonly notes: readonly ReportNote[]
  readonly sources: readonly ReportSource[]
  /** What the ranks of the sources mean; empty without sources. */
  readonly ranks: string
}

export type ReportPart = {
  /** "Not reported in the Geneva revision: 46 matters"; null for the matters that begin the document. */
  readonly heading: string | null
  /** What the heading means; null without one. */
  readonly explanation: string | null
  readonly matters: readonly ReportMatter[]
}

export type ReportMatter = {
  readonly matter: Matter
  readonly title: string
  /** The status with every figure, and the accounts that it does not hold for, as one sentence; null under a heading that says it. */
  readonly head: string | null
  /** Why no words are marked, where none are. */
  readonly marksNotes: readonly string[]
  /** The editors' sentence on the change; null where the relation is derived, and under a heading that says it. */
  readonly summary: string | null
  /** The comparison of both sentences; null where one side has none or one of them is unverified. */
  readonly diff: TextDiff | null
  readonly sides: readonly [ReportSide, ReportSide]
  /** The reader's own words; null for none. They are told apart from the record wherever they stand. */
  readonly readersNote: string | null
}

export type ReportSide = {
  readonly side: Side
  readonly mark: string
  /** The draft's short title. */
  readonly draft: string
  readonly presence: Presence
  /** "Removed", "Not in this draft" or "Not reported", before the reason; null for a sentence. */
  readonly boxed: string | null
  /** The editors' sentence, or why the clause is said to be gone, or "Not reported". */
  readonly text: string
  /** What "Not reported" means; null for what is reported, and under a heading that says it. */
  readonly silence: string | null
  /** The text with the words marked that the other draft does not have. */
  readonly runs: readonly Run[]
  /** "Point 6"; null where there is none. */
  readonly point: string | null
  readonly standing: StandingWords
  /** What the text rests on; empty for silence and where no citations are asked for. */
  readonly support: readonly ReportSupport[]
  /** "Copies differ: …"; null where they agree. */
  readonly witnesses: string | null
}

export type ReportSupport = {
  /** The account; null for the sentence itself. */
  readonly says: string | null
  readonly places: readonly ReportPlace[]
}

export type ReportPlace = {
  /** "Proto Thema ¶17" */
  readonly label: string
  /** Null for a source known only through others. */
  readonly evidence: Evidence | null
  /** Number of its note; null without a quotation. */
  readonly note: number | null
}

export type ReportNote = {
  readonly number: number
  readonly quotation: Quotation
  readonly text: readonly TextPart[]
  readonly url: string | null
}

export type ReportSource = {
  readonly id: string
  readonly text: readonly TextPart[]
  readonly url: string | null
}

const judgedWords = {
  curated: [],
  reversed: ['The editors judged this pair in the other direction; sentences on the changes are derived.'],
  derived: ['No editor has judged this pair; the relations are derived.'],
} as const satisfies Record<ExportView['comparison']['judged'], readonly string[]>

/** What stands before the address of the view. */
export const addressLabel = 'This comparison'

/** The status line of a document in which a sentence whose words are not compared is replaced whole, in plain sight. */
export function trackedStatusLine(reported: ReportMatter): string {
  const [before, after] = reported.sides
  const wording = compareWording(reported.matter)
  if (before.text === after.text || wording.kind === 'one-sided') return statusLine(reported)
  const isRewritten = wording.kind === 'compared' && wording.diff.kind === 'rewritten'
  if (!isRewritten && wording.kind !== 'unverified') return statusLine(reported)
  const why = isRewritten ? 'Rewritten throughout' : 'Unverified'
  return statusLine({ head: reported.head, marksNotes: [`${why}: the sentence is replaced as a whole.`] })
}

/** The status and why no words are marked, in one paragraph; empty under a heading that says it. */
export function statusLine({ head, marksNotes }: Pick<ReportMatter, 'head' | 'marksNotes'>): string {
  return [...(head === null ? [] : [head]), ...marksNotes].join(' ')
}

/** What stands before the reader's own words, and what is said of them once. */
export const readersNoteLabel = 'Reader’s note'
const notesAreTheReaders = 'What stands under “Reader’s note” is the reader’s own and no part of the record.'

/** The view in words. A quotation used twice has one number. */
export function writeReport(view: ExportView): Report {
  const { before, after, judged } = view.comparison
  const groups = partView(view)
  const notes = numberQuotations(groups.flatMap(({ matters }) => matters))
  const cited = view.withCitations
    ? sourcesOf(
        view,
        groups.flatMap(({ matters }) => matters),
      )
    : []
  const parts = groups.map(({ heading, explanation, matters }) => ({
    heading,
    explanation,
    matters: matters.map((matter) => writeMatter(view, matter, notes, heading !== null)),
  }))
  return {
    title: `${before.shortTitle} ${sideMark.before} and ${after.shortTitle} ${sideMark.after}`,
    plan: `${view.plan.title}.`,
    drafts: sides.map((side) => {
      const draft = view.comparison[side]
      const facts = `${draft.title}, ${formatDate(draft.date)}, ${describeCompleteness(draft)}.`
      return { mark: sideMark[side], text: draft.dateNote === null ? facts : `${facts} ${draft.dateNote}` }
    }),
    selection: describeSelection(view),
    version: describeVersion(view.plan),
    oursNote: sentencesAreOurs,
    silenceNote: silenceIsNoDeletion,
    notices: [
      ...lookAlikes([before, after]),
      ...judgedWords[judged],
      ...((view.kept?.notes.size ?? 0) === 0 ? [] : [notesAreTheReaders]),
      ...(view.withCitations ? [] : ['Passages, citations and the list of sources are left out.']),
    ],
    address: view.address ?? null,
    outline: outlineView(view),
    parts,
    matters: parts.flatMap(({ matters }) => matters),
    notes: view.withCitations
      ? [...notes.values()].map(({ number, quotation }) => ({
          number,
          quotation,
          text: quotationInParts(quotation, view.sources),
          url: linkOf(quotation.source, view.sources),
        }))
      : [],
    sources: cited.map((id) => ({
      id,
      text: sourceInParts(id, view.sources),
      url: linkOf(id, view.sources),
    })),
    ranks: explainRanks(cited, view.sources),
  }
}

/** Ids of the sources of the matters and of the drafts' own texts, in order of use. */
function sourcesOf({ comparison }: ExportView, matters: readonly Matter[]): readonly string[] {
  const texts = matters.flatMap((matter) =>
    sides.flatMap((side) => textThatLacks(comparison, matter, side)?.source ?? []),
  )
  return [...new Set([...citedSources(matters), ...texts])]
}

type MatterGroup = Pick<ReportPart, 'heading' | 'explanation'> & { readonly matters: readonly Matter[] }

/** What a reader has kept stands in the reader's own order, silence among the rest; one matter has no groups. */
function partView({ matters, scope, comparison: { before, after } }: ExportView): readonly MatterGroup[] {
  if (scope === 'kept' || matters.length === 1) return [{ heading: null, explanation: null, matters }]
  const { reported, onlyBefore, onlyAfter } = groupMatters(matters)
  const groups = [
    { heading: null, explanation: null, matters: reported },
    silentPart(after, onlyBefore),
    silentPart(before, onlyAfter),
  ]
  return groups.filter((group) => group.matters.length > 0)
}

function silentPart(silent: Draft, matters: readonly Matter[]) {
  return {
    heading: silentHeading(silent.shortTitle, matters.length),
    explanation: explainSilence(silent),
    matters,
  }
}
