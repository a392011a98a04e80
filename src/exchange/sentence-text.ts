/** One matter as plain text to paste: both sentences, what each rests on, and where it was read. */
import { formatDate } from '../domain/citations'
import type { SourceShelf } from '../domain/citations'
import type { Provision } from '../domain/record'
import { describeAbsence, describeQuantity, describeRelation } from '../domain/describe-change'
import type { Comparison, Matter } from '../domain/compare-drafts'
import { compareQuantities } from '../domain/quantities'
import { describeAccounts, describePoint, describeSide, describeStanding, notReported } from './side-words'
import { addressOf, describeDate } from './source-words'

/** How many sources stand under each sentence; the link leads to the rest. */
const FEW = 2

/**
 * The matter in a few lines: title and relation, then each draft with its standing and first sources, then the
 * link to all of them. Silence reads "Not reported".
 *
 * @param link the whole address of the matter in this page
 */
export function sentenceText(
  comparison: Comparison,
  matter: Matter,
  sources: SourceShelf,
  link: string,
): string {
  const figures = compareQuantities(matter).map(describeQuantity)
  return [
    `${matter.title}. ${[describeRelation(matter), ...figures].join(': ')}.`,
    ...(['before', 'after'] as const).map((side, at) => {
      const draft = comparison[side]
      const head = `[${'AB'[at]}] ${draft.shortTitle}, ${formatDate(draft.date)}:`
      const said = describeSide(matter, side)
      if (said === notReported) {
        return `${head} ${notReported}. No source describes this point in the ${draft.shortTitle}.`
      }
      const provision = matter[side]
      const words = describeStanding(comparison, matter, side)
      const standing = words === 'Disputed' ? 'Disputed: sources differ.' : `${words}.`
      const title = describeAbsence(matter, side) !== null && provision?.removal != null ? 'Removed. ' : ''
      return [
        `${head} ${title}${said}`,
        standing,
        ...(provision === null ? [] : grounds(provision, sources)),
      ].join(' ')
    }),
    'The sentences are the editors’, worded in parallel; the sources’ own words stand behind the link.',
    `Peace Plan Comparator: ${link}`,
  ].join('\n')
}

function grounds(provision: Provision, sources: SourceShelf): readonly string[] {
  const point = describePoint(provision)
  const ids = [...new Set(provision.evidence.map(({ source }) => source))]
  const accounts = describeAccounts(provision, sources).replace('Disputed: sources differ. ', '')
  const named = ids.slice(0, FEW).map((id) => {
    const source = sources.get(id)
    return source === undefined
      ? `${id}, ${addressOf(id, sources)}`
      : `${source.publisher}, ${describeDate(source)}, ${addressOf(id, sources)}`
  })
  const more = ids.length - named.length
  return [
    ...(point === null ? [] : [`${point}.`]),
    ...(accounts === '' ? [] : [accounts]),
    ...(named.length === 0 ? [] : [`Sources: ${named.join('; ')}${more === 0 ? '' : `; ${more} more`}.`]),
  ]
}
