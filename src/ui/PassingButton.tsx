import type { MouseEvent } from 'react'

/** For how many frames what was pressed may still stand. */
const FRAMES = 60

type PassingButtonProps = {
  label: string
  /** Takes the notice that the button stands in away, where it succeeds. */
  onPress: () => unknown
}

/**
 * A button that goes with its notice. Focus that would go with it goes to what stands in its place, the same notice
 * once more for one, else to the content of the page.
 */
export function PassingButton({ label, onPress }: PassingButtonProps) {
  const press = async ({ currentTarget }: MouseEvent) => {
    const place = currentTarget.closest('[role]')?.parentElement
    await onPress()
    passFocus(currentTarget, place, FRAMES)
  }
  return (
    <button type="button" className="boxed" data-passing onClick={(event) => void press(event)}>
      {label}
    </button>
  )
}

/** Once what was pressed is gone, which is with the drawing that follows; a notice that stays keeps the focus. */
function passFocus(pressed: Element, place: Element | null | undefined, frames: number): void {
  if (pressed.isConnected) {
    if (frames > 0) requestAnimationFrame(() => passFocus(pressed, place, frames - 1))
    return
  }
  for (const target of [
    place?.querySelector<HTMLElement>('[data-passing], [tabindex="-1"]'),
    document.getElementById('main'),
  ])
    // What was pressed was in sight, and what came is where it was.
    if (document.activeElement === document.body) target?.focus({ preventScroll: true })
}
