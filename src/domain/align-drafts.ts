/** Two or more drafts as rows of matters, each draft compared with a base. */
import type { Comparison, Matter, Presence } from './compare-drafts'
import { presenceOf } from './compare-drafts'
import type { MatterFilter } from './filter-matters'
import { filterMatters } from './filter-matters'
import type { Voices } from './matter-facets'
import { noVoices } from './matter-facets'
import type { Draft, Provision } from './record'

/** What one draft has on a matter. */
export type AlignedCell = {
  readonly draft: Draft
  readonly provision: Provision | null
  readonly presence: Presence
  /** How the draft relates to the base; null for the base itself, and where neither has the matter. */
  readonly matter: Matter | null
}

export type AlignedRow = {
  readonly key: string
  readonly title: string
  readonly topics: readonly string[]
  /** One for each draft, in their order. */
  readonly cells: readonly AlignedCell[]
}

/**
 * Aligns drafts by the identity of their matters.
 *
 * @param drafts in the order of the columns
 * @param base place of the draft that the others are compared with
 * @param comparisons from the base to each draft, in the order of the columns; null at the base's place
 */
export function alignDrafts(
  drafts: readonly Draft[],
  base: number,
  comparisons: readonly (Comparison | null)[],
): readonly AlignedRow[] {
  const byKey = comparisons.map(
    (comparison) => new Map(comparison?.matters.map((matter) => [matter.key, matter])),
  )
  const provisions = drafts.map(
    (draft) => new Map(draft.provisions.map((provision) => [provision.key, provision])),
  )
  const first = drafts[base]
  const ordered = first === undefined ? drafts : [first, ...drafts.filter((draft) => draft !== first)]
  const keys = [...new Set(ordered.flatMap((draft) => draft.provisions.map(({ key }) => key)))]
  return keys.map((key) => {
    const matters = drafts.map((_draft, at) => (at === base ? null : (byKey[at]?.get(key) ?? null)))
    // What any comparison knows of the base is known of it: a clause added later is lacking, not unreported.
    const isLacking = matters.some((matter) => matter !== null && presenceOf(matter, 'before') === 'absent')
    const cells = drafts.map((draft, at): AlignedCell => {
      const provision = provisions[at]?.get(key) ?? null
      const matter = matters[at] ?? null
      const alone = at === base && provision === null && isLacking ? 'absent' : presence(provision, matter)
      return { draft, provision, presence: alone, matter }
    })
    const stated = cells.flatMap(({ provision }) => provision ?? [])
    return {
      key,
      title: stated[0]?.title ?? key,
      topics: [...new Set(stated.flatMap(({ topics }) => topics))],
      cells,
    }
  })
}

/** Without a comparison a draft says itself what it has; where it says nothing the sources are silent. */
function presence(provision: Provision | null, matter: Matter | null): Presence {
  if (matter !== null) return presenceOf(matter, 'after')
  if (provision === null) return 'silent'
  return provision.removal === null ? 'stated' : 'absent'
}

/** Rows of which the filter lets any comparison with the base pass. */
export function filterRows(
  rows: readonly AlignedRow[],
  filter: MatterFilter,
  voices: Voices = noVoices,
): readonly AlignedRow[] {
  return rows.filter(
    ({ cells }) =>
      filterMatters(
        cells.flatMap(({ matter }) => matter ?? []),
        filter,
        voices,
      ).length > 0,
  )
}

/** Rows under their first topic, in the order of the topics; rows of an unknown topic are left for the last. */
export function rowsByTopic(
  rows: readonly AlignedRow[],
  topics: readonly { readonly id: string; readonly label: string }[],
): readonly {
  readonly topic: { readonly id: string; readonly label: string }
  readonly rows: readonly AlignedRow[]
}[] {
  const known = new Set(topics.map(({ id }) => id))
  const groups = topics.map((topic) => ({
    topic,
    rows: rows.filter(({ topics: [first] }) => first === topic.id),
  }))
  const rest = rows.filter(({ topics: [first] }) => first === undefined || !known.has(first))
  const other = { topic: { id: 'other', label: 'Other' }, rows: rest }
  return [...groups, other].filter((group) => group.rows.length > 0)
}
