import type { ReactNode } from 'react'
import { memo, useCallback, useMemo, useRef, useState } from 'react'
import type { Comparison } from '../../domain/compare-drafts'
import type { Facet } from '../../domain/filter-matters'
import { countChoices, noFilter } from '../../domain/filter-matters'
import { figureChangeLabel, figureChanges, shiftLabel, shifts } from '../../domain/matter-facets'
import { nameSource } from '../../domain/name-source'
import { orderParties } from '../../domain/positions'
import { standingLabel, standings } from '../../domain/standing'
import { useComparator, useRecord } from '../../store/use-comparator'
import { useDeferredFilter, useFilterNames } from '../../store/use-filter'
import { usePositions } from '../../store/use-lists'
import { Icon } from '../../ui/Icon'
import { PassingButton } from '../../ui/PassingButton'
import { useInTurn } from '../../ui/use-in-turn'
import { FilterRow } from './FilterRow'

type FurtherFiltersProps = {
  comparison: Comparison
  /** Told apart where the filters stand twice on a page. */
  id: string
}

/** What else to choose matters by; each group is closed until it is opened or holds a choice. */
export const FurtherFilters = memo(function FurtherFilters({ comparison, id }: FurtherFiltersProps) {
  const filter = useComparator((state) => state.filter)
  const toggleStanding = useComparator((state) => state.toggleStanding)
  const toggleShift = useComparator((state) => state.toggleShift)
  const toggleFigure = useComparator((state) => state.toggleFigure)
  const shared = { comparison, id }
  return (
    <div className="pt-4">
      <Disclosure title="Standing" chosen={filter.standings.length}>
        <Choices
          {...shared}
          facet="standings"
          options={standings.map((choice) => ({ choice, label: standingLabel[choice] }))}
          none="Nothing is stated by either draft."
          onToggle={toggleStanding}
        />
      </Disclosure>
      <Disclosure title="Obligation" chosen={filter.shifts.length}>
        <Choices
          {...shared}
          facet="shifts"
          options={shifts.map((choice) => ({ choice, label: shiftLabel(choice) }))}
          none="No obligation shifts between these drafts."
          onToggle={toggleShift}
        />
      </Disclosure>
      <Disclosure title="Numbers" chosen={filter.figures.length}>
        <Choices
          {...shared}
          facet="figures"
          options={figureChanges.map((choice) => ({ choice, label: figureChangeLabel[choice] }))}
          none="No number changes between these drafts."
          onToggle={toggleFigure}
        />
      </Disclosure>
      <Disclosure title="Party" chosen={filter.parties.length}>
        <PartyChoices {...shared} />
      </Disclosure>
      <Disclosure title="Sources" chosen={filter.sources.length}>
        <SourceChoices {...shared} />
      </Disclosure>
    </div>
  )
})

type DisclosureProps = {
  title: string
  /** How many of its choices are chosen. */
  chosen: number
  children: ReactNode
}

/** Open while it holds a choice, or as the reader last said. */
function Disclosure({ title, chosen, children }: DisclosureProps) {
  const [wish, setWish] = useState<boolean | null>(null)
  const open = wish ?? chosen > 0
  return (
    <details open={open} className="border-t border-rule py-1.5">
      {/* The browser's own switch would leave what is open unknown here. */}
      <summary
        className="flex min-h-7 items-center gap-2 text-meta font-semibold hover:underline pointer-coarse:min-h-11"
        onClick={(event) => {
          event.preventDefault()
          setWish(!open)
        }}
      >
        <span className="flex-1">{title}</span>
        {chosen > 0 && <span className="font-normal text-ink3">{chosen} chosen</span>}
        <Icon name="chevron" turned={open} />
      </summary>
      {open && (
        <fieldset className="pb-1">
          <legend className="sr-only">{title}</legend>
          {children}
        </fieldset>
      )}
    </details>
  )
}

type ChoicesProps<Choice extends string> = FurtherFiltersProps & {
  facet: Facet
  options: readonly { readonly choice: Choice; readonly label: string }[]
  /** Said where no choice finds a matter of this comparison. */
  none: string
  onToggle: (choice: Choice) => void
}

