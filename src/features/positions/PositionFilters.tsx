import { countPositions, countShown, orderParties } from '../../domain/positions'
import type { Position } from '../../domain/record'
import { useComparator } from '../../store/use-comparator'
import { useAnnouncement } from '../../ui/announce'
import { Select } from '../../ui/Select'

type PositionFiltersProps = { all: readonly Position[]; shown: readonly Position[] }

/** Whose positions and on what, and how many that leaves. */
export function PositionFilters({ all, shown }: PositionFiltersProps) {
  const parties = useComparator((state) => state.index.parties)
  const topics = useComparator((state) => state.index.topics)
  const chosenParties = useComparator((state) => state.filter.parties)
  const chosenTopics = useComparator((state) => state.filter.topics)
  const chooseParty = useComparator((state) => state.chooseParty)
  const toggleTopic = useComparator((state) => state.toggleTopic)
  const showAllTopics = useComparator((state) => state.showAllTopics)
  const isNarrowed = chosenParties.length > 0 || chosenTopics.length > 0
  const count = `${isNarrowed ? countShown(shown, all) : countPositions(all)}.`
  useAnnouncement(count)
  return (
    <div className="no-print flex flex-wrap items-center gap-x-5 gap-y-2 pb-3 text-meta">
      <Select
        label="Party"
        options={[
          { id: '', label: 'All parties' },
          ...orderParties(parties).map(({ id, name }) => ({ id, label: name })),
          ...several(chosenParties, 'parties'),
        ]}
        chosen={chosenParties.join()}
        onChoose={(id) => chooseParty(id === '' ? null : id)}
      />
      <Select
        label="Topic"
        options={[
          { id: '', label: 'All topics' },
          ...topics.filter(({ id }) => all.some(({ about }) => about.topics.includes(id))),
          ...several(chosenTopics, 'topics'),
        ]}
        chosen={chosenTopics.join()}
        onChoose={(id) => {
          showAllTopics()
          if (id !== '') toggleTopic(id)
        }}
      />
      {isNarrowed && (
        <>
          <span className="font-semibold">{count}</span>
          <button
            type="button"
            className="min-h-6 pointer-coarse:min-h-11 underline decoration-ctl underline-offset-4"
            onClick={() => {
              chooseParty(null)
              showAllTopics()
            }}
          >
            Clear filters
          </button>
        </>
      )}
    </div>
  )
}

/** More than one choice, as a comparison can have them, stands in a list of single ones as one more. */
function several(chosen: readonly string[], what: string) {
  return chosen.length > 1 ? [{ id: chosen.join(), label: `${chosen.length} ${what}` }] : []
}
