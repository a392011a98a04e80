/** The image of one matter, one topic or both drafts whole: its name, its words and its drawing. */
import type { SourceShelf } from '../../domain/citations'
import type { Comparison, Matter } from '../../domain/compare-drafts'
import type { EmbedSubject } from '../../domain/embed-subject'
import { mattersOf, nameSubject } from '../../domain/embed-subject'
import type { Plan, Topic } from '../../domain/record'
import { cardFileName, cardOfMatter } from './card-model'
import { describeCard } from './describe-card'
import type { DrawnCard } from './draw-matter'
import { drawMatter } from './draw-matter'
import { drawPair } from './draw-pair'
import { cardOfPair, describePair, pairFileName } from './pair-card'
import type { CardFonts } from './typeface'

export type ImageContent = {
  readonly plan: Plan
  readonly topics: readonly Topic[]
  readonly comparison: Comparison
  readonly subject: EmbedSubject
  readonly sources: SourceShelf
}

export type SubjectImage = {
  readonly title: string
  /** Everything that the image says, whole. */
  readonly alternative: string
  /** `army-size_us-28-point_geneva-revision_2026.11.24.png`; `extension` has no dot. */
  readonly nameOf: (extension: string) => string
  readonly draw: (fonts: CardFonts) => DrawnCard
}

/**
 * The image of the subject. A matter that the drafts do not have is drawn as both of them whole, and a topic with one
 * matter as that matter: a count of one says nothing.
 *
 * @param address where the same is shown; null where the image has no page to lead to
 */
export function imageOf(content: ImageContent, address: string | null = null): SubjectImage {
  const { comparison, subject, topics } = content
  const [matter, another] = mattersOf(subject, comparison.matters)
  if (subject.kind !== 'pair' && matter !== undefined && another === undefined)
    return imageOfMatter(content, matter, address)
  const topic = topics.find(({ id }) => subject.kind === 'topic' && id === subject.id) ?? null
  const card = cardOfPair(content.plan, comparison, { topic, address })
  return {
    title: nameSubject(topic === null ? { kind: 'pair' } : subject, comparison, topics),
    alternative: describePair(card),
    nameOf: (extension) => pairFileName(content.plan, comparison, topic, extension),
    draw: (fonts) => ({ drawing: drawPair(card, fonts), shortened: false }),
  }
}

function imageOfMatter(
  { plan, comparison, sources }: ImageContent,
  matter: Matter,
  address: string | null,
): SubjectImage {
  const card = cardOfMatter(plan, comparison, matter, sources, address)
  return {
    title: card.title,
    alternative: describeCard(card),
    nameOf: (extension) => cardFileName(plan, comparison, matter, extension),
    draw: (fonts) => drawMatter(card, fonts),
  }
}
