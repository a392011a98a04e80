import type { ReactNode } from 'react'
import { memo, use } from 'react'
import type { Matter } from '../../domain/compare-drafts'
import { isDifference } from '../../domain/compare-drafts'
import { compareWording, describeMarks } from '../../domain/compare-wording'
import { describeWords } from '../../domain/describe-change'
import { describeHeldRelation } from '../../domain/disputes'
import type { OtherPlace } from '../../domain/other-places'
import { draftCell, pairCell } from '../../domain/status-cells'
import { PairContext } from '../../store/use-pair'
import { DraftCells } from '../../ui/Cells'
import { Disc } from '../../ui/Disc'
import { MatterPlaces } from '../../views/MatterPlaces'
import { lazily } from '../../ui/lazily'
import { InlineText } from './InlineText'
import { MatterTitle } from './MatterTitle'
import { NumberChips } from './NumberChip'
import { SideText } from './SideText'

const OtherPlaces = lazily(async () => (await import('./OtherPlaces')).OtherPlaces, FirstPlace)

type ProvisionCardProps = {
  matter: Matter
  /** Short titles of the drafts, A first. */
  drafts: readonly [string, string]
  layout: 'side-by-side' | 'inline'
  selected: boolean
  /** Where else the drafts have what stands here; empty for most. */
  places?: readonly OtherPlace[]
  /** What the reader can do with it here; the same element while nothing changes. */
  tools: ReactNode
}

const nowhereElse: readonly OtherPlace[] = []

/**
 * One matter: how the drafts relate on it, then what each has, with what that rests on. Rendered anew only when
 * what it shows changes, and not for every letter of a search.
 */
export const ProvisionCard = memo(function ProvisionCard({
  matter,
  drafts,
  layout,
  selected,
  places = nowhereElse,
  tools,
}: ProvisionCardProps) {
  const wording = compareWording(matter)
  const diff = wording.kind === 'compared' ? wording.diff : null
  // The head says for eyes and ears why no words are marked; here stand marks that some readers pass over.
  const words =
    diff?.kind === 'marked'
      ? describeWords(diff, matter.before?.statement ?? '', matter.after?.statement ?? '')
      : ''
  // The same matter of two pairs of drafts can stand on one page.
  const place = [...(use(PairContext) ?? []), matter.key].join('-')
  const titleId = `title-${place}`
  return (
    <article
      id={`matter-${place}`}
      aria-labelledby={titleId}
      data-matter={matter.key}
      data-differs={isDifference(matter)}
      data-selected={selected}
      className="selected-bar -mx-4 border-b border-rule px-4 py-3.5 medium:-mx-6 medium:px-6 wide:-mx-8 wide:px-8"
    >
      <CardHead matter={matter} titleId={titleId} marks={describeMarks(wording)}>
        {tools}
      </CardHead>
      {words !== '' && <p className="sr-only">{words}</p>}
      {layout === 'inline' && diff?.kind === 'marked' ? (
        <>
          <InlineText matter={matter} drafts={drafts} diff={diff} />
          <Elsewhere places={places} />
        </>
      ) : (
        <div className="grid gap-y-3 medium:grid-cols-[minmax(0,1fr)_4rem_minmax(0,1fr)] medium:gap-y-0">
          <div
            role="group"
            aria-label={`A, ${drafts[0]}`}
            data-side="before"
            className="flex gap-2 medium:block"
          >
            <span className="pt-1 medium:hidden">
              <Disc at={0} />
            </span>
            <div className="min-w-0 max-w-[68ch] flex-1">
              <SideText matter={matter} side="before" draft={drafts[0]} diff={diff} />
              <Elsewhere places={places.filter(({ side }) => side === 'after')} />
            </div>
          </div>
          <RelationSign kind={pairCell(matter)} />
          <div
            role="group"
            aria-label={`B, ${drafts[1]}`}
            data-side="after"
            className="flex gap-2 medium:block"
          >
            <span className="pt-1 medium:hidden">
              <Disc at={1} />
            </span>
            <div className="min-w-0 max-w-[68ch] flex-1">
              <SideText matter={matter} side="after" draft={drafts[1]} diff={diff} />
              <Elsewhere places={places.filter(({ side }) => side === 'before')} />
            </div>
          </div>
        </div>
      )}
      <MatterPlaces matter={matter.key} />
    </article>
  )
})

/** Where else the drafts have what stands here. */
function Elsewhere({ places }: { places: readonly OtherPlace[] }) {
  return places.length > 0 && <OtherPlaces places={places} />
}

/** Keeps the room until the links come. */
function FirstPlace({ places }: { places: readonly OtherPlace[] }) {
  return <p className="pt-1.5 text-meta">{places[0]?.words}</p>
}

type CardHeadProps = { matter: Matter; titleId: string; marks: string | null; children: ReactNode }

function CardHead({ matter, titleId, marks, children }: CardHeadProps) {
  return (
    <header className="flex flex-wrap items-center gap-x-2.5 gap-y-1.5 pb-1.5">
      <h3 id={titleId} className="font-serif text-provision font-[650] max-medium:w-full">
        <MatterTitle matter={matter} />
      </h3>
      <span className="matter-relation">
        <DraftCells before={draftCell(matter, 'before')} after={draftCell(matter, 'after')} />
        {describeHeldRelation(matter)}
      </span>
      <NumberChips matter={matter} />
      {marks !== null && <span className="order-1 text-meta text-ink3">{marks}</span>}
      {children}
    </header>
  )
}

const signs = {
  changed: '\u2260',
  same: '=',
  removed: '\u2212',
  added: '+',
  moved: '\u2195',
  silent: '',
} as const

/** The relation as a small sign between the columns. */
function RelationSign({ kind }: { kind: keyof typeof signs }) {
  return (
    <div aria-hidden="true" className="hidden flex-col items-center pt-1 medium:flex">
      {signs[kind] !== '' && (
        <span className="flex size-[1.375rem] flex-none items-center justify-center rounded-full border border-ink text-xs">
          {signs[kind]}
        </span>
      )}
      <span className="mt-2 w-px flex-1 bg-rule" />
    </div>
  )
}
