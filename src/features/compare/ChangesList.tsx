import type { Matter } from '../../domain/compare-drafts'
import { isDifference } from '../../domain/compare-drafts'
import { countSources } from '../../domain/citations'
import { compareWording } from '../../domain/compare-wording'
import { describeChange, describeRelation, describeWords } from '../../domain/describe-change'
import { compareQuantities, isChange } from '../../domain/quantities'
import { standingLabel, standingOfMatter } from '../../domain/standing'
import { draftCell } from '../../domain/status-cells'
import { useComparator } from '../../store/use-comparator'
import { useScrollToMatter } from '../../ui/use-scroll-to-matter'
import { DraftCells } from '../../ui/Cells'
import { StandingSign } from '../../ui/StandingSign'
import { Hits } from '../../views/Hits'
import { MatterPlaces } from '../../views/MatterPlaces'
import { NumberChip } from './NumberChip'
import { SourceLink } from './SourceLink'

type ChangesListProps = { matters: readonly Matter[]; selected: string | null }

const groups = [
  { title: 'Changed', relations: ['changed', 'split', 'merged'] },
  { title: 'Removed', relations: ['removed'] },
  { title: 'Added', relations: ['added'] },
  { title: 'Moved', relations: ['moved'] },
  { title: 'Same', relations: ['same', 'reworded'] },
] as const

/** The changes as plain sentences, one for each matter, grouped by kind. */
export function ChangesList({ matters, selected }: ChangesListProps) {
  const chosen = useComparator((state) => state.matter)
  useScrollToMatter(chosen)
  return groups.map(({ title, relations }) => {
    const mine = matters.filter(({ relation }) => relations.some((name) => name === relation))
    if (mine.length === 0) return null
    return (
      <section key={title} aria-labelledby={`changes-${title}`} className="pt-4">
        <h2 id={`changes-${title}`} className="border-b border-ink pb-1 font-semibold">
          {title} <span className="ps-1 font-normal text-ink3">{mine.length}</span>
        </h2>
        {mine.map((matter) => (
          <Change key={matter.key} matter={matter} selected={matter.key === selected} />
        ))}
      </section>
    )
  })
}

function Change({ matter, selected }: { matter: Matter; selected: boolean }) {
  const openSources = useComparator((state) => state.openSources)
  const quantities = compareQuantities(matter)
  const standing = standingOfMatter(matter)
  const sources = countSources(matter.before, matter.after)
  return (
    <article
      id={`matter-${matter.key}`}
      aria-labelledby={`title-${matter.key}`}
      data-matter={matter.key}
      data-differs={isDifference(matter)}
      data-selected={selected}
      className="selected-bar -mx-4 grid gap-1 border-b border-rule px-4 py-3 medium:-mx-6 medium:px-6 wide:-mx-8 wide:px-8"
    >
      <header className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <DraftCells before={draftCell(matter, 'before')} after={draftCell(matter, 'after')} />
        <h3 id={`title-${matter.key}`} className="font-semibold">
          <button
            type="button"
            data-title
            className="text-start hover:underline"
            onClick={() => openSources(matter.key, null)}
          >
            <Hits text={matter.title} />
          </button>
        </h3>
        <span className="sr-only">{describeRelation(matter)}</span>
        {quantities.filter(isChange).map((change) => (
          <NumberChip key={change.name} change={change} />
        ))}
      </header>
      <p className="max-w-[68ch] font-serif text-[1.0625rem] leading-6">
        <Hits text={sentence(matter)} />
      </p>
      <p className="flex flex-wrap items-center gap-x-4 text-meta [&_a]:py-[3px]">
        <StandingSign kind={standing} label={standingLabel[standing]} />
        <SourceLink matter={matter.key} passage={null}>
          {sources} {sources === 1 ? 'source' : 'sources'}
          <span className="sr-only"> for {matter.title}</span>
        </SourceLink>
      </p>
      <MatterPlaces matter={matter.key} />
    </article>
  )
}

/** The editors' sentence; where a pair has none, the relation with the words and figures that changed. */
function sentence(matter: Matter): string {
  const change = describeChange(matter, compareQuantities(matter))
  if (matter.summary !== null) return change
  const wording = compareWording(matter)
  if (wording.kind !== 'compared') return change
  return `${change} ${describeWords(wording.diff, matter.before?.statement ?? '', matter.after?.statement ?? '')}`.trim()
}
