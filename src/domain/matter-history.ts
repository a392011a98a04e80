/** One matter through all drafts: where it enters, where it changes, and where it is no longer reported. */
import type { Matter, Relation } from './compare-drafts'
import { compareDrafts, isReported } from './compare-drafts'
import { upperFirst } from './first-letter'
import { knownAbsences } from './known-absence'
import type { QuantityChange } from './quantities'
import { compareQuantities } from './quantities'
import type { CuratedPair, Draft, Provision } from './record'

export type HistoryStep = {
  readonly draft: Draft
  readonly provision: Provision | null
  /**
   * `silent`: no source says. `entered`: no draft of an earlier day is known to have it. `absent`: the
   * draft is known to lack it and is compared with none. The rest say how the draft relates to `since`;
   * `removed` also where that one leaves it out already.
   */
  readonly kind: 'silent' | 'entered' | 'absent' | 'removed' | 'returned' | KeptRelation
  /** The draft that this one is compared with; null for `silent`, `entered` and `absent`. */
  readonly since: Draft | null
  readonly quantities: readonly QuantityChange[]
}

type KeptRelation = Extract<Relation, 'same' | 'reworded' | 'changed' | 'moved' | 'split' | 'merged'>

/**
 * The steps of a matter, one for each draft in order of date.
 *
 * Each draft is compared with the latest draft of an earlier day that is known to state the matter
 * or to lack it: with one that an editor has judged it against on this matter where there is such a
 * pair. Two drafts of one day are not compared, since neither can be said to come from the other.
 *
 * @param pairs every curated pair that is loaded, in any order
 */
export function matterHistory(
  key: string,
  drafts: readonly Draft[],
  pairs: readonly CuratedPair[],
): readonly HistoryStep[] {
  const absences = knownAbsences(pairs)
  const steps: HistoryStep[] = []
  for (const draft of drafts) {
    const bases = steps.flatMap((base): readonly Base[] => {
      if (base.kind === 'silent' || base.kind === 'absent' || base.draft.date >= draft.date) return []
      const pair = pairs.find(({ before, after }) => before === base.draft.id && after === draft.id) ?? null
      const { matters } = compareDrafts(base.draft, draft, pair)
      const matter = matters.find((item) => item.key === key)
      return matter !== undefined && isReported(matter) ? [{ base, matter, isJudged: pair !== null }] : []
    })
    const base = bases.findLast(({ isJudged }) => isJudged) ?? bases.at(-1)
    steps.push(stepOf(key, draft, base, absences.get(draft.id)?.has(key) ?? false))
  }
  return steps
}

type Base = { readonly base: HistoryStep; readonly matter: Matter; readonly isJudged: boolean }

function stepOf(key: string, draft: Draft, found: Base | undefined, isAbsent: boolean): HistoryStep {
  const provision = draft.provisions.find((item) => item.key === key) ?? null
  if (found !== undefined) {
    const { base, matter } = found
    const kind = stepKind(matter, isStated(base.provision), isStated(provision))
    return { draft, provision, kind, since: base.draft, quantities: compareQuantities(matter) }
  }
  // What is known of this draft stands, whatever no pair says of it.
  const kind =
    provision === null ? (isAbsent ? 'absent' : 'silent') : isStated(provision) ? 'entered' : 'removed'
  return { draft, provision, kind, since: null, quantities: [] }
}

function isStated(provision: Provision | null): boolean {
  return provision !== null && provision.removal === null
}

function stepKind({ relation }: Matter, wasStated: boolean, stated: boolean): HistoryStep['kind'] {
  if (relation === 'merged' || relation === 'split') return relation
  if (!stated) return 'removed'
  if (!wasStated) return 'returned'
  return relation === 'same' || relation === 'reworded' || relation === 'moved' ? relation : 'changed'
}

/**
 * "Entered in the US 28-point draft. Against it: removed in the E3 counter-text, changed in the
 * Geneva revision. Not reported in the 20-point framework." What a draft is compared with is always
 * named, so that no text reads as made from another that it was not made from.
 */
export function describeHistory(steps: readonly HistoryStep[]): string {
  const isGiven = ({ kind }: HistoryStep) => kind !== 'silent' && kind !== 'absent'
  const first = steps.filter((step) => isGiven(step) && step.since === null)
  if (first.length === 0) return 'Not reported in any draft.'
  const entered = runsOf(first).join(', ')
  const silent = steps.slice(steps.findIndex(isGiven)).filter(({ kind }) => kind === 'silent')
  return [
    entered,
    ...basesOf(steps).map((base) => {
      const against = steps.filter(({ since }) => since === base)
      const name = first.length === 1 && base === first[0]?.draft ? 'it' : `the ${base.shortTitle}`
      return `Against ${name}: ${runsOf(against).join(', ')}`
    }),
    ...(silent.length === 0 ? [] : [`Not reported in ${inList(silent)}`]),
  ]
    .map((sentence) => `${upperFirst(sentence)}.`)
    .join(' ')
}

function basesOf(steps: readonly HistoryStep[]): readonly Draft[] {
  return [...new Set(steps.flatMap(({ since }) => since ?? []))]
}

const stepWords = {
  entered: 'entered in',
  same: 'the same in',
  reworded: 'the same, reworded, in',
  changed: 'changed in',
  removed: 'removed in',
  returned: 'back in',
  moved: 'moved in',
  split: 'split in',
  merged: 'part of another matter in',
  absent: 'not in',
  silent: 'not reported in',
} as const satisfies Record<HistoryStep['kind'], string>

/** What happened, in order; drafts in a row with the same fate are named together. */
function runsOf(steps: readonly HistoryStep[]): readonly string[] {
  const runs: { readonly words: string; readonly steps: HistoryStep[] }[] = []
  for (const step of steps) {
    const words =
      step.kind === 'removed' && step.since === null ? 'first named, as removed, in' : stepWords[step.kind]
    const last = runs.at(-1)
    if (last?.words === words) last.steps.push(step)
    else runs.push({ words, steps: [step] })
  }
  return runs.map((run) => `${run.words} ${inList(run.steps)}`)
}

function inList(steps: readonly HistoryStep[]): string {
  const names = steps.map(({ draft }) => `the ${draft.shortTitle}`)
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}
