/** The comparison as a text to read: matter by matter, then sources, then notes with quotations. */
import type { ExportView } from './export-view'
import { escapeInline, escapeLine, linkAddress, markWords } from './markdown-text'
import type { Report, ReportMatter, ReportPart, ReportSide, ReportSupport } from './report'
import { addressLabel, readersNoteLabel, statusLine, writeReport } from './report'
import { sayStanding, sideMark } from './side-words'
import { wordsOf } from './text-parts'

/** The whole view as Markdown: one line a paragraph, a blank line between paragraphs, a line break at the end. */
export function serializeMarkdown(view: ExportView): string {
  const report = writeReport(view)
  const blocks = [
    ...writeHead(report),
    ...report.parts.flatMap((part) => writePart(part, report)),
    ...writeSources(report),
    ...writeLinks(report),
    ...writeNotes(report),
  ]
  return `${blocks.join('\n\n')}\n`
}

function writeHead(report: Report): readonly string[] {
  return [
    `# ${escapeMarks(report.title)}`,
    escapeLine(report.plan),
    report.drafts.map(({ mark, text }) => `- ${mark} ${escapeInline(text)}`).join('\n'),
    escapeLine(report.selection),
    ...writeOutline(report),
    ...(report.address === null ? [] : [`${addressLabel}: ${linkAddress(report.address)}`]),
    escapeLine(report.version),
    `${escapeLine(report.oursNote)} Words only in ${sideMark.before} are struck, words only in ${sideMark.after} stand in {+ +}.`,
    escapeLine(report.silenceNote),
    ...report.notices.map(escapeLine),
  ]
}

/** The marks of the drafts are this export's own and read better without a backslash. */
function escapeMarks(text: string): string {
  return escapeInline(text).replaceAll(/\\\[([AB])\\\]/g, '[$1]')
}

function writeOutline({ outline: { lines, figure } }: Report): readonly string[] {
  const list = lines.map(({ label, matters }) => {
    const titles = matters.map(({ title }) => escapeInline(title)).join('; ')
    return `- **${escapeInline(label)}**${titles === '' ? '' : `: ${titles}`}`
  })
  return [...(list.length === 0 ? [] : [list.join('\n')]), ...(figure === null ? [] : [escapeLine(figure)])]
}

function writePart({ heading, explanation, matters }: ReportPart, report: Report): readonly string[] {
  return [
    ...(heading === null ? [] : [`## ${escapeLine(heading)}`]),
    ...(explanation === null ? [] : [escapeLine(explanation)]),
    ...matters.flatMap((matter) => writeMatter(matter, heading === null ? '##' : '###', report)),
  ]
}

function writeMatter(matter: ReportMatter, level: '##' | '###', report: Report): readonly string[] {
  const { title, summary, sides, readersNote } = matter
  const status = statusLine(matter)
  return [
    `${level} ${escapeLine(title)}`,
    ...(status === '' ? [] : [`**${escapeInline(status)}**`]),
    ...(summary === null ? [] : [escapeLine(summary)]),
    ...sides.flatMap((side) => writeSide(side, report)),
    ...(readersNote === null ? [] : [`**${readersNoteLabel}:** ${writeLines(readersNote)}`]),
  ]
}

/** Lines as the reader wrote them, in one paragraph: a backslash at the end of a line keeps its break. */
function writeLines(text: string): string {
  return text
    .split(/\r\n|\r|\n/)
    .map(escapeLine)
    .join('\\\n')
}

function writeSide(side: ReportSide, report: Report): readonly string[] {
  if (side.presence === 'silent') {
    const silence = side.silence === null ? '' : ` ${escapeInline(side.silence)}`
    return [`${side.mark} **${side.text}.**${silence}`]
  }
  const boxed = side.boxed === null ? '' : `**${side.boxed}.** `
  return [`${side.mark} ${boxed}${markWords(side.runs)}`, writeGrounds(side, report)]
}

/** Point, standing, then what the sentence or each account rests on, then copies that differ. */
function writeGrounds({ point, standing, support, witnesses }: ReportSide, report: Report): string {
  return [
    ...(point === null ? [] : [`${escapeInline(point)}.`]),
    `**${sayStanding(standing)}**`,
    ...support.flatMap((item) => writeSupport(item, report)),
    ...(witnesses === null ? [] : [escapeInline(witnesses)]),
  ].join(' ')
}

function writeSupport({ says, places }: ReportSupport, { sources }: Report): readonly string[] {
  const written = places.map(({ label, evidence, note }, at) => {
    const stop = at === places.length - 1 ? '.' : ';'
    const linked = sources.some(({ id, url }) => id === evidence?.source && url !== null)
    const name = linked ? `[${escapeInline(label)}][${evidence?.source}]` : escapeInline(label)
    return `${name}${stop}${note === null ? '' : `[^${note}]`}`
  })
  if (says === null) return written
  return [`${escapeInline(says)}${written.length === 0 ? '.' : ':'}`, ...written]
}

/**
 * Footnotes, where the dialect has them; elsewhere they read as they stand. Such a dialect moves them to the end
 * of the page, so they stand last and leave no heading of theirs before another.
 */
function writeNotes({ notes }: Report): readonly string[] {
  if (notes.length === 0) return []
  return ['## Notes', ...notes.map(({ number, text }) => `[^${number}]: ${escapeLine(wordsOf(text))}`)]
}

function writeSources({ sources, ranks }: Report): readonly string[] {
  if (sources.length === 0) return []
  const lines = sources.map(({ text, url }) =>
    [`- ${escapeLine(wordsOf(text))}`, ...(url === null ? [] : [linkAddress(url)])].join(' '),
  )
  return ['## Sources', ...(ranks === '' ? [] : [escapeLine(ranks)]), lines.join('\n')]
}

/** Where the names in the text lead; a reader of the file sees them, a reader of the page follows them. */
function writeLinks({ sources }: Report): readonly string[] {
  const lines = sources.flatMap(({ id, url }) => (url === null ? [] : [`[${id}]: ${linkAddress(url)}`]))
  return lines.length === 0 ? [] : [lines.join('\n')]
}
