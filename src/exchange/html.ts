/** The comparison as one HTML file: readable without a network, without script, and with styles off. */
import { passageId } from '../domain/citations'
import type { Matter } from '../domain/compare-drafts'
import { describeWords } from '../domain/describe-change'
import type { Run } from '../domain/mark-words'
import type { ExportView } from './export-view'
import { htmlStyle, htmlStyleDigest } from './html-style'
import type { Report, ReportMatter, ReportNote, ReportPart, ReportSide, ReportSupport } from './report'
import { addressLabel, readersNoteLabel, statusLine, writeReport } from './report'
import { sayStanding } from './side-words'
import { isWebAddress, readableAddress } from './source-words'
import type { TextPart } from './text-parts'
import { escapeXml } from './xml-text'

/**
 * The whole view as HTML, a line break at the end. Its own content policy allows its own style and nothing else:
 * no script, no picture, no request. Texts are isolated, so that the direction of one never turns the next.
 */
export function serializeHtml(view: ExportView): string {
  const report = writeReport(view)
  const body = [
    ...writeHead(report),
    ...report.parts.flatMap((part) => writePart(part, report)),
    ...writeNotes(report),
    ...writeSources(report),
  ]
  return `${[
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${htmlStyleDigest}'; base-uri 'none'; form-action 'none'">`,
    '<meta name="viewport" content="width=device-width">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${escapeXml(report.title)}</title>`,
    `<style>${htmlStyle}</style>`,
    '</head>',
    '<body>',
    '<main>',
    ...body,
    '</main>',
    '</body>',
    '</html>',
  ].join('\n')}\n`
}

function writeHead(report: Report): readonly string[] {
  const [a = '', b = ''] = report.drafts.map(({ mark }) => mark)
  return [
    `<h1 dir="auto">${escapeXml(report.title)}</h1>`,
    sentence(report.plan),
    '<ul class="grounds">',
    ...report.drafts.map(({ mark, text }) => `<li>${mark} <bdi>${escapeXml(text)}</bdi></li>`),
    '</ul>',
    sentence(report.selection),
    ...writeOutline(report),
    ...(report.address === null ? [] : [writeAddress(report.address)]),
    ...[report.version, `${report.oursNote} ${marksNote(a, b)}`, report.silenceNote, ...report.notices].map(
      remark,
    ),
  ]
}

/** How marks are to be read. */
export function marksNote(a: string, b: string): string {
  return `Words only in ${a} are struck, words only in ${b} are underlined.`
}

/** What is in the file, each matter a link to its place in it; those that the sources are silent on behind their count. */
function writeOutline({ outline: { lines, figure } }: Report): readonly string[] {
  const items = lines.map(({ label, matters, silent }) => {
    const name = `<b>${escapeXml(label)}</b>`
    if (silent.length > 0)
      return `<li><details><summary>${name}</summary>${linkMatters(silent)}</details></li>`
    return `<li>${name}${matters.length === 0 ? '' : `: ${linkMatters(matters)}`}</li>`
  })
  return [
    ...(items.length === 0 ? [] : ['<ul>', ...items, '</ul>']),
    ...(figure === null ? [] : [sentence(figure)]),
  ]
}

function linkMatters(matters: readonly Matter[]): string {
  return matters
    .map(({ key, title }) => `<a href="#matter-${escapeXml(key)}"><bdi>${escapeXml(title)}</bdi></a>`)
    .join('; ')
}

function writeAddress(address: string): string {
  const shown = escapeXml(address)
  return `<p class="grounds">${addressLabel}: ${isWebAddress(address) ? `<a href="${shown}" rel="noreferrer">${shown}</a>` : shown}</p>`
}

function writePart({ heading, explanation, matters }: ReportPart, report: Report): readonly string[] {
  return [
    ...(heading === null ? [] : [`<h2 class="part" dir="auto">${escapeXml(heading)}</h2>`]),
    ...(explanation === null ? [] : [sentence(explanation)]),
    ...matters.map((matter) => writeMatter(matter, report, heading === null ? 2 : 3)),
  ]
}

/** What is to be known of the file, smaller than what it is about. */
function remark(text: string): string {
  return `<p class="grounds" dir="auto">${escapeXml(text)}</p>`
}

/** A paragraph of its own direction. */
export function sentence(text: string): string {
  return `<p dir="auto">${escapeXml(text)}</p>`
}

function writeMatter(reported: ReportMatter, report: Report, level: 2 | 3): string {
  const id = `matter-${reported.matter.key}`
  return [
    `<article aria-labelledby="${escapeXml(id)}">`,
    `<h${level} id="${escapeXml(id)}" class="title" dir="auto">${escapeXml(reported.title)}</h${level}>`,
    ...writeTexts(reported, report, level === 2 ? 3 : 4),
    ...(reported.readersNote === null ? [] : [writeReadersNote(reported.readersNote)]),
    '</article>',
  ].join('\n')
}

/** How the drafts relate on a matter and what each of them says, headed by its name. */
export function writeTexts(reported: ReportMatter, report: Report, level: 2 | 3 | 4): readonly string[] {
  const { summary, diff, sides } = reported
  const status = statusLine(reported)
  const words = diff?.kind === 'marked' ? describeWords(diff, sides[0].text, sides[1].text) : ''
  return [
    ...(status === '' ? [] : [`<p class="status" dir="auto">${escapeXml(status)}</p>`]),
    ...(summary === null ? [] : [sentence(summary)]),
    // Marks say it to the eye; with styles off, and to those who hear the page, this does.
    ...(words === '' ? [] : [`<p class="words" dir="auto">${escapeXml(words)}</p>`]),
    '<div class="sides">',
    ...sides.map((side) => writeSide(side, report, level)),
    '</div>',
  ]
}

/** A term and what stands under it, so that the reader's words are told from the record's with styles off too. */
function writeReadersNote(note: string): string {
  const lines = note.split(/\r\n|\r|\n/).map((line) => `<bdi>${escapeXml(line)}</bdi>`)
  return `<dl><dt class="status">${readersNoteLabel}</dt><dd dir="auto">${lines.join('<br>')}</dd></dl>`
}

function writeSide(side: ReportSide, report: Report, level: 2 | 3 | 4): string {
  const label = `${side.mark} ${side.draft}`
  const text =
    side.presence === 'stated'
      ? `<p class="text"><bdi>${markRuns(side.runs)}</bdi></p>`
      : side.presence === 'silent'
        ? `<p class="text silent"><bdi>${escapeXml(side.text)}.</bdi></p>`
        : `<p class="text absent"><b>${side.boxed}.</b> <bdi>${escapeXml(side.text)}</bdi></p>`
  return [
    '<div>',
    `<h${level} class="side" dir="auto">${escapeXml(label)}</h${level}>`,
    text,
    ...(side.silence === null ? [] : [`<p class="grounds" dir="auto">${escapeXml(side.silence)}</p>`]),
    ...(side.presence === 'silent' ? [] : [writeGrounds(side, report)]),
    '</div>',
  ].join('\n')
}

/** A sentence with its changed words marked, as it stands in HTML. */
export function markRuns(runs: readonly Run[]): string {
  return runs
    .map(({ kind, text }) => {
      if (kind === 'kept') return escapeXml(text)
      const element = kind === 'deleted' ? 'del' : 'ins'
      return `<${element}>${escapeXml(text)}</${element}>`
    })
    .join('')
}

function writeGrounds({ mark, point, standing, support, witnesses }: ReportSide, report: Report): string {
  const parts = [
    ...(point === null ? [] : [`<bdi>${escapeXml(point)}.</bdi>`]),
    `<b>${sayStanding(standing)}</b>`,
    ...support.map((item) => writeSupport(item, mark, report)),
    ...(witnesses === null ? [] : [`<bdi>${escapeXml(witnesses)}</bdi>`]),
  ]
  return `<p class="grounds">${parts.join(' ')}</p>`
}

function writeSupport({ says, places }: ReportSupport, mark: string, { sources }: Report): string {
  const written = places.map(({ label, evidence, note }, at) => {
    const known = evidence !== null && sources.some(({ id }) => id === evidence.source)
    const name = known
      ? `<a href="#source-${escapeXml(evidence.source)}">${escapeXml(label)}</a>`
      : escapeXml(label)
    const number =
      note === null ? '' : `<sup><a href="#note-${note}" aria-label="Note ${note}, ${mark}">${note}</a></sup>`
    return `<bdi>${name}</bdi>${at === places.length - 1 ? '.' : ';'}${number}`
  })
  if (says === null) return written.join(' ')
  return [`<bdi>${escapeXml(says)}</bdi>${places.length === 0 ? '.' : ':'}`, ...written].join(' ')
}

function writeNotes(report: Report): readonly string[] {
  if (report.notes.length === 0) return []
  return [
    '<h2 id="notes">Notes</h2>',
    '<ol>',
    ...report.notes.map((note) => writeNote(note, report)),
    '</ol>',
  ]
}

/** A note leads back to every matter that uses it. */
function writeNote({ number, text, quotation }: ReportNote, report: Report): string {
  const users = report.matters.filter(({ sides: both }) =>
    both.some(({ support }) => support.some(({ places }) => places.some(({ note }) => note === number))),
  )
  const back = users.map(
    ({ matter, title }) =>
      `<a href="#matter-${escapeXml(matter.key)}" aria-label="${escapeXml(`Back to ${title}`)}"><bdi>${escapeXml(title)}</bdi></a>`,
  )
  const passage = escapeXml(passageId(quotation.source, quotation.paragraph))
  return `<li id="note-${number}" data-passage="${passage}"><bdi>${writeParts(text)}</bdi> <span class="back">Back to ${back.join('; ')}</span></li>`
}

function writeSources({ sources, ranks }: Report): readonly string[] {
  if (sources.length === 0) return []
  return [
    '<h2 id="sources">Sources</h2>',
    ...(ranks === '' ? [] : [remark(ranks)]),
    '<ul class="sources">',
    ...sources.map(({ id, text, url }) => {
      const link =
        url === null
          ? ''
          : ` <a href="${escapeXml(url)}" rel="noreferrer">${escapeXml(readableAddress(url))}</a>`
      return `<li id="source-${escapeXml(id)}"><bdi>${writeParts(text)}</bdi>${link}</li>`
    }),
    '</ul>',
  ]
}

/** What is not in English says what it is in. */
function writeParts(parts: readonly TextPart[]): string {
  return parts
    .map(({ text, language }) =>
      language === null ? escapeXml(text) : `<span lang="${escapeXml(language)}">${escapeXml(text)}</span>`,
    )
    .join('')
}
