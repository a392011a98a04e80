import type { ReactElement } from 'react'

export type DraftCellKind = 'reported' | 'different' | 'silent' | 'absent' | 'moved'
export type PairCellKind = 'changed' | 'same' | 'removed' | 'added' | 'moved' | 'silent'

const frame = (
  <rect x="0.75" y="0.75" width="12.5" height="12.5" fill="none" stroke="currentColor" strokeWidth="1.5" />
)
const full = <rect width="14" height="14" rx="1" fill="currentColor" />
const half = (
  <>
    {frame}
    <path d="M1 13V1h12Z" fill="currentColor" />
  </>
)
const dashed = (
  <rect
    x="0.75"
    y="0.75"
    width="12.5"
    height="12.5"
    rx="1.5"
    fill="none"
    stroke="var(--ctl)"
    strokeWidth="1.25"
    strokeDasharray="2.2 1.6"
  />
)
const bar = (
  <>
    {frame}
    <path d="M3.5 7h7" stroke="currentColor" strokeWidth="1.75" />
  </>
)
const cross = (
  <>
    {frame}
    <path d="M3.5 7h7M7 3.5v7" stroke="currentColor" strokeWidth="1.75" />
  </>
)
const moved = (
  <>
    {full}
    <path
      d="M7 2.5v9M4.8 4.7 7 2.5l2.2 2.2M4.8 9.3 7 11.5l2.2-2.2"
      fill="none"
      stroke="var(--page)"
      strokeWidth="1.25"
    />
  </>
)

const draftCells = {
  reported: full,
  different: half,
  silent: dashed,
  absent: bar,
  moved,
} as const satisfies Record<DraftCellKind, ReactElement>

const pairCells = {
  changed: half,
  same: full,
  removed: bar,
  added: cross,
  moved,
  silent: dashed,
} as const satisfies Record<PairCellKind, ReactElement>

function Cell({ drawing, size = 'small' }: { drawing: ReactElement; size?: 'small' | 'strip' }) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 14 14"
      className="cell data-[size=strip]:size-[1.125rem]"
      data-size={size}
    >
      {drawing}
    </svg>
  )
}

/** One cell for each of two drafts, always beside its words. */
export function DraftCells({ before, after }: { before: DraftCellKind; after: DraftCellKind }) {
  return (
    <span className="inline-flex flex-none gap-0.5 align-[-0.125em]">
      <Cell drawing={draftCells[before]} />
      <Cell drawing={draftCells[after]} />
    </span>
  )
}

/** The one cell that stands for a pair of drafts; a double rule under it says that sources differ. */
export function PairCell({ kind, disputed = false }: { kind: PairCellKind; disputed?: boolean }) {
  return (
    <span className="inline-flex flex-col items-center gap-0.5">
      <Cell drawing={pairCells[kind]} size="strip" />
      {disputed && <DoubleRule />}
    </span>
  )
}

/** The sign of a dispute: a double rule. */
export function DoubleRule() {
  return <span aria-hidden="true" className="block h-1 w-[1.125rem] border-y-[1.5px] border-ink" />
}
