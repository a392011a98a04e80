/**
 * The pages that links to a comparison lead through: previewers read their heads, readers are led on to the app, and
 * whoever stays, without scripts, reads both texts.
 */
import { countSources } from '../domain/citations'
import type { SourceShelf } from '../domain/citations'
import type { Comparison, Matter } from '../domain/compare-drafts'
import { compareDrafts } from '../domain/compare-drafts'
import { describeChange } from '../domain/describe-change'
import { groupMatters, noFilter, orderMatters } from '../domain/filter-matters'
import { compareQuantities } from '../domain/quantities'
import type { Plan, Topic } from '../domain/record'
import { sharedPlace } from '../domain/shared-place'
import { countInWords } from '../domain/summarise-comparison'
import type { MatterCard } from './card/card-model'
import { cardOfMatter } from './card/card-model'
import { describeCard } from './card/describe-card'
import type { PairCard } from './card/pair-card'
import { cardOfPair, describeCounts, describePair, describePairFigure } from './card/pair-card'
import { comparatorName } from './export-view'
import { sentence, writeTexts } from './html'
import { htmlStyle } from './html-style'
import type { Report } from './report'
import { writeReport } from './report'
import type { PreviewWords } from './shared-head'
import { writePreviewHead } from './shared-head'
import { describeStanding, sides } from './side-words'
import type { RecordValues } from './tables/record-values'
import { escapeXml } from './xml-text'

/** What the pages are written from. */
export type Shared = {
  readonly plan: Plan
  readonly topics: readonly Topic[]
  readonly sources: SourceShelf
}

export type SharedPage = {
  /** As `sharedPlace` gives it: the page, its image and the app's own address are named by it. */
  readonly place: string
  readonly words: PreviewWords
  /** What the image beside the page is drawn from. */
  readonly card:
    | { readonly of: 'matter'; readonly card: MatterCard }
    | { readonly of: 'pair'; readonly card: PairCard }
  /** What stands in the page, line by line, as HTML. */
  readonly body: readonly string[]
}

/** What every page of a site has. */
export type SharedFrame = {
  /** The site's address with `/` at its end; null where it is not known. */
  readonly site: string | null
  /** Its content policy: its own files, nothing inline. */
  readonly policy: string
  /** Files below the site: the script that leads on, and the style sheet of `sharedStyle`. */
  readonly script: string
  readonly style: string
}

/** Like a page that is taken away as a file; a draft's name heads its column here, one level up. */
export const sharedStyle = `${htmlStyle.trim()}
.sides h2{font-size:.875rem;font-family:system-ui,sans-serif;color:var(--ink2)}
section{border-top:2px solid var(--ink);margin-top:2rem;padding-top:.75rem}
li{margin-bottom:.5rem}
`

/** A page for each comparison that an editor judged and for each of its matters, in the order of the record. */
export function sharedPagesOf(values: RecordValues): readonly SharedPage[] {
  const shared = sharedOf(values)
  return values.pairs.flatMap(({ before, after }) => {
    const comparison = comparisonIn(values, before, after)
    return [
      pageOfPair(shared, comparison),
      ...comparison.matters.map((matter) => pageOfMatter(shared, comparison, matter)),
    ]
  })
}

/** The page of one matter: both texts with their marks and standing. */
export function pageOfMatter(shared: Shared, comparison: Comparison, matter: Matter): SharedPage {
  const { before, after } = comparison
  const card = cardOfMatter(shared.plan, comparison, matter, shared.sources)
  const report = reportOf(shared, comparison, matter)
  const place = placeOf(comparison, matter)
  const [reported] = report.matters
  if (reported === undefined) throw new Error(`the report of ${matter.key} is empty; this is a bug`)
  return {
    place,
    words: {
      title: `${matter.title}: ${before.shortTitle} and ${after.shortTitle}`,
      description: describeMatter(comparison, matter),
      imageText: describeCard(card),
    },
    card: { of: 'matter', card },
    body: [
      `<h1 dir="auto">${escapeXml(matter.title)}</h1>`,
      ...writeTexts(reported, report, 2),
      sentence(`${describeSources(matter)}. ${report.oursNote}`),
      writeWayOn(place, 'Open the comparison with its sources'),
      `<p><a href="../${escapeXml(nameOf(placeOf(comparison, null)))}.html">All ${comparison.matters.length} matters of these drafts</a></p>`,
      ...writeDrafts(report),
    ],
  }
}

/** The page of a whole comparison: the counts, then each matter in one sentence that leads to its own page. */
export function pageOfPair(shared: Shared, comparison: Comparison): SharedPage {
  const { before, after } = comparison
  const card = cardOfPair(shared.plan, comparison)
  const report = reportOf(shared, comparison)
  const place = placeOf(comparison, null)
  const title = `${before.shortTitle} and ${after.shortTitle} compared`
  const counts = describeCounts(card)
  const { reported, onlyBefore, onlyAfter } = groupMatters(
    orderMatters(
      comparison,
      'changed-first',
      shared.topics.map(({ id }) => id),
    ),
  )
  const figure = describePairFigure(card)
  return {
    place,
    words: { title, description: [counts, ...figure].join(' '), imageText: describePair(card) },
    card: { of: 'pair', card },
    body: [
      `<h1 dir="auto">${escapeXml(title)}</h1>`,
      sentence(counts),
      writeWayOn(place, 'Open the comparison'),
      ...writeDrafts(report),
      ...writeList('Reported', reported, comparison),
      ...writeList(`Not reported in the ${after.shortTitle}`, onlyBefore, comparison),
      ...writeList(`Not reported in the ${before.shortTitle}`, onlyAfter, comparison),
      ...(onlyBefore.length + onlyAfter.length === 0 ? [] : [sentence(report.silenceNote)]),
    ],
  }
}

