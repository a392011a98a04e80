type NoPositionProps = {
  /** How many topics the reader has narrowed the page to, of which alone the words then speak. */
  topics?: number
}

/** Silence: nobody reports a position here. */
export function NoPosition({ topics = 0 }: NoPositionProps) {
  return (
    <span className="inline-flex rounded-[2px] border border-dashed border-ctl px-1.5 py-px text-meta text-ink3">
      No position reported{topics === 0 ? '' : topics === 1 ? ' on this topic' : ' on these topics'}
    </span>
  )
}
