/** The comparison as a text to read: matter by matter, then notes with quotations, then sources. */
import { citeLabel, formatDate } from '../domain/citations'
import type { Matter, Side } from '../domain/compare-drafts'
import { presenceOf } from '../domain/compare-drafts'
import { describeQuantity, describeRelation } from '../domain/describe-change'
import { diffText } from '../domain/diff-text'
import type { TextDiff } from '../domain/diff-text'
import { compareQuantities } from '../domain/quantities'
import type { Evidence, Provision, Quotation } from '../domain/record'
import { describeSelection } from './export-view'
import type { ExportView } from './export-view'
import { escapeInline, escapeLine, linkAddress, markWords, toSuperscript } from './markdown-text'
import {
  describeCompleteness,
  describePoint,
  describeSide,
  describeStanding,
  describeWitnesses,
  gatherSupport,
  sentencesAreOurs,
  sideMark,
  silenceIsNoDeletion,
} from './side-words'
import { citedSources, describeQuotation, describeSource } from './source-words'

/** Sides are read in this order. */
const sides = ['before', 'after'] as const satisfies readonly Side[]

/** The language of the editors' sentences. */
const editorsLanguage = 'en'

/**
 * The whole view as Markdown: one line a paragraph, a blank line between paragraphs, a line break at the end.
 * Notes are numbered in reading order, and a quotation used twice has one number.
 */
export function serializeMarkdown(view: ExportView): string {
  const notes = numberQuotations(view)
  const blocks = [
    ...writeHead(view),
    ...view.matters.flatMap((matter) => writeMatter(view, matter, notes)),
    ...(view.withCitations ? [...writeNotes(view, notes), ...writeSources(view)] : []),
  ]
  return `${blocks.join('\n\n')}\n`
}

const judgedWords = {
  curated: '',
  reversed: 'The editors judged this pair in the other direction; sentences on the changes are derived.',
  derived: 'No editor has judged this pair; the relations are derived.',
} as const satisfies Record<ExportView['comparison']['judged'], string>

function writeHead(view: ExportView): readonly string[] {
  const { before, after } = view.comparison
  const drafts = sides.map((side) => {
    const draft = view.comparison[side]
    const facts = `${draft.title}, ${formatDate(draft.date)}, ${describeCompleteness(draft)}.`
    return `- ${sideMark[side]} ${escapeInline(draft.dateNote === null ? facts : `${facts} ${draft.dateNote}`)}`
  })
  const { version, date, title } = view.plan
  return [
    `# ${escapeInline(before.shortTitle)} ${sideMark.before} and ${escapeInline(after.shortTitle)} ${sideMark.after}`,
    escapeLine(`${title}.`),
    drafts.join('\n'),
    escapeLine(describeSelection(view)),
    `Data version ${escapeInline(version)}, ${formatDate(date)}.`,
    `${sentencesAreOurs} Words only in ${sideMark.before} are struck, words only in ${sideMark.after} stand in {+ +}.`,
    silenceIsNoDeletion,
    ...(judgedWords[view.comparison.judged] === '' ? [] : [judgedWords[view.comparison.judged]]),
    ...(view.withCitations ? [] : ['Passages, citations and the list of sources are left out.']),
  ]
}

function writeMatter(view: ExportView, matter: Matter, notes: NoteNumbers): readonly string[] {
  const { before, after } = matter
  const bothStated = sides.every((side) => presenceOf(matter, side) === 'stated')
  const diff =
    bothStated && !matter.unverified && before !== null && after !== null
      ? diffText(before.statement, after.statement, editorsLanguage)
      : null
  return [
    `## ${escapeLine(matter.title)}`,
    escapeLine([describeFigures(matter), ...explainMarks(diff, bothStated && matter.unverified)].join(' ')),
    ...(matter.summary === null ? [] : [escapeLine(matter.summary)]),
    ...sides.flatMap((side) => writeSide(view, matter, side, diff, notes)),
  ]
}

/** "Changed: at most 600,000 to at most 800,000, up 200,000, 33 percent." Several figures are named. */
function describeFigures(matter: Matter): string {
  const changes = compareQuantities(matter)
  if (changes.length === 0) return `${describeRelation(matter)}.`
  const figures = changes.map((change) =>
    changes.length === 1 ? describeQuantity(change) : `${change.name}, ${describeQuantity(change)}`,
  )
  return `${describeRelation(matter)}: ${figures.join('; ')}.`
}

