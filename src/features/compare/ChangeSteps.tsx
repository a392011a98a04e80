import { useComparatorStore } from '../../store/use-comparator'
import { Icon } from '../../ui/Icon'
import { matterBeside, matterInSight } from '../../ui/matter-steps'
import { useChangePlace } from '../../ui/use-change-place'

/** Where the reader is among the differences, and a step to the one before and the one after; nothing in a corner where there are none. */
export function ChangeSteps({ layout }: { layout: 'line' | 'corner' }) {
  const store = useComparatorStore()
  const { at, of } = useChangePlace()
  const step = (by: 1 | -1) => {
    const next = matterBeside(matterInSight(), by, 'difference')
    if (next !== undefined) store.getState().stepToMatter(next)
  }
  if (at === 0 && !of && layout === 'corner') return null
  return (
    <div role="group" aria-label="Differences" data-layout={layout} className="change-steps no-print">
      <StepButton turn="back" label="Previous difference" possible={at > 1} onStep={() => step(-1)} />
      <span className="sr-only">{countWords(at, of)}</span>
      <span aria-hidden="true" className="change-count tabular-nums">
        {at === 0 ? (
          <span>{countWords(at, of)}</span>
        ) : (
          <>
            <span>{of === null ? at : `${at} of ${of}`}</span>
            <span>Difference</span>
          </>
        )}
      </span>
      <StepButton
        turn="on"
        label="Next difference"
        possible={of === null || at < of}
        onStep={() => step(1)}
      />
    </div>
  )
}

/** How many there are is said once it is known. */
function countWords(at: number, of: number | null): string {
  if (of === null) return at === 0 ? '' : `Difference ${at}`
  if (of === 0) return 'No differences'
  if (at === 0) return of === 1 ? '1 difference' : `${of} differences`
  return `Difference ${at} of ${of}`
}

type StepButtonProps = { turn: 'back' | 'on'; label: string; possible: boolean; onStep: () => void }

/** A step at an end stays in place and does nothing, so that the focus on it is not lost. */
function StepButton({ turn, label, possible, onStep }: StepButtonProps) {
  return (
    <button
      type="button"
      data-turn={turn}
      aria-disabled={!possible}
      onClick={() => {
        if (possible) onStep()
      }}
    >
      <Icon name="chevron" />
      <span className="sr-only">{label}</span>
    </button>
  )
}
