import { useComparator } from '../../store/use-comparator'
import { Dialog } from '../../ui/Dialog'
import { shortcuts } from './shortcuts'

type ShortcutsDialogProps = { on: boolean; onSwitch: (on: boolean) => void }

/** Every key that does something, and the switch that turns them all off. */
export function ShortcutsDialog({ on, onSwitch }: ShortcutsDialogProps) {
  const openDialog = useComparator((state) => state.openDialog)
  return (
    <Dialog title="Keyboard shortcuts" onClose={() => openDialog(null)}>
      <div className="px-6 py-4">
        <label className="flex items-center gap-2.5 pb-3">
          <input
            type="checkbox"
            className="switch"
            checked={on}
            onChange={(event) => onSwitch(event.target.checked)}
          />
          Single keys are shortcuts
        </label>
        <dl className="grid grid-cols-[auto_1fr] gap-x-6 gap-y-1.5">
          {shortcuts.map(({ keys, does }) => (
            <div key={does} className="contents">
              <dt className="flex gap-1">
                {keys.map((key) => (
                  <kbd
                    key={key}
                    className="min-w-6 border border-ctl px-1.5 text-center font-sans text-meta font-semibold"
                  >
                    {key}
                  </kbd>
                ))}
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
      </div>
    </Dialog>
  )
}
