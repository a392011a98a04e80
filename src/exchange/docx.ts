/**
 * The comparison as a Word document with tracked changes: accepting all of them leaves the sentences of B,
 * rejecting all of them those of A.
 */
import { strToU8, zipSync } from 'fflate'
import { describeSilence } from '../domain/describe-change'
import type { Evidence } from '../domain/record'
import type { ExportView } from './export-view'
import { comparatorName } from './export-view'
import { readersNoteLabel, writeReport } from './report'
import type { Report, ReportMatter, ReportPlace, ReportSide } from './report'
import { sayStanding } from './side-words'
import { describeQuotation, describeSource, linkOf } from './source-words'
import { weave } from './weave'
import type { Change, Counter, Revision } from './docx-paragraphs'
import { changed, paragraph, revisionAttributes, run } from './docx-paragraphs'
import {
  contentTypes,
  coreProperties,
  declaration,
  documentRelations,
  linkRelations,
  namespaces,
  packageRelations,
  settings,
  styles,
} from './docx-parts'

/** What is gathered while the body is written. */
type Writing = {
  readonly view: ExportView
  readonly revision: Revision
  readonly ids: Counter
  readonly footnotes: string[]
  readonly comments: string[]
  /** Ids of hyperlinks in footnotes, by address. */
  readonly links: Map<string, string>
}

/**
 * The whole view as a .docx file. The same view gives the same bytes, whenever and wherever it is made.
 *
 * A matter that one side is silent on has no tracked change: both sides stand as they are, and "Not reported" has
 * a comment. Whole clauses that come or go are tracked with their paragraph; a move is tracked as a matched move.
 */
export function serializeDocx(view: ExportView): Uint8Array {
  const report = writeReport(view)
  const writing: Writing = {
    view,
    revision: {
      author: view.changesBy?.author.trim() || comparatorName,
      date: `${view.changesBy?.date || view.plan.date}T00:00:00Z`,
    },
    ids: { next: 0 },
    footnotes: [],
    comments: [],
    links: new Map(),
  }
  const body = [...writeHead(report), ...report.matters.flatMap((matter) => writeMatter(matter, writing))]
  const files = {
    '[Content_Types].xml': contentTypes,
    '_rels/.rels': packageRelations,
    'word/document.xml': `${declaration}<w:document ${namespaces}><w:body>${body.join('')}${page}</w:body></w:document>`,
    'word/_rels/document.xml.rels': documentRelations,
    'word/styles.xml': styles,
    'word/settings.xml': settings,
    'word/footnotes.xml': writeFootnotes(writing),
    'word/_rels/footnotes.xml.rels': linkRelations(writing.links),
    'word/comments.xml': `${declaration}<w:comments ${namespaces}>${writing.comments.join('')}</w:comments>`,
    'docProps/core.xml': coreProperties(report.title, `${view.plan.date}T00:00:00Z`),
  }
  const packed = Object.entries(files).map(([name, text]) => [name, strToU8(text)] as const)
  // The day is the first that a zip file can name, in the clock of whoever packs it: the same bytes everywhere.
  return zipSync(Object.fromEntries(packed), { mtime: new Date(1980, 0, 1) })
}

/** A4, with margins of 2.5 cm. */
const page =
  '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417" w:header="708" w:footer="708" w:gutter="0"/></w:sectPr>'

function writeHead(report: Report): readonly string[] {
  const explained =
    'Tracked changes lead from [A] to [B]: accepting all of them leaves the sentences of [B], rejecting all those of [A].'
  return [
    paragraph('Title', run(report.title)),
    paragraph('Normal', run(report.plan)),
    ...report.drafts.map(({ mark, text }) => paragraph('Normal', run(`${mark} ${text}`))),
    ...[
      report.selection,
      report.version,
      `${report.oursNote} ${explained}`,
      report.silenceNote,
      ...report.notices,
    ].map((text) => paragraph('Normal', run(text))),
  ]
}

function writeMatter(matter: ReportMatter, writing: Writing): readonly string[] {
  const notes = [matter.head, ...matter.marksNotes, ...explainSplit(matter)]
  return [
    paragraph('Heading1', run(matter.title)),
    paragraph('Status', run(notes.join(' '))),
    ...(matter.summary === null ? [] : [paragraph('Change', run(matter.summary))]),
    ...writeSentences(matter, writing),
    ...matter.sides.map((side) => writeGrounds(side, writing)),
    ...(matter.readersNote === null
      ? []
      : [paragraph('Normal', `${run(`${readersNoteLabel}: `, '<w:b/>')}${run(matter.readersNote)}`)]),
  ]
}

function explainSplit({ matter }: ReportMatter): readonly string[] {
  if (matter.relation !== 'split' && matter.relation !== 'merged') return []
  return ['Word knows no change of this kind: it is tracked as a deletion or an insertion.']
}

/** The sentences of both sides, tracked where both are known. */
function writeSentences({ matter, diff, sides }: ReportMatter, writing: Writing): readonly string[] {
  const [before, after] = sides
  const old = before.presence === 'stated' ? before.text : null
  const now = after.presence === 'stated' ? after.text : null
  if (before.presence === 'silent' || after.presence === 'silent') {
    return sides.map((side) => writeUntracked(side, writing))
  }
  if (old !== null && now !== null && matter.relation === 'moved') return writeMove(old, now, writing)
  if (old !== null && now !== null) {
    const tracked = weave(old, now, diff).map(({ kind, text }) =>
      kind === 'kept'
        ? run(text)
        : changed(kind === 'deleted' ? 'del' : 'ins', text, writing.revision, writing.ids),
    )
    return [paragraph('Provision', tracked.join(''))]
  }
  if (old !== null) return [writeWhole('del', old, writing)]
  return now === null ? [] : [writeWhole('ins', now, writing)]
}