function explainMarks(diff: TextDiff | null, unverified: boolean): readonly string[] {
  if (unverified) return ['Unverified: no words marked.']
  if (diff?.kind === 'rewritten') return ['Rewritten throughout: no words marked.']
  if (diff?.kind === 'same-words') return ['Same words, different characters.']
  return diff?.precise === false ? ['Too long to compare word by word: whole sentences are marked.'] : []
}

function writeSide(
  view: ExportView,
  matter: Matter,
  side: Side,
  diff: TextDiff | null,
  notes: NoteNumbers,
): readonly string[] {
  const text = describeSide(matter, side)
  if (presenceOf(matter, side) === 'silent') {
    const draft = escapeInline(view.comparison[side].shortTitle)
    return [`${sideMark[side]} ${text}. No source describes this point in the ${draft}.`]
  }
  const sentence = diff?.kind === 'marked' ? markWords(text, diff.segments, side) : escapeInline(text)
  return [`${sideMark[side]} ${sentence}`, writeGrounds(view, matter, side, notes)]
}

/** Point, standing, then what the sentence or each account rests on, then copies that differ. */
function writeGrounds(view: ExportView, matter: Matter, side: Side, notes: NoteNumbers): string {
  const provision = matter[side]
  const standing = describeStanding(view.comparison, matter, side)
  if (provision === null) return `${standing}.`
  const point = describePoint(provision)
  const witnesses = describeWitnesses(provision)
  return [
    ...(point === null ? [] : [`${escapeInline(point)}.`]),
    standing === 'Disputed' ? 'Disputed: sources differ.' : `${standing}.`,
    ...writeSupport(view, provision, notes),
    ...(witnesses === null ? [] : [escapeInline(witnesses)]),
  ].join(' ')
}

function writeSupport(view: ExportView, provision: Provision, notes: NoteNumbers): readonly string[] {
  return gatherSupport(provision).flatMap(({ says, evidence, named }) => {
    // Without citations an account keeps the names it rests on: nothing is said by nobody.
    if (says === null && !view.withCitations) return []
    const places = [
      ...evidence.map((item) => ({ label: citeLabel(item, view.sources), note: noteOf(item, notes) })),
      ...named.map((label) => ({ label, note: '' })),
    ]
    const written = places.map(({ label, note }, at) => {
      return `${escapeInline(label)}${at === places.length - 1 ? '.' : ';'}${view.withCitations ? note : ''}`
    })
    if (says === null) return written
    return [`${escapeInline(says)}${written.length === 0 ? '.' : ':'}`, ...written]
  })
}

/** Quotations by `quotationKey`, in the order of their numbers, which count from 1. */
type NoteNumbers = ReadonlyMap<string, { readonly number: number; readonly quotation: Quotation }>

function numberQuotations(view: ExportView): NoteNumbers {
  const notes = new Map<string, { number: number; quotation: Quotation }>()
  for (const matter of view.matters) {
    for (const side of sides) {
      const support = matter[side] === null ? [] : gatherSupport(matter[side])
      for (const item of support.flatMap(({ evidence }) => evidence)) {
        if (item.kind !== 'quotation' || notes.has(quotationKey(item))) continue
        notes.set(quotationKey(item), { number: notes.size + 1, quotation: item })
      }
    }
  }
  return notes
}

function quotationKey({ source, paragraph, selector }: Quotation): string {
  return JSON.stringify([source, paragraph, selector.exact])
}

function noteOf(item: Evidence, notes: NoteNumbers): string {
  const note = item.kind === 'quotation' ? notes.get(quotationKey(item)) : undefined
  return note === undefined ? '' : toSuperscript(note.number)
}

function writeNotes(view: ExportView, notes: NoteNumbers): readonly string[] {
  if (notes.size === 0) return []
  const lines = [...notes.values()].map(
    ({ number, quotation }) => `${number}. ${escapeLine(describeQuotation(quotation, view.sources))}`,
  )
  return ['## Notes', lines.join('\n')]
}

function writeSources(view: ExportView): readonly string[] {
  const ids = citedSources(view.matters)
  if (ids.length === 0) return []
  const lines = ids.map((id) => {
    const url = view.sources.get(id)?.url ?? null
    const facts = escapeLine(describeSource(id, view.sources))
    return `- ${url === null ? facts : `${facts} ${linkAddress(url)}`}`
  })
  return ['## Sources', lines.join('\n')]
}
