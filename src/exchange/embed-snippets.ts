/** What an author puts into a page of their own: a picture with its words, plain HTML, or a frame. None has a script. */
import { describeVersion } from '../domain/cite-plan'
import type { SourceShelf } from '../domain/citations'
import { formatDate } from '../domain/citations'
import type { Comparison, Matter, Side } from '../domain/compare-drafts'
import { isReported } from '../domain/compare-drafts'
import { compareWording, describeMarks } from '../domain/compare-wording'
import { describeWords } from '../domain/describe-change'
import { describeCounts, filterOf, mattersOf, nameSubject } from '../domain/embed-subject'
import { noVoices } from '../domain/matter-facets'
import { markSide } from '../domain/mark-words'
import type { ImageContent } from './card/subject-image'
import { imageOf } from './card/subject-image'
import { comparatorName, describeSelection } from './export-view'
import { markRuns, marksNote } from './html'
import type { Publication } from './publication-text'
import { describeMatter, joinLines, linkToPage, strong, words, writePublication } from './publication-text'
import { describeSide, describeStanding, sentencesAreOurs, sideMark, sides } from './side-words'
import { escapeXml } from './xml-text'

export type EmbedContent = ImageContent & {
  /** Whole address of the same in the full page. */
  readonly link: string
}

const silenceNote =
  '“Not reported” means that the sources are silent; it does not mean that a draft lacks the point.'

/** Pixels of an image. */
const IMAGE = { width: 1200, height: 630 } as const

/**
 * A figure with the picture, its alternative text, and the same in words under it: of a matter both sentences with
 * their sources, of a topic or a pair the status of every matter reported in both, with its figures. The picture is
 * named as it is saved.
 */
export function writeImageSnippet(content: EmbedContent): string {
  const { plan, comparison, subject, sources, link } = content
  const { alternative, nameOf } = imageOf(content, link)
  const matter = comparison.matters.find(({ key }) => subject.kind === 'matter' && key === subject.key)
  return [
    '<figure>',
    `<img src="${escapeXml(nameOf('png'))}" width="${IMAGE.width}" height="${IMAGE.height}" style="max-width:100%;height:auto" alt="${escapeXml(alternative)}">`,
    '<figcaption>',
    matter === undefined
      ? joinLines(describeAll(content)).html
      : writePublication(plan, comparison, matter, sources, link).html,
    '</figcaption>',
    '</figure>\n',
  ].join('\n')
}

/** The counts, the status of every matter that both drafts are reported on, and the way to the rest. */
function describeAll(content: EmbedContent): readonly Publication[] {
  const { plan, comparison, subject, sources, link } = content
  const shown = mattersOf(subject, comparison.matters).filter(isReported)
  return [
    ...writeHead(content, shown),
    ...shown.flatMap((matter) => describeMatter(comparison, matter, sources).slice(0, 1)),
    words(silenceNote),
    words(describeVersion(plan)),
    linkToPage(link),
  ]
}

/**
 * The matters with their changed words marked, what each change is, what it rests on, and the way to the rest. Of a
 * topic or a pair, the matters on which a draft is not reported are counted and left out.
 */
export function writePlainSnippet(content: EmbedContent): string {
  const { plan, comparison, subject, sources, link } = content
  const all = mattersOf(subject, comparison.matters)
  const shown = subject.kind === 'matter' ? all : all.filter(isReported)
  return [
    '<section lang="en">',
    ...(subject.kind === 'matter' ? [] : [joinLines(writeHead(content, shown)).html]),
    ...shown.map((matter) => `<div>\n${joinLines(writeMatter(comparison, matter, sources)).html}\n</div>`),
    joinLines([
      words(`${sentencesAreOurs} ${marksNote(sideMark.before, sideMark.after)} ${silenceNote}`),
      words(describeVersion(plan)),
      linkToPage(link),
    ]).html,
    '</section>\n',
  ].join('\n')
}

function writeHead({ plan, topics, comparison, subject, sources }: EmbedContent, matters: readonly Matter[]) {
  const { before, after } = comparison
  const selection = describeSelection({
    plan,
    topics,
    parties: [],
    comparison,
    matters,
    filter: filterOf(subject),
    voices: noVoices,
    scope: 'shown',
    sources,
    withCitations: true,
  })
  return [
    strong(`${before.shortTitle} ${sideMark.before} and ${after.shortTitle} ${sideMark.after}`),
    words(selection),
  ]
}

function writeMatter(comparison: Comparison, matter: Matter, sources: SourceShelf): readonly Publication[] {
  const wording = compareWording(matter)
  const marks = describeMarks(wording)
  const texts = { before: describeSide(matter, 'before'), after: describeSide(matter, 'after') }
  const diff = wording.kind === 'compared' ? wording.diff : null
  const write = (side: Side, text: string) =>
    diff === null
      ? words(text)
      : { html: markRuns(markSide(diff, texts.before, texts.after, side)), plain: text }
  const [head = words(''), ...both] = describeMatter(comparison, matter, sources, write)
  const changed = diff?.kind === 'marked' ? describeWords(diff, texts.before, texts.after) : ''
  return [
    head,
    ...(matter.summary === null ? [] : [words(matter.summary)]),
    ...(marks === null ? [] : [words(`${marks}.`)]),
    ...(changed === '' ? [] : [words(changed)]),
    ...both,
  ]
}

/** In CSS pixels, for a page that does not listen: what is higher scrolls inside. */
const FRAME = { width: 600, matter: 480, list: 640 } as const

/**
 * A frame, and beside it what is in it in words, for readers without scripts. It may run its own scripts and open the
 * full page, which nothing else of the sandbox is to hinder; it has no origin and keeps nothing.
 *
 * @param frame whole address of the embed
 */
export function writeFrameSnippet(content: EmbedContent, frame: string, isPinned: boolean): string {
  const { plan, comparison, topics, subject, link } = content
  const { before, after } = comparison
  const name = nameSubject(subject, comparison, topics)
  const drafts = `${before.shortTitle} and ${after.shortTitle}`
  const title = subject.kind === 'pair' ? `${drafts} compared` : `${name}: ${drafts} compared`
  const attributes = [
    `src="${escapeXml(frame)}"`,
    `title="${escapeXml(`${title}. ${comparatorName}`)}"`,
    'sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"',
    'loading="lazy"',
    'referrerpolicy="no-referrer"',
    `width="${FRAME.width}"`,
    `height="${subject.kind === 'matter' ? FRAME.matter : FRAME.list}"`,
    'style="width:100%;border:0"',
  ]
  const version = describeVersion(plan)
  return [
    '<figure>',
    `<iframe ${attributes.join(' ')}></iframe>`,
    '<figcaption>',
    joinLines([
      ...keyFacts(content, title),
      words(isPinned ? version : `${version} The frame shows the latest.`),
      linkToPage(link),
    ]).html,
    '</figcaption>',
    '</figure>\n',
  ].join('\n')
}

/** What is compared and how it differs. */
function keyFacts({ comparison, subject, sources }: EmbedContent, title: string): readonly Publication[] {
  const matters = mattersOf(subject, comparison.matters)
  const [matter] = matters
  if (subject.kind !== 'matter' || matter === undefined)
    return [strong(`${title}.`), words(describeCounts(matters))]
  const [head = words('')] = describeMatter(comparison, matter, sources)
  const standings = sides.map((side) => {
    const { shortTitle, date } = comparison[side]
    return `${sideMark[side]} ${shortTitle}, ${formatDate(date)}: ${describeStanding(comparison, matter, side)}.`
  })
  return [head, words(standings.join(' '))]
}
