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
  describeBox,
  describePoint,
  describeSideAlone,
  describeStanding,
  describeWitnesses,
  gatherSupport,
  notReported,
  sideMark,
  sayStanding,
  textThatLacks,
} from './side-words'
import type { Support } from './side-words'
import {
  addressOf,
  countLeftOut,
  describeDate,
  describeUnread,
  isWebAddress,
  orderSources,
} from './source-words'
import { escapeXml } from './xml-text'

/** How many sources stand under each sentence or account; the link leads to the rest. */
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
  const head = `${sideMark[side]} ${draft.shortTitle}, ${formatDate(draft.date)}: `
  const said = describeSideAlone(comparison, matter, side)
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

/** Point, then the first sources of the sentence, or of every account where accounts differ, then what copies say. */
function grounds(provision: Provision, sources: SourceShelf): readonly Publication[] {
  const point = describePoint(provision)
  const copies = describeWitnesses(provision)
  return [
    ...(point === null ? [] : [words(` ${point}.`)]),
    ...gatherSupport(provision).flatMap((support) => nameSupport(support, sources)),
    ...(copies === null ? [] : [words(` ${copies}`)]),
  ]
}

function nameSupport({ says, evidence, named }: Support, sources: SourceShelf): readonly Publication[] {
  const ids = orderSources({ accounts: [], evidence }, sources)
  const more = countLeftOut(ids.length - FEW)
  const places = [
    ...ids.slice(0, FEW).map((id) => nameSource(evidence, id, sources)),
    ...named.map(words),
    ...(more === null ? [] : [words(more)]),
  ]
  const head = says ?? 'Sources'
  if (places.length === 0) return says === null ? [] : [words(` ${head}.`)]
  return [...places.flatMap((place, at) => [words(at === 0 ? ` ${head}: ` : '; '), place]), words('.')]
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

/** "Proto Thema English, 3 Dec 2025, ¶17", as a page a link to the words quoted; "page not read by us" of one that nobody has read. */
function nameSource(evidence: readonly Evidence[], id: string, sources: SourceShelf): Publication {
  const source = sources.get(id)
  if (source === undefined) return words(`${id}, ${addressOf(id, sources)}`)
  const own = evidence.filter((item) => item.source === id)
  const places = own.flatMap((item) =>
    item.kind === 'quotation' ? `¶${item.paragraph}` : (item.locator ?? []),
  )
  const unread = describeUnread(source)
  const facts = [source.publisher, describeDate(source), ...new Set(places)].join(', ')
  const name = unread === null ? facts : `${facts} (${unread})`
  const link = linkToSource(
    source,
    own.filter((item) => item.kind === 'quotation'),
  )
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
