import { useEffect, useRef } from 'react'
import type { Conflict, Position } from '../../domain/record'
import type { Contradictions } from '../../domain/positions'
import { Dialog } from '../../ui/Dialog'
import { useMedia, wide } from '../../ui/use-media'
import { PositionDetails } from './PositionDetails'
import { PositionAside } from './PositionAside'

type PositionPanelProps = {
  title: string
  /** The cell's positions, or the one that is open. */
  shown: readonly Position[]
  /** Id of the position that is open. */
  item: string
  /** All positions, of which some contradict those shown. */
  all: readonly Position[]
  contradictions: Contradictions
  conflicts: readonly Conflict[]
  onClose: () => void
}

/** Positions with their passages: beside the page where there is room, else over it. */
export function PositionPanel({ title, onClose, ...rest }: PositionPanelProps) {
  const { shown, item, all, contradictions, conflicts } = rest
  const isWide = useMedia(wide)
  const list = useRef<HTMLDivElement>(null)
  const subject = `${title} ${shown.length === 1 ? item : ''}`
  const before = useRef({ item, subject })
  useEffect(() => {
    const { current } = before
    before.current = { item, subject }
    // The panel's heading takes the focus when it speaks of something else; a drawer's stays as it is.
    if (current.item === item || (isWide && current.subject !== subject)) return
    const heading = list.current?.querySelector<HTMLElement>(`[data-position="${item}"]`)
    heading?.focus()
    heading?.scrollIntoView({ block: 'start' })
  }, [item, subject, isWide])
  const content = (
    <div ref={list}>
      <p className="pt-1 pb-3 text-meta text-ink3">
        {shown.length === 1 ? '1 position' : `${shown.length} positions, by stance and then by date`}
      </p>
      {shown.map((position) => (
        <PositionDetails
          key={position.id}
          position={position}
          contradicting={all.filter(({ id }) => contradictions.get(position.id)?.includes(id))}
          conflicts={conflicts}
        />
      ))}
    </div>
  )
  if (isWide) {
    return (
      <PositionAside title={title} subject={subject} onClose={onClose}>
        {content}
      </PositionAside>
    )
  }
  return (
    <Dialog title={title} side="end" onClose={onClose}>
      <div className="px-6 py-3">{content}</div>
    </Dialog>
  )
}
