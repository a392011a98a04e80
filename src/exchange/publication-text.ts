/** One matter to paste: both sentences, what each rests on, and where it was read; as a page and as plain text. */
import { formatDate } from '../domain/citations'
import type { SourceShelf } from '../domain/citations'
import type { Comparison, Matter, Side } from '../domain/compare-drafts'
import { describeSilence } from '../domain/describe-change'
import { describeStatusAndFigures } from '../domain/describe-status'
import { linkToSource } from '../domain/quote-link'
import type { Provision } from '../domain/record'
import {
  describeAccounts,
  describeBox,
  describePoint,
  describeSide,
  describeStanding,
  notReported,
  sayStanding,
} from './side-words'
import { addressOf, describeDate, isWebAddress } from './source-words'
import { escapeXml } from './xml-text'

/** How many sources stand under each sentence; the link leads to the rest. */
const FEW = 2

/** The same words twice, for programs that keep links and for those that do not. */
export type Publication = { readonly html: string; readonly plain: string }

/**
 * The matter in a few lines: title and relation, then each draft with its standing and first sources, then the
 * link to all of them. Silence reads "Not reported". As a page, a source is a link to the words quoted from it; as
 * plain text, its address stands beside it.
 *
 * @param link the whole address of the matter in this page
 */
export function writePublication(
  comparison: Comparison,
  matter: Matter,
  sources: SourceShelf,
  link: string,
): Publication {
  return joinLines([
    ...describeMatter(comparison, matter, sources),
    words(
      'The sentences are the editors’, worded in parallel; the sources’ own words stand behind the link.',
    ),
    linkToPage(link),
  ])
}

/** Lines as paragraphs. */
export function joinLines(lines: readonly Publication[]): Publication {
  return {
    html: lines.map(({ html }) => `<p dir="auto">${html}</p>`).join('\n'),
    plain: lines.map(({ plain }) => plain).join('\n'),
  }
}

/** How the sentence of a side is written; as it is, unless its words are to be marked. */
type WriteSentence = (side: Side, text: string) => Publication

/** The title and relation of a matter, then each draft with its standing and first sources: three lines. */
export function describeMatter(
  comparison: Comparison,
  matter: Matter,
  sources: SourceShelf,
  write: WriteSentence = (_side, text) => words(text),
): readonly Publication[] {
  return [
    [strong(`${matter.title}.`), words(` ${describeStatusAndFigures(matter)}.`)],
    sideLine(comparison, matter, 'before', sources, write),
    sideLine(comparison, matter, 'after', sources, write),
  ].map(join)
}

/** The way to this page. */
export function linkToPage(link: string): Publication {
  return linked('Peace Plan Comparator', link, link, ': ')
}

function sideLine(
  comparison: Comparison,
  matter: Matter,
  side: Side,
  sources: SourceShelf,
  write: WriteSentence,
): readonly Publication[] {
  const draft = comparison[side]
  const head = `[${side === 'before' ? 'A' : 'B'}] ${draft.shortTitle}, ${formatDate(draft.date)}: `
  const said = describeSide(matter, side)
  if (said === notReported) {
    return [words(`${head}${notReported}. ${describeSilence(draft.shortTitle)}`)]
  }
  const provision = matter[side]
  const standing = describeStanding(comparison, matter, side)
  const boxed = describeBox(matter, side)
  return [
    words(`${head}${boxed === null ? '' : `${boxed}. `}`),
    write(side, said),
    words(` ${sayStanding(standing)}`),
    ...(provision === null ? [] : grounds(provision, sources)),
  ]
}

function grounds(provision: Provision, sources: SourceShelf): readonly Publication[] {
  const point = describePoint(provision)
  const ids = [...new Set(provision.evidence.map(({ source }) => source))]
  const accounts = describeAccounts(provision, sources).replace('Disputed: sources differ. ', '')
  const named = ids
    .slice(0, FEW)
    .flatMap((id, at) => [words(at === 0 ? ' Sources: ' : '; '), nameSource(provision, id, sources)])
  const more = ids.length - Math.min(ids.length, FEW)
  return [
    ...(point === null ? [] : [words(` ${point}.`)]),
    ...(accounts === '' ? [] : [words(` ${accounts}`)]),
    ...(named.length === 0 ? [] : [...named, words(more === 0 ? '.' : `; ${more} more.`)]),
  ]
}

function nameSource({ evidence }: Provision, id: string, sources: SourceShelf): Publication {
  const source = sources.get(id)
  if (source === undefined) return words(`${id}, ${addressOf(id, sources)}`)
  const name = `${source.publisher}, ${describeDate(source)}`
  const quotations = evidence.filter((item) => item.kind === 'quotation').filter((item) => item.source === id)
  const link = linkToSource(source, quotations)
  return link === null || !isWebAddress(link)
    ? words(`${name}, ${addressOf(id, sources)}`)
    : linked(name, link, addressOf(id, sources), ', ')
}

/** Text as it is. */
export function words(text: string): Publication {
  return { html: escapeXml(text), plain: text }
}

/** Text that names what follows. */
export function strong(text: string): Publication {
  return { html: `<b>${escapeXml(text)}</b>`, plain: text }
}

function linked(text: string, link: string, address: string, sign: string): Publication {
  return { html: `<a href="${escapeXml(link)}">${escapeXml(text)}</a>`, plain: `${text}${sign}${address}` }
}

function join(parts: readonly Publication[]): Publication {
  return { html: parts.map(({ html }) => html).join(''), plain: parts.map(({ plain }) => plain).join('') }
}