/** Choices that find a matter of the comparison, and those chosen, each with what it would leave under the others. */
function Choices<Choice extends string>({
  comparison,
  id,
  facet,
  options,
  none,
  onToggle,
}: ChoicesProps<Choice>) {
  const { filter, voices } = useInTurn(useDeferredFilter(), comparison)
  const chosen: readonly string[] = useComparator((state) => state.filter[facet])
  const present = countChoices(comparison.matters, noFilter, facet, voices)
  const counts = useMemo(
    () => countChoices(comparison.matters, filter, facet, voices),
    [comparison, filter, facet, voices],
  )
  const shown = options.filter(({ choice }) => present.has(choice) || chosen.includes(choice))
  if (shown.length === 0) return <p className="text-meta text-ink3">{none}</p>
  return shown.map(({ choice, label }) => (
    <FilterRow
      key={choice}
      id={`${id}-${facet}-${choice}`}
      label={label}
      checked={chosen.includes(choice)}
      count={counts.get(choice) ?? 0}
      choice={choice}
      onToggle={onToggle}
    />
  ))
}

function PartyChoices({ comparison, id }: FurtherFiltersProps) {
  const positions = usePositions()
  const parties = useComparator((state) => state.index.parties)
  const toggle = useComparator((state) => state.toggleParty)
  const retry = useRecord((state) => state.retry)
  if (positions.status === 'loading') {
    return (
      <p role="status" className="text-meta text-ink3">
        Reading the positions…
      </p>
    )
  }
  if (positions.status === 'failed') {
    return (
      <div className="grid justify-items-start gap-2 text-meta">
        <p>The positions could not be read.</p>
        <PassingButton label="Try again" onPress={retry} />
      </div>
    )
  }
  return (
    <>
      <Choices
        comparison={comparison}
        id={id}
        facet="parties"
        options={orderParties(parties).map(({ id: choice, name }) => ({ choice, label: name }))}
        none="No position names a matter of these drafts."
        onToggle={toggle}
      />
      <p className="pt-1 text-meta text-ink3">Matters that a position of the party names.</p>
    </>
  )
}

/** The sources chosen, and the others to add from a list, the most cited first. */
function SourceChoices({ comparison, id }: FurtherFiltersProps) {
  const { filter, voices } = useInTurn(useDeferredFilter(), comparison)
  const chosen = useComparator((state) => state.filter.sources)
  const { sources } = useFilterNames()
  const toggle = useComparator((state) => state.toggleSource)
  const [picked, setPicked] = useState('')
  const list = useRef<HTMLSelectElement>(null)
  const takeOut = useCallback(
    (source: string) => {
      toggle(source)
      // The row goes with its choice, and would take the focus with it.
      list.current?.focus()
    },
    [toggle],
  )
  const counts = countChoices(comparison.matters, filter, 'sources', voices)
  const others = [...counts]
    .filter(([source]) => !chosen.includes(source))
    .map(([source, count]) => ({ source, count, name: nameSource(source, sources) }))
    .toSorted((a, b) => b.count - a.count || a.name.localeCompare(b.name, 'en'))
  const isOffered = others.some(({ source }) => source === picked)
  return (
    <>
      {chosen.map((source) => (
        <FilterRow
          key={source}
          id={`${id}-sources-${source}`}
          label={nameSource(source, sources)}
          checked
          count={counts.get(source) ?? 0}
          choice={source}
          onToggle={takeOut}
        />
      ))}
      <form
        className="grid gap-2 pt-1 text-meta"
        onSubmit={(event) => {
          event.preventDefault()
          if (isOffered) toggle(picked)
          setPicked('')
        }}
      >
        <label htmlFor={`${id}-source`} className="text-ink2">
          Cited for the matter, in either draft
        </label>
        <select
          ref={list}
          id={`${id}-source`}
          required
          className="boxed w-full min-w-0"
          value={isOffered ? picked : ''}
          onChange={(event) => setPicked(event.target.value)}
        >
          <option value="">Choose a source</option>
          {others.map(({ source, count, name }) => (
            <option key={source} value={source}>
              {name} ({count})
            </option>
          ))}
        </select>
        <button type="submit" className="boxed justify-self-start">
          Add source
        </button>
      </form>
    </>
  )
}
