import { use, useLayoutEffect } from 'react'
import type { Comparison, Matter } from '../../domain/compare-drafts'
import { isReported, presenceOf } from '../../domain/compare-drafts'
import { closeSameRuns, stretchKeys, stretchOf } from '../../domain/same-runs'
import { useComparator } from '../../store/use-comparator'
import { Unbroken } from '../../ui/Unbroken'
import { useFewAtATime } from '../../ui/use-few-at-a-time'
import { Count } from '../../ui/Count'
import { FoundContext } from '../../views/Hits'
import { ChangeItem } from './ChangeItem'
import { SameRun } from './SameRun'
import { useChosenMatter } from './use-chosen-matter'

type ChangesListProps = {
  comparison: Comparison
  matters: readonly Matter[]
  selected: string | null
  /** Called with whether all of it is drawn, whenever that changes; with false once it is gone. */
  onWhole: (isWhole: boolean) => void
}

const groups = [
  { title: 'Changed', relations: ['changed', 'split', 'merged'] },
  { title: 'Removed', relations: ['removed'] },
  { title: 'Added', relations: ['added'] },
  { title: 'Moved', relations: ['moved'] },
  { title: 'Same', relations: ['same', 'reworded'] },
] as const

const FIRST_ITEMS = 2

/** The changes as plain sentences, one for each matter, grouped by kind. */
export function ChangesList({ comparison, matters, selected, onWhole }: ChangesListProps) {
  useChosenMatter(matters)
  const parts = groups
    .map((group) => ({
      ...group,
      mine: matters.filter(({ relation }) => group.relations.some((name) => name === relation)),
    }))
    .map((group) => ({ ...group, stretches: closeSameRuns(group.mine) }))
  const found = use(FoundContext)
  const wordings = useComparator((state) => state.wordingsShown)
  const showWordings = useComparator((state) => state.showWordings)
  const all = parts.flatMap(({ stretches }) => stretches)
  const drawn = useFewAtATime(stretchKeys(all), found, FIRST_ITEMS, stretchOf(all, selected))
  const isWhole = drawn.size === all.length
  useLayoutEffect(() => {
    onWhole(isWhole)
    return () => onWhole(false)
  }, [onWhole, isWhole])
  const item = (matter: Matter) => (
    <ChangeItem
      key={matter.key}
      comparison={comparison}
      matter={matter}
      selected={matter.key === selected}
      wordings={wordings || found.query.length > 0}
    />
  )
  const list = parts.map(({ title, mine, stretches }) => {
    const keys = stretchKeys(stretches)
    if (!keys.some((key) => drawn.has(key))) return null
    return (
      <section key={title} aria-labelledby={`changes-${title}`} className="pt-4">
        <h2 id={`changes-${title}`} className="border-b border-ink pb-1 font-semibold">
          {title}
          <Count of={mine.length} />
        </h2>
        {stretches.map((stretch, at) => {
          const drawnAs = drawn.get(keys[at] ?? '')
          if (drawnAs === undefined) return null
          return (
            <FoundContext key={keys[at]} value={drawnAs}>
              {stretch.kind === 'matter' ? (
                item(stretch.matter)
              ) : (
                <SameRun matters={stretch.matters} selected={selected}>
                  {item}
                </SameRun>
              )}
            </FoundContext>
          )
        })}
      </section>
    )
  })
  if (matters.length === 0) return null
  return (
    <>
      <div className="flex flex-wrap items-center justify-between gap-x-6 border-b border-rule py-1.5 text-meta text-ink2">
        <p>
          <Unbroken text={countSentences(comparison, matters.length, wordings)} />
        </p>
        <label className="no-print flex min-h-6 items-center gap-2 pointer-coarse:min-h-11">
          <input
            type="checkbox"
            className="switch"
            checked={wordings}
            onChange={({ target }) => showWordings(target.checked)}
          />
          Both wordings
        </label>
      </div>
      {list}
    </>
  )
}

/** How many sentences there are, what for, and whose they are. */
function countSentences(comparison: Comparison, shown: number, wordings: boolean): string {
  const isAll = shown === comparison.matters.filter(isReported).length
  const matter = isAll ? `matter${reportedIn(comparison)}` : 'matter found'
  const ours = wordings ? ' and both wordings are ours.' : ''
  return shown === 1
    ? `1 sentence, for the one ${matter}. It${ours || ' is ours.'}`
    : `${shown} sentences, one for each ${matter}. They${ours || ' are ours.'}`
}

/** Which draft the sources are silent on in part, and so decides what is listed. */
function reportedIn({ before, after, matters }: Comparison): string {
  const drafts = [
    ...(matters.some((matter) => presenceOf(matter, 'before') === 'silent') ? [before.shortTitle] : []),
    ...(matters.some((matter) => presenceOf(matter, 'after') === 'silent') ? [after.shortTitle] : []),
  ]
  return drafts.length === 0 ? '' : ` reported in the ${drafts.join(' and the ')}`
}
