import type { Comparison, Matter } from '../../domain/compare-drafts'
import { filterMatters, noFilter } from '../../domain/filter-matters'
import type { OtherPlace } from '../../domain/other-places'
import { toAddress } from '../../store/address'
import { useComparator } from '../../store/use-comparator'
import { useFilterInForce } from '../../store/use-filter'
import { InnerLink } from '../../ui/InnerLink'

type OtherPlacesProps = {
  places: readonly OtherPlace[]
  /** Comparisons whose matters are listed together with those of the places, one row for each key. */
  comparisons?: readonly (Comparison | null)[]
}

const alone: readonly Comparison[] = []

/** Where else the drafts have what stands here, each place a link to it. */
export function OtherPlaces({ places, comparisons = alone }: OtherPlacesProps) {
  return places.map(({ side, words, matter }) => (
    <p key={`${side}-${matter.key}`} className="pt-1.5 text-meta text-ink2 [&_a]:py-[3px]">
      {words}{' '}
      <PlaceLink
        matter={matter}
        listed={[
          matter,
          ...comparisons.flatMap((other) => other?.matters.find(({ key }) => key === matter.key) ?? []),
        ]}
      />
    </p>
  ))
}

/** Goes to a matter in the list. One that the filters hide is shown by clearing them, and the link says so. */
function PlaceLink({ matter, listed }: { matter: Matter; listed: readonly Matter[] }) {
  const go = useComparator((state) => state.goToMatter)
  const clear = useComparator((state) => state.clearFilters)
  const { filter, voices } = useFilterInForce()
  const isHidden = filterMatters(listed, filter, voices).length === 0
  const href = useComparator((state) =>
    toAddress(
      {
        ...state,
        page: 'compare',
        matter: matter.key,
        passage: null,
        filter: isHidden ? noFilter : state.filter,
      },
      state.index,
    ),
  )
  return (
    <>
      <InnerLink
        href={href}
        onFollow={() => {
          if (isHidden) clear()
          go(matter.key)
        }}
      >
        {matter.title}
      </InnerLink>
      {isHidden && ' (clears the filters)'}
    </>
  )
}
