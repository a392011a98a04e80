/** One matter through all drafts: where it enters, where it changes, and where it is no longer reported. */
import type { Matter } from './compare-drafts'
import { compareDrafts, presenceOf } from './compare-drafts'
import type { QuantityChange } from './quantities'
import { compareQuantities } from './quantities'
import type { CuratedPair, Draft, Provision } from './record'

export type HistoryStep = {
  readonly draft: Draft
  readonly provision: Provision | null
  /**
   * `entered`: the first draft known to have it. `silent`: no source says. The rest compare with
   * the draft it was last reported in.
   */
  readonly kind: 'silent' | 'entered' | 'same' | 'changed' | 'removed' | 'returned'
  /** The draft that this one is compared with; null for `silent` and `entered`. */
  readonly since: Draft | null
  readonly quantities: readonly QuantityChange[]
}

/**
 * The steps of a matter, one for each draft in order of date. Each draft is compared with the
 * latest earlier one that reports the matter, by the curated pair where an editor judged it.
 *
 * @param pairs every curated pair that is loaded, in any order
 */
export function matterHistory(
  key: string,
  drafts: readonly Draft[],
  pairs: readonly CuratedPair[],
): readonly HistoryStep[] {
  let last: { readonly draft: Draft; readonly stated: boolean } | null = null
  return drafts.map((draft): HistoryStep => {
    const provision = draft.provisions.find((item) => item.key === key) ?? null
    const since = last?.draft ?? null
    const matter = since === null ? null : matterBetween(key, since, draft, pairs)
    const wasStated = last?.stated ?? false
    const isSilent = matter === null ? provision === null : presenceOf(matter, 'after') === 'silent'
    if (isSilent) return { draft, provision, kind: 'silent', since: null, quantities: [] }
    const stated = provision !== null && provision.removal === null
    last = { draft, stated }
    if (matter === null)
      return { draft, provision, kind: stated ? 'entered' : 'removed', since: null, quantities: [] }
    return {
      draft,
      provision,
      kind: stepKind(matter, wasStated, stated),
      since,
      quantities: compareQuantities(matter),
    }
  })
}

function matterBetween(
  key: string,
  before: Draft,
  after: Draft,
  pairs: readonly CuratedPair[],
): Matter | null {
  const pair = pairs.find((item) => item.before === before.id && item.after === after.id) ?? null
  return compareDrafts(before, after, pair).matters.find((matter) => matter.key === key) ?? null
}

function stepKind({ relation }: Matter, wasStated: boolean, stated: boolean): HistoryStep['kind'] {
  if (!stated) return wasStated ? 'removed' : 'same'
  if (!wasStated) return 'returned'
  return relation === 'same' || relation === 'reworded' ? 'same' : 'changed'
}

/** "Entered in the US 28-point draft, changed in the E3 counter-text, not reported since." */
export function describeHistory(steps: readonly HistoryStep[]): string {
  const entered = steps.find(({ kind }) => kind !== 'silent')
  if (entered === undefined) return 'Not reported in any draft.'
  const lastReported = steps.findLastIndex(({ kind }) => kind !== 'silent')
  const first = entered.kind === 'removed' ? 'first named, as removed, in' : 'entered in'
  const parts = [
    `${first} the ${entered.draft.shortTitle}`,
    ...laterParts(steps.slice(steps.indexOf(entered) + 1)),
    ...(lastReported < steps.length - 1 ? ['not reported since'] : []),
  ]
  const sentence = parts.join(', ')
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`
}

const laterWords = { changed: 'changed in', removed: 'removed in', returned: 'back in' } as const

/** What happened after a matter entered, in order; drafts in a row with the same fate are named together. */
function laterParts(steps: readonly HistoryStep[]): readonly string[] {
  const runs: { readonly words: string; readonly drafts: string[] }[] = []
  for (const { kind, draft } of steps) {
    if (kind === 'silent' || kind === 'same' || kind === 'entered') continue
    const words = laterWords[kind]
    const last = runs.at(-1)
    if (last?.words === words) last.drafts.push(`the ${draft.shortTitle}`)
    else runs.push({ words, drafts: [`the ${draft.shortTitle}`] })
  }
  return runs.map(({ words, drafts }) => `${words} ${inList(drafts)}`)
}

function inList(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}
