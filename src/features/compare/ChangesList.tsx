import type { Comparison, Matter } from '../../domain/compare-drafts'
import { closeSameRuns } from '../../domain/same-runs'
import { ChangeItem } from './ChangeItem'
import { SameRun } from './SameRun'
import { useChosenMatter } from './use-chosen-matter'

type ChangesListProps = {
  comparison: Comparison
  matters: readonly Matter[]
  selected: string | null
}

const groups = [
  { title: 'Changed', relations: ['changed', 'split', 'merged'] },
  { title: 'Removed', relations: ['removed'] },
  { title: 'Added', relations: ['added'] },
  { title: 'Moved', relations: ['moved'] },
  { title: 'Same', relations: ['same', 'reworded'] },
] as const

/** The changes as plain sentences, one for each matter, grouped by kind. */
export function ChangesList({ comparison, matters, selected }: ChangesListProps) {
  useChosenMatter()
  const item = (matter: Matter) => (
    <ChangeItem key={matter.key} comparison={comparison} matter={matter} selected={matter.key === selected} />
  )
  return groups.map(({ title, relations }) => {
    const mine = matters.filter(({ relation }) => relations.some((name) => name === relation))
    if (mine.length === 0) return null
    return (
      <section key={title} aria-labelledby={`changes-${title}`} className="pt-4">
        <h2 id={`changes-${title}`} className="border-b border-ink pb-1 font-semibold">
          {title} <span className="ps-1 font-normal text-ink3">{mine.length}</span>
        </h2>
        {closeSameRuns(mine).map((stretch) =>
          stretch.kind === 'matter' ? (
            item(stretch.matter)
          ) : (
            <SameRun key={stretch.matters[0]?.key} matters={stretch.matters} selected={selected}>
              {item}
            </SameRun>
          ),
        )}
      </section>
    )
  })
}
