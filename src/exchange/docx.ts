/**
 * The comparison as a Word document with tracked changes: accepting all of them leaves the sentences of B,
 * rejecting all of them those of A.
 */
import { strToU8, zipSync } from 'fflate'
import { describeSilence } from '../domain/describe-change'
import { describeWording } from '../domain/describe-source'
import { nameSource } from '../domain/name-source'
import type { Evidence, Quotation } from '../domain/record'
import type { ExportView } from './export-view'
import { comparatorName } from './export-view'
import { quotationKey } from './quotation-notes'
import { addressLabel, readersNoteLabel, trackedStatusLine, writeReport } from './report'
import type { Report, ReportMatter, ReportPart, ReportPlace, ReportSide } from './report'
import { sayStanding } from './side-words'
import { isWebAddress, linkOf, notWordForWord, quoteOf, readableAddress, sourceInParts } from './source-words'
import type { TextPart } from './text-parts'
import { joinPieces } from './text-parts'
import { weave } from './weave'
import type { Change, Counter, Revision } from './docx-paragraphs'
import { bookmark, changed, field, paragraph, revisionAttributes, run, runs } from './docx-paragraphs'
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
  /** The number of the footnote that describes a source, by the source's id. */
  readonly described: Map<string, number>
  /** The number of the footnote that gives a quotation, by its key. */
  readonly quoted: Map<string, number>
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
    described: new Map(),
    quoted: new Map(),
  }
  const links = new Map<string, string>()
  const body = [...writeHead(report, links), ...report.parts.flatMap((part) => writePart(part, writing))]
  const files = {
    '[Content_Types].xml': contentTypes,
    '_rels/.rels': packageRelations,
    'word/document.xml': `${declaration}<w:document ${namespaces}><w:body>${body.join('')}${page}</w:body></w:document>`,
    'word/_rels/document.xml.rels': documentRelations(links),
    'word/styles.xml': styles,
    'word/settings.xml': settings,
    'word/footnotes.xml': writeFootnotes(writing),
    'word/_rels/footnotes.xml.rels': linkRelations(writing.links),
    'word/comments.xml': `${declaration}<w:comments ${namespaces}>${writing.comments.join('')}</w:comments>`,
    'word/footer.xml': `${declaration}<w:ftr ${namespaces}>${writeFooter(report)}</w:ftr>`,
    'docProps/core.xml': coreProperties(report.title, `${view.plan.date}T00:00:00Z`),
  }
  const packed = Object.entries(files).map(([name, text]) => [name, strToU8(text)] as const)
  // The day is the first that a zip file can name, in the clock of whoever packs it: the same bytes everywhere.
  return zipSync(Object.fromEntries(packed), { mtime: new Date(1980, 0, 1) })
}

/** A4, its foot on every page, with margins of 2.5 cm. */
const page =
  '<w:sectPr><w:footerReference w:type="default" r:id="footer"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417" w:header="708" w:footer="708" w:gutter="0"/></w:sectPr>'

function writeFooter({ title, version }: Report): string {
  const pages = `${run('Page ')}${field('PAGE', '1')}${run(' of ')}${field('NUMPAGES', '1')}`
  return paragraph('Footer', `${run(`${title}. ${version}\t`)}${pages}`)
}

/** How many matters there are of each kind, and which. */
function writeOutline({ outline: { lines, figure } }: Report): readonly string[] {
  return [
    ...lines.map(({ label, matters }) => {
      const titles = matters.map(({ title }) => title).join('; ')
      return paragraph('Normal', `${run(label, '<w:b/>')}${titles === '' ? '' : run(`: ${titles}`)}`)
    }),
    ...(figure === null ? [] : [paragraph('Normal', run(figure))]),
  ]
}

function writeAddress(address: string | null, links: Map<string, string>): readonly string[] {
  if (address === null) return []
  const shown = isWebAddress(address) ? writeLink(address, { links }) : run(address)
  return [paragraph('Normal', `${run(`${addressLabel}: `)}${shown}`)]
}