/** The head of the site's first page, with the image of the comparison that a reader sees first. */
export function writeOverviewHead(values: RecordValues, site: string | null): readonly string[] {
  const { plan, drafts } = values
  const [first = '', second = ''] = plan.defaultDrafts
  const comparison = comparisonIn(values, first, second)
  const { before, after } = comparison
  const card = cardOfPair(plan, comparison)
  const words: PreviewWords = {
    title: `${plan.title}: ${countInWords(drafts.length)} drafts compared`,
    description:
      'Provision by provision, with the source passage behind every sentence. ' +
      `${before.shortTitle} and ${after.shortTitle}, ${describeCounts(card)}`,
    imageText: describePair(card),
  }
  return writePreviewHead(words, {
    page: '',
    image: `${placeOf(comparison, null)}.png`,
    base: site ?? './',
  })
}

/** The whole file, a line break at the end. Every address in it is of the same site. */
export function writeSharedPage({ place, words, body }: SharedPage, frame: SharedFrame): string {
  const root = rootOf(place)
  const head = writePreviewHead(words, {
    page: fileOf(place),
    image: `${place}.png`,
    base: frame.site ?? root,
  })
  return `${[
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    `<meta http-equiv="Content-Security-Policy" content="${escapeXml(frame.policy)}">`,
    '<meta charset="utf-8">',
    // Ahead of the text, so that whoever is led on never sees it.
    `<script src="${escapeXml(root + frame.script)}" data-to="${escapeXml(appAddress(place))}"></script>`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${escapeXml(`${words.title}. ${comparatorName}`)}</title>`,
    ...head,
    `<link rel="icon" type="image/svg+xml" href="${root}icon.svg">`,
    `<link rel="stylesheet" href="${escapeXml(root + frame.style)}">`,
    '</head>',
    '<body>',
    '<main>',
    ...body,
    '</main>',
    '</body>',
    '</html>',
  ].join('\n')}\n`
}

/**
 * The change in one sentence, the standing of each draft and the number of sources: "The ceiling rises from 600,000
 * to 800,000. US 28-point draft: Published text. Geneva revision: Disputed. 6 sources."
 */
function describeMatter(comparison: Comparison, matter: Matter): string {
  return [
    describeChange(matter, compareQuantities(matter)),
    ...sides.map((side) => `${comparison[side].shortTitle}: ${describeStanding(comparison, matter, side)}.`),
    `${describeSources(matter)}.`,
  ].join(' ')
}

function describeSources({ before, after }: Matter): string {
  const count = countSources(before, after)
  return `${count} ${count === 1 ? 'source' : 'sources'}`
}

function sharedOf({ plan, topics, sources }: RecordValues): Shared {
  return { plan, topics, sources: new Map(sources.map((source) => [source.id, source])) }
}

function comparisonIn({ drafts, pairs }: RecordValues, first: string, second: string): Comparison {
  const draftOf = (id: string) => {
    const draft = drafts.find((one) => one.id === id)
    if (draft === undefined) throw new Error(`the record has no draft ${id}; this is a bug`)
    return draft
  }
  const pair = pairs.find(({ before, after }) => before === first && after === second)
  return compareDrafts(draftOf(first), draftOf(second), pair ?? null)
}

/** Without the quotations, which stand in the app. */
function reportOf(
  { plan, topics, sources }: Shared,
  comparison: Comparison,
  ...matters: readonly Matter[]
): Report {
  return writeReport({
    plan,
    topics,
    parties: [],
    comparison,
    matters,
    filter: noFilter,
    voices: new Map(),
    scope: 'everything',
    sources,
    withCitations: false,
  })
}

/** What the drafts are, and which data this was written from. */
function writeDrafts({ plan, drafts, notices, version }: Report): readonly string[] {
  return [
    '<section>',
    sentence(plan),
    '<ul>',
    ...drafts.map(({ mark, text }) => `<li>${mark} <bdi>${escapeXml(text)}</bdi></li>`),
    '</ul>',
    ...notices.map(sentence),
    sentence(version),
    '</section>',
  ]
}

function writeList(title: string, matters: readonly Matter[], comparison: Comparison): readonly string[] {
  if (matters.length === 0) return []
  const place = placeOf(comparison, null)
  return [
    '<section>',
    `<h2 dir="auto">${escapeXml(title)}: ${matters.length}</h2>`,
    '<ul>',
    ...matters.map((matter) => {
      const page = `${nameOf(place)}/${matter.key}.html`
      return `<li><a href="${escapeXml(page)}"><bdi>${escapeXml(matter.title)}</bdi></a> <bdi>${escapeXml(describeMatter(comparison, matter))}</bdi></li>`
    }),
    '</ul>',
    '</section>',
  ]
}

function writeWayOn(place: string, label: string): string {
  return `<p><a href="${escapeXml(appAddress(place))}">${label}</a></p>`
}

function placeOf({ before, after }: Comparison, matter: Matter | null): string {
  return sharedPlace({ before: before.id, after: after.id }, matter === null ? null : matter.key)
}

function fileOf(place: string): string {
  return `${place}.html`
}

/** The last part of a place. */
function nameOf(place: string): string {
  return place.replace(/^.*\//, '')
}

/** The way from a page up to the app: `../../`. */
function rootOf(place: string): string {
  return '../'.repeat(place.split('/').length - 1)
}

function appAddress(place: string): string {
  return `${rootOf(place)}index.html#/${place}`
}
