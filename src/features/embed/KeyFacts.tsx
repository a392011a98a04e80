import { describeVersion } from '../../domain/cite-plan'
import type { Comparison } from '../../domain/compare-drafts'
import { describeCounts } from '../../domain/embed-subject'
import type { Plan } from '../../domain/record'
import { Outward } from './Outward'

type KeyFactsProps = {
  plan: Plan
  comparisons: readonly {
    readonly comparison: Comparison
    /** Where the full page shows it. */
    readonly address: string
  }[]
}

/**
 * What a frame holds where its comparison cannot be drawn: no scripts, or no leave to read the record. The page cannot
 * know which comparison is asked for, so it names them all.
 */
export function KeyFacts({ plan, comparisons }: KeyFactsProps) {
  return (
    <main className="grid gap-3 px-4 py-4 medium:px-6 wide:px-8">
      <h1 className="font-serif text-provision font-[650]">Peace Plan Comparator</h1>
      <p className="max-w-[68ch]">
        {plan.title}. Scripts draw the comparison here. What the record compares:
      </p>
      <ul className="grid gap-2">
        {comparisons.map(({ comparison: { before, after, matters }, address }) => (
          <li key={address} className="max-w-[68ch] border-t border-rule pt-2">
            <Outward href={address}>
              {before.shortTitle} and {after.shortTitle}
            </Outward>
            . {describeCounts(matters)}
          </li>
        ))}
      </ul>
      <p className="border-t border-ink pt-2 text-meta text-ink2">
        {describeVersion(plan)} <Outward href="./">Open the full comparison</Outward>
      </p>
    </main>
  )
}
