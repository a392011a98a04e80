/** One matter to paste: both sentences, what each rests on, and where it was read; as a page and as plain text. */
import { describeVersion } from '../domain/cite-plan'
import { formatDate } from '../domain/citations'
import type { SourceShelf } from '../domain/citations'
import type { Comparison, Matter, Side } from '../domain/compare-drafts'
import { describeSilence } from '../domain/describe-change'
import { describeStatusAndFigures } from '../domain/describe-status'
import { linkToSource } from '../domain/quote-link'
import type { Evidence, Plan, Provision } from '../domain/record'
import { comparatorName } from './export-view'
import {
  describeAccounts,
  describeBox,
  describePoint,
  describeSide,
  describeStanding,
  describeWitnesses,
  notReported,
  sayStanding,
  textThatLacks,
} from './side-words'
import { addressOf, countLeftOut, describeDate, isWebAddress, orderSources } from './source-words'
import { escapeXml } from './xml-text'

/** How many sources stand under each sentence, or as many as it has accounts; the link leads to the rest. */
const FEW = 2

/** The same words twice, for programs that keep links and for those that do not. */
export type Publication = { readonly html: string; readonly plain: string }

/**
 * The matter in a few lines: title and status, then each draft with its standing and first sources, then the
 * version of the data and the link to all of them. Silence reads "Not reported". As a page, a source is a link to
 * the words quoted from it; as plain text, its address stands beside it.
 *
 * @param link the whole address of the matter in this page
 */
export function writePublication(
  plan: Plan,
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
    join([words(`${describeVersion(plan)} `), linkToPage(link)]),
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
  return linked(comparatorName, link, link, ': ')
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
    ...(provision === null ? textOfDraft(comparison, matter, side, sources) : grounds(provision, sources)),
  ]
}

function grounds(provision: Provision, sources: SourceShelf): readonly Publication[] {
  const point = describePoint(provision)
  const ids = orderSources(provision, sources)
  const few = Math.max(FEW, provision.accounts.length)
  const accounts = describeAccounts(provision, sources).replace('Disputed: sources differ. ', '')
  const named = ids
    .slice(0, few)
    .flatMap((id, at) => [words(at === 0 ? ' Sources: ' : '; '), nameSource(provision.evidence, id, sources)])
  const more = countLeftOut(ids.length - few)
  const copies = describeWitnesses(provision)
  return [
    ...(point === null ? [] : [words(` ${point}.`)]),
    ...(accounts === '' ? [] : [words(` ${accounts}`)]),
    ...(named.length === 0 ? [] : [...named, words(more === null ? '.' : `; ${more}.`)]),
    ...(copies === null ? [] : [words(` ${copies}`)]),
  ]
}

/** What "has no such clause" rests on. */
function textOfDraft(
  comparison: Comparison,
  matter: Matter,
  side: Side,
  sources: SourceShelf,
): readonly Publication[] {
  const evidence = textThatLacks(comparison, matter, side)
  if (evidence === null) return []
  return [words(' Text of the draft: '), nameSource([evidence], evidence.source, sources), words('.')]
}

function nameSource(evidence: readonly Evidence[], id: string, sources: SourceShelf): Publication {
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
