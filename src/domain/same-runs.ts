/** Long runs of matters that are the same in both drafts, which close so that the differences stand together. */
import type { Matter } from './compare-drafts'
import { presenceOf } from './compare-drafts'

/** The fewest matters that close to one line. */
export const LONG_RUN = 4

export type Stretch =
  | { readonly kind: 'matter'; readonly matter: Matter }
  /** At least `LONG_RUN` matters, in their order. */
  | { readonly kind: 'same'; readonly matters: readonly Matter[] }

/**
 * The matters as single ones and long runs of the same, in their order. A matter on which
 * sources differ never closes, nor one that both drafts are known to lack.
 */
export function closeSameRuns(matters: readonly Matter[]): readonly Stretch[] {
  const stretches: Stretch[] = []
  let run: readonly Matter[] = []
  const endRun = () => {
    if (run.length >= LONG_RUN) stretches.push({ kind: 'same', matters: run })
    else stretches.push(...run.map((matter): Stretch => ({ kind: 'matter', matter })))
    run = []
  }
  for (const matter of matters) {
    if (closes(matter)) {
      run = [...run, matter]
    } else {
      endRun()
      stretches.push({ kind: 'matter', matter })
    }
  }
  endRun()
  return stretches
}

/** The key of the first matter of each stretch, by which a stretch is known however far it reaches. */
export function stretchKeys(stretches: readonly Stretch[]): readonly string[] {
  return stretches.map((stretch) => mattersOf(stretch)[0]?.key ?? '')
}

/** The place of the stretch that a matter is in; -1 for none. */
export function stretchOf(stretches: readonly Stretch[], matter: string | null): number {
  return stretches.findIndex((stretch) => mattersOf(stretch).some(({ key }) => key === matter))
}

function mattersOf(stretch: Stretch): readonly Matter[] {
  return stretch.kind === 'same' ? stretch.matters : [stretch.matter]
}

function closes(matter: Matter): boolean {
  return (
    (matter.relation === 'same' || matter.relation === 'reworded') &&
    presenceOf(matter, 'before') === 'stated' &&
    !matter.sourcesDiffer
  )
}

/**
 * What a closed run hides: "Same in both, 6 clauses, points 23 to 24c".
 *
 * @param inDraftOrder whether the matters stand as the first draft has them, so that its points tell the extent
 */
export function describeSameRun(matters: readonly Matter[], inDraftOrder: boolean): string {
  const clauses = `Same in both, ${matters.length} ${matters.length === 1 ? 'clause' : 'clauses'}`
  const first = matters[0]?.before?.point ?? null
  const last = matters.at(-1)?.before?.point ?? null
  if (!inDraftOrder || first === null || last === null) return clauses
  return first === last ? `${clauses}, point ${first}` : `${clauses}, points ${first} to ${last}`
}

/** How many of a run are worded differently, as a sentence; empty when none are. */
export function describeRewording(matters: readonly Matter[]): string {
  const reworded = matters.filter(({ relation }) => relation === 'reworded').length
  if (reworded === 0) return ''
  return reworded === 1 ? 'One is worded differently.' : `${reworded} are worded differently.`
}