function writeHead(report: Report, links: Map<string, string>): readonly string[] {
  const explained =
    'Tracked changes lead from [A] to [B]: accepting all of them leaves the sentences of [B], rejecting all those of [A].'
  return [
    paragraph('Title', run(report.title)),
    paragraph('Normal', run(report.plan)),
    ...report.drafts.map(({ mark, text }) => paragraph('Normal', run(`${mark} ${text}`))),
    paragraph('Normal', run(report.selection)),
    ...writeOutline(report),
    ...writeAddress(report.address, links),
    ...[report.version, `${report.oursNote} ${explained}`, report.silenceNote, ...report.notices].map(
      (text) => paragraph('Remark', run(text)),
    ),
  ]
}

function writePart({ heading, explanation, matters }: ReportPart, writing: Writing): readonly string[] {
  return [
    ...(heading === null ? [] : [paragraph('Heading1', run(heading))]),
    ...(explanation === null ? [] : [paragraph('Normal', run(explanation), { keepsNext: true })]),
    ...matters.flatMap((matter) => writeMatter(matter, writing, heading === null ? 'Heading1' : 'Heading2')),
  ]
}

function writeMatter(
  matter: ReportMatter,
  writing: Writing,
  heading: 'Heading1' | 'Heading2',
): readonly string[] {
  const status = [trackedStatusLine(matter), ...explainSplit(matter)].filter((part) => part !== '').join(' ')
  return [
    paragraph(heading, run(matter.title)),
    ...(status === '' ? [] : [paragraph('Status', run(status))]),
    ...(matter.summary === null ? [] : [paragraph('Change', run(matter.summary))]),
    ...writeSentences(matter, writing),
    ...matter.sides
      .filter(({ presence }) => presence !== 'silent')
      .map((side) => writeGrounds(side, writing)),
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
function writeSentences({ matter, head, diff, sides }: ReportMatter, writing: Writing): readonly string[] {
  const [before, after] = sides
  const old = before.presence === 'stated' ? before.text : null
  const now = after.presence === 'stated' ? after.text : null
  if (before.presence === 'silent' || after.presence === 'silent') {
    // Where the heading has said the rest, both sides and what they rest on are few lines.
    return sides.map((side) => writeUntracked(side, writing, side === before || head === null))
  }
  if (old !== null && now !== null && matter.relation === 'moved') return writeMove(old, now, writing)
  // A sentence that is replaced whole is a paragraph that goes and one that comes.
  const isWhole = old !== now && (diff === null || diff.kind === 'rewritten')
  if (old !== null && now !== null && isWhole) {
    return [writeWhole('del', old, writing, { keepsNext: true }), writeWhole('ins', now, writing)]
  }
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
function writeWhole(
  change: Change,
  text: string,
  { revision, ids }: Writing,
  { start = '', end = '', keepsNext = false } = {},
): string {
  const mark = `<w:${change} ${revisionAttributes(revision, ids)}/>`
  const content = `${start}${changed(change, text, revision, ids)}`
  return `${paragraph('Provision', content, { mark, keepsNext })}${end}`
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
    writeWhole('moveFrom', old, writing, { ...range('moveFrom'), keepsNext: true }),
    writeWhole('moveTo', now, writing, range('moveTo')),
  ]
}

function writeUntracked(
  { mark, text, presence, draft }: ReportSide,
  writing: Writing,
  keepsNext: boolean,
): string {
  if (presence !== 'silent') return paragraph('Provision', run(`${mark} ${text}`), { keepsNext })
  const id = writing.comments.length
  const { author, date } = writing.revision
  const words = `${describeSilence(draft)} The sources are silent; that does not mean that the draft lacks it.`
  const attributes = revisionAttributes({ author, date }, { next: id - 1 })
  writing.comments.push(`<w:comment ${attributes}>${paragraph('CommentText', run(words))}</w:comment>`)
  const anchored = `<w:commentRangeStart w:id="${id}"/>${run(`${mark} ${text}`)}<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`
  return paragraph('Provision', anchored, { keepsNext })
}

/** Draft, point, standing and what the sentence or each account rests on, each source with the number of its footnote. */
function writeGrounds(side: ReportSide, writing: Writing): string {
  const standing = sayStanding(side.standing)
  const absence = side.presence === 'absent' ? [`${side.boxed}.`, side.text] : []
  const point = side.point === null ? [] : [`${side.point}.`]
  const head = [side.mark, ...absence, ...point, standing].join(' ')
  const support = side.support.map(({ says, places }) => {
    const stop = places.length === 0 ? '.' : ':'
    const named = places.map((place, at) => writePlace(place, at === places.length - 1 ? '.' : ';', writing))
    return `${says === null ? '' : run(` ${says}${stop}`)}${named.join('')}`
  })
  const copies = side.witnesses === null ? '' : run(` ${side.witnesses}`)
  return paragraph('Grounds', `${run(head)}${support.join('')}${copies}`)
}

function writePlace({ label, evidence }: ReportPlace, stop: string, writing: Writing): string {
  const named = run(` ${label}`)
  if (evidence === null || !writing.view.withCitations) return `${named}${run(stop)}`
  const told = footnoteOf(evidence, writing)
  if (told !== undefined) {
    const again = field(`NOTEREF ${noteName(told)} \\f \\h`, `${told}`, footnoteReference)
    return `${named}${again}${run(stop)}`
  }
  const id = writing.footnotes.length + 1
  writing.footnotes.push(writeFootnote(id, evidence, writing))
  if (evidence.kind === 'quotation') writing.quoted.set(quotationKey(evidence), id)
  const reference = `<w:r><w:rPr>${footnoteReference}</w:rPr><w:footnoteReference w:id="${id}"/></w:r>`
  return `${named}${bookmark(noteName(id), reference, writing.ids)}${run(stop)}`
}

/** The footnote that has said all there is: a place stands in the text, and a quotation is given once. */
function footnoteOf(evidence: Evidence, { described, quoted }: Writing): number | undefined {
  return evidence.kind === 'citation' ? described.get(evidence.source) : quoted.get(quotationKey(evidence))
}

const footnoteReference = '<w:rStyle w:val="FootnoteReference"/>'

function noteName(id: number): string {
  return `_Note${id}`
}

function writeFootnote(id: number, evidence: Evidence, writing: Writing): string {
  const { described, view } = writing
  const first = described.get(evidence.source) ?? null
  if (first === null) described.set(evidence.source, id)
  const url = first === null ? linkOf(evidence.source, view.sources) : null
  const words =
    first === null || evidence.kind === 'citation'
      ? runs(joinPieces(' ', ...describeFirst(evidence, view)))
      : writeAgain(evidence, first, view)
  const link = url === null ? '' : `${run(' ')}${writeLink(url, writing)}`
  const number = `<w:r><w:rPr>${footnoteReference}</w:rPr><w:footnoteRef/></w:r>`
  return `<w:footnote w:id="${id}">${paragraph('FootnoteText', `${number}${words}${link}`)}</w:footnote>`
}

/** The words quoted, then everything about the source. */
function describeFirst(evidence: Evidence, { sources }: ExportView): readonly TextPart[] {
  if (evidence.kind === 'citation') return sourceInParts(evidence.source, sources)
  const quoted = quoteOf(evidence, sources)
  const source = sourceInParts(evidence.source, sources, `¶${evidence.paragraph}`)
  return quoted === null
    ? joinPieces(...source, ` ${notWordForWord}`)
    : joinPieces(...quoted, '. ', ...source)
}

/** The words quoted, the source, the note that has described it, and the place in it. */
function writeAgain(quotation: Quotation, first: number, { sources }: ExportView): string {
  const name = nameSource(quotation.source, sources)
  const note = field(`NOTEREF ${noteName(first)} \\h`, `${first}`)
  const quoted = quoteOf(quotation, sources)
  const source = sources.get(quotation.source)
  const wording = source === undefined ? null : describeWording(source)
  const said = quoted === null ? notWordForWord : wording
  const head = joinPieces(' ', ...(quoted === null ? [] : [...quoted, ', ']), `${name}, note `)
  return `${runs(head)}${note}${run(`, ¶${quotation.paragraph}.${said === null ? '' : ` ${said}`}`)}`
}

function writeLink(url: string, { links }: Pick<Writing, 'links'>): string {
  const id = links.get(url) ?? `rId${links.size + 1}`
  links.set(url, id)
  return `<w:hyperlink r:id="${id}">${run(readableAddress(url), '<w:rStyle w:val="Hyperlink"/>')}</w:hyperlink>`
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
