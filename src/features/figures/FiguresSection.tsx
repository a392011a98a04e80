import { useId } from 'react'
import { describeOtherAccounts, endsOf } from '../../domain/quantity-figures'
import type { QuantityFigure } from '../../domain/quantity-figures'
import { formatDifference, formatPercent } from '../../domain/quantities'
import type { FiguresOfDrafts } from '../../store/use-quantity-figures'
import { useQuantityFigures } from '../../store/use-quantity-figures'
import { useComparator } from '../../store/use-comparator'
import { Count } from '../../ui/Count'
import { Icon } from '../../ui/Icon'
import { Unbroken } from '../../ui/Unbroken'
import { LoadedPart } from '../../views/LoadedPart'
import { MatterLink } from '../../views/MatterLink'
import { FigureDrawing } from './FigureDrawing'
import { FigureTable } from './FigureTable'

/** Every figure on record for more than one draft, drawn through all drafts; then those of one draft, in a sentence each. */
export function FiguresSection() {
  const part = useQuantityFigures()
  return (
    <LoadedPart part={part} failure="The figures could not be read. The rest of the page still works.">
      {(figures) => <AllFigures figures={figures} />}
    </LoadedPart>
  )
}

function AllFigures({ figures: { shared, single, unread } }: { figures: FiguresOfDrafts }) {
  return (
    <>
      {unread.length > 0 && (
        <p role="status" className="pb-3 text-meta text-ink2">
          Not read, and left out here: {unread.join(', ')}.
        </p>
      )}
      <p className="max-w-[68ch] pb-5 text-ink2">
        A bar stands only where figures compare: one unit, and one kind of limit. Other figures stand in
        words. Drafts are in order of date.
      </p>
      <div className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,18.5rem),1fr))] gap-x-8 gap-y-9">
        {[...new Set(shared.map(({ key }) => key))].map((key) => (
          <Figures key={key} figures={shared.filter((figure) => figure.key === key)} />
        ))}
      </div>
      {single.length > 0 && (
        <section aria-labelledby="single-figures" className="pt-9">
          <h3 id="single-figures" className="border-b border-ink pb-1.5 font-semibold">
            Figures on record for one draft
            <Count of={single.length} />
          </h3>
          <ul>
            {single.map((figure) => (
              <li
                key={`${figure.key} ${figure.name}`}
                className="grid gap-x-8 gap-y-0.5 border-b border-rule py-2 medium:grid-cols-[18.5rem_minmax(0,1fr)]"
              >
                <span>
                  <FigureMatter figure={figure} />
                  <span className="block text-meta text-ink3">{figure.name}</span>
                </span>
                <span className="max-w-[68ch] font-serif text-value">
                  <Unbroken text={figure.finding} />
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

const unitWords = {
  personnel: 'personnel',
  USD: 'US dollars',
  EUR: 'euros',
  percent: 'percent',
  days: 'days',
  months: 'months',
  years: 'years',
  points: 'points',
} as const satisfies Record<QuantityFigure['unit'], string>

/** The figures of one matter, one below another. */
function Figures({ figures }: { figures: readonly QuantityFigure[] }) {
  const id = useId()
  const [first] = figures
  if (first === undefined) return null
  return (
    <article aria-labelledby={id} className="max-w-[27rem] min-w-0 border-t border-ink pt-2">
      <h3 id={id}>
        <FigureMatter figure={first} />
      </h3>
      {figures.map((figure) => (
        <Figure key={figure.name} figure={figure} />
      ))}
    </article>
  )
}

function Figure({ figure }: { figure: QuantityFigure }) {
  const chosen = useComparator((state) => state.drafts)
  const { title, name, unit, entries, finding } = figure
  return (
    <div className="pb-3">
      <p className="text-meta text-ink3">
        {name}, {unitWords[unit]}
      </p>
      <FigureDrawing figure={figure} chosen={chosen} />
      <Difference figure={figure} />
      <p className="pt-2 font-serif text-value">
        <Unbroken text={finding} />
      </p>
      <details className="group pt-1">
        <summary className="flex min-h-6 list-none items-center gap-1.5 text-meta font-medium text-ink2 pointer-coarse:min-h-11 [&::-webkit-details-marker]:hidden">
          <span className="group-open:rotate-180">
            <Icon name="chevron" />
          </span>
          As a table
          <span className="sr-only">
            : {title}, {name}
          </span>
        </summary>
        <FigureTable caption={`${title}, ${name}, in each draft`} entries={entries} />
      </details>
    </div>
  )
}

/** How far the first and the last figure are apart, with what other accounts say of either. */
function Difference({ figure }: { figure: QuantityFigure }) {
  const { change } = figure
  const ends = endsOf(figure)
  if (change === null || change.difference === 0 || ends === null) return null
  const [from, to] = ends.map(({ draft }) => draft.shortTitle)
  const percent = formatPercent(change)
  const others = describeOtherAccounts(ends)
  return (
    <p className="pt-2 text-meta">
      {others !== null && (
        <span className="me-1 inline-block align-[-0.2em]">
          <Icon name="swap" />
          <span className="sr-only">Disputed:</span>
        </span>
      )}
      <b className="font-bold tabular-nums">
        {formatDifference(change)}
        {percent !== null && ` (${percent})`}
      </b>
      {others !== null && ` ${others},`} from the <span className="whitespace-nowrap">{from}</span> to the{' '}
      <span className="whitespace-nowrap">{to}</span>
    </p>
  )
}

/** The matter that a figure belongs to, leading to it in a comparison. */
function FigureMatter({ figure: { key, title, entries } }: { figure: QuantityFigure }) {
  const reporting = entries.filter(({ provision }) => provision !== null)
  const topics = [...new Set(reporting.flatMap(({ provision }) => provision?.topics ?? []))]
  return (
    <MatterLink
      matter={{ key, title, topics, drafts: reporting.map(({ draft }) => draft.id) }}
      className="reach font-serif text-value font-[650] underline decoration-ctl decoration-1 underline-offset-4 hover:decoration-ink"
    />
  )
}
