import type { Conflict, Position } from '../../domain/record'
import { Icon } from '../../ui/Icon'
import { DraftLink } from '../../views/DraftLink'
import { MatterLink } from '../../views/MatterLink'
import { Note } from '../../views/Note'
import { useMatters } from '../../views/use-matters'
import { ConflictSide } from './ConflictSide'

type ConflictArticleProps = {
  conflict: Conflict
  /** "Conflict 1 of 12". */
  place: string
  /** All positions, of which some stand on its sides. */
  positions: readonly Position[]
  /** True for the one that the address names. */
  selected: boolean
}

/** One point on which sources disagree: what it is about, and every side beside the others. */
export function ConflictArticle({ conflict, place, positions, selected }: ConflictArticleProps) {
  const { id, title, description, sides } = conflict
  const named = positions.filter((position) => sides.some((side) => side.positions.includes(position.id)))
  const isOnOneSide = (position: Position) =>
    sides.filter((side) => side.positions.includes(position.id)).length === 1
  return (
    <article
      id={id}
      aria-labelledby={`${id}-title`}
      data-selected={selected}
      // Most are longer than a sheet, and would leave the one before them empty.
      className="selected-bar border-t-2 border-ink pt-2.5 pb-8 data-[selected=true]:px-4 print:break-inside-auto!"
    >
      <h2 id={`${id}-title`} tabIndex={-1} className="w-fit font-serif text-provision font-[650]">
        {title}
      </h2>
      <p className="flex items-center gap-1.5 pt-1 text-meta text-ink3">
        <Icon name="swap" />
        Sources differ. {place}
      </p>
      <p className="max-w-[68ch] pt-2 font-serif text-value">{description}</p>
      <Concerned conflict={conflict} />
      <div
        className="grid gap-x-8 gap-y-5 pt-4 medium:grid-cols-2 data-[many=true]:wide:grid-cols-3"
        data-many={sides.length === 3 || sides.length > 4}
      >
        {sides.map((side) => {
          const mine = named.filter((position) => side.positions.includes(position.id))
          return (
            <ConflictSide
              key={side.label}
              side={side}
              positions={mine}
              notes={mine.filter(isOnOneSide).flatMap(({ notes }) => notes)}
            />
          )
        })}
      </div>
      {named
        .filter((position) => !isOnOneSide(position))
        .flatMap(({ notes }) => notes)
        .map((note) => (
          <Note key={note} note={note} />
        ))}
      <p className="mt-4 border-s border-ctl ps-2.5 text-meta text-ink2">
        {sides.length === 2 ? 'Both are shown.' : 'All are shown.'} We do not choose between them.
      </p>
      <button
        type="button"
        className="no-print mt-2 min-h-8 font-medium text-ink2 underline decoration-ctl underline-offset-4 pointer-coarse:min-h-11 wide:hidden"
        onClick={goToList}
      >
        Back to the list
      </button>
    </article>
  )
}

/** The list stands beside the conflicts on wide screens and far above them on others. */
function goToList() {
  const heading = document.getElementById('all-conflicts')
  heading?.scrollIntoView()
  heading?.focus({ preventScroll: true })
}

/** The drafts and matters concerned, as links. */
function Concerned({ conflict: { matters, drafts } }: { conflict: Conflict }) {
  const known = useMatters()
  if (matters.length + drafts.length === 0) return null
  return (
    <p className="flex flex-wrap gap-x-4 pt-2 text-meta leading-6 text-ink3">
      Concerns
      {drafts.map((draft) => (
        <DraftLink key={draft} draft={draft} />
      ))}
      {matters.map((key) => {
        const matter = known.get(key)
        return matter === undefined ? null : <MatterLink key={key} matter={matter} />
      })}
    </p>
  )
}