/** A clause that comes, goes or moves with its paragraph. */
function writeWhole(change: Change, text: string, writing: Writing, ends = { start: '', end: '' }): string {
  const { revision, ids } = writing
  const mark = `<w:${change} ${revisionAttributes(revision, ids)}/>`
  const content = `${ends.start}${changed(change, text, revision, ids)}`
  return `${paragraph('Provision', content, mark)}${ends.end}`
}

function writeMove(old: string, now: string, writing: Writing): readonly string[] {
  const { revision, ids } = writing
  const name = `move${ids.next + 1}`
  const range = (change: 'moveFrom' | 'moveTo') => {
    const attributes = revisionAttributes(revision, ids)
    const id = ids.next
    return {
      start: `<w:${change}RangeStart ${attributes} w:name="${name}"/>`,
      end: `<w:${change}RangeEnd w:id="${id}"/>`,
    }
  }
  return [
    writeWhole('moveFrom', old, writing, range('moveFrom')),
    writeWhole('moveTo', now, writing, range('moveTo')),
  ]
}

function writeUntracked({ mark, text, presence, draft }: ReportSide, writing: Writing): string {
  if (presence !== 'silent') return paragraph('Provision', run(`${mark} ${text}`))
  const id = writing.comments.length
  const { author, date } = writing.revision
  const words = `${describeSilence(draft)} The sources are silent; that does not mean that the draft lacks it.`
  const attributes = revisionAttributes({ author, date }, { next: id - 1 })
  writing.comments.push(`<w:comment ${attributes}>${paragraph('CommentText', run(words))}</w:comment>`)
  const anchored = `<w:commentRangeStart w:id="${id}"/>${run(`${mark} ${text}`)}<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`
  return paragraph('Provision', anchored)
}

/** Draft, point, standing and what the sentence or each account rests on, each source with its footnote. */
function writeGrounds(side: ReportSide, writing: Writing): string {
  const standing = sayStanding(side.standing)
  const absence = side.presence === 'absent' ? [side.text] : []
  const point = side.point === null ? [] : [`${side.point}.`]
  const head = [side.mark, ...absence, ...point, ...(side.presence === 'silent' ? [] : [standing])]
  const silent = side.presence === 'silent' ? [`${side.draft}: not reported.`] : []
  const support = side.support.map(({ says, places }) => {
    const stop = places.length === 0 ? '.' : ':'
    const named = places.map((place, at) => writePlace(place, at === places.length - 1 ? '.' : ';', writing))
    return `${says === null ? '' : run(` ${says}${stop}`)}${named.join('')}`
  })
  const copies = side.witnesses === null ? '' : run(` ${side.witnesses}`)
  return paragraph('Grounds', `${run([...head, ...silent].join(' '))}${support.join('')}${copies}`)
}

function writePlace({ label, evidence }: ReportPlace, stop: string, writing: Writing): string {
  const named = run(` ${label}`)
  if (evidence === null || !writing.view.withCitations) return `${named}${run(stop)}`
  const id = writing.footnotes.length + 1
  writing.footnotes.push(writeFootnote(id, evidence, writing))
  return `${named}<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteReference w:id="${id}"/></w:r>${run(stop)}`
}

function writeFootnote(id: number, evidence: Evidence, writing: Writing): string {
  const { sources } = writing.view
  const words =
    evidence.kind === 'quotation'
      ? `${describeQuotation(evidence, sources)} ${describeSource(evidence.source, sources)}`
      : [describeSource(evidence.source, sources), evidence.locator, evidence.note]
          .filter((part) => part !== null)
          .map((part) => (/[.!?]$/.test(part) ? part : `${part}.`))
          .join(' ')
  const url = linkOf(evidence.source, sources)
  const number = '<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/></w:r>'
  return `<w:footnote w:id="${id}">${paragraph('FootnoteText', `${number}${run(` ${words}`)}${url === null ? '' : `${run(' ')}${writeLink(url, writing)}`}`)}</w:footnote>`
}

function writeLink(url: string, { links }: Writing): string {
  const id = links.get(url) ?? `rId${links.size + 1}`
  links.set(url, id)
  return `<w:hyperlink r:id="${id}">${run(url, '<w:rStyle w:val="Hyperlink"/>')}</w:hyperlink>`
}

/** The two lines that part notes from the text have the numbers below 1. */
function writeFootnotes({ footnotes }: Writing): string {
  const line = (id: number, type: string, element: string) =>
    `<w:footnote w:type="${type}" w:id="${id}"><w:p><w:r><w:${element}/></w:r></w:p></w:footnote>`
  const lines = [
    line(-1, 'separator', 'separator'),
    line(0, 'continuationSeparator', 'continuationSeparator'),
  ]
  return `${declaration}<w:footnotes ${namespaces}>${[...lines, ...footnotes].join('')}</w:footnotes>`
}
