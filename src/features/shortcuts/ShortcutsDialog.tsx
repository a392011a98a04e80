import { useSyncExternalStore } from 'react'
import { keepSetting, readSetting, watchSettings } from '../../platform/stored-setting'
import { Dialog } from '../../ui/Dialog'
import { escape, shortcuts } from './shortcuts'

/** Every key that does something, and what turns them all off, and the swipe. */
export function ShortcutsDialog({ onClose }: { onClose: () => void }) {
  return (
    <Dialog title="Keys and swipes" onClose={onClose}>
      <div className="px-6 py-4">
        <div className="grid gap-1.5 pb-4">
          <Switch setting="shortcuts">Single keys are shortcuts</Switch>
          <Switch setting="swipe">On a phone, a swipe along a provision steps to the next change</Switch>
        </div>
        <dl className="grid grid-cols-[auto_1fr] gap-x-6 gap-y-1.5 max-[16rem]:grid-cols-1">
          {[...shortcuts, escape].map(({ keys, does }) => (
            <div key={does} className="contents">
              <dt className="flex items-start gap-1">
                {keys.map((key) => (
                  <kbd
                    key={key}
                    className="min-w-6 border border-ctl px-1.5 text-center font-sans text-meta font-semibold"
                  >
                    {key}
                  </kbd>
                ))}
              </dt>
              <dd className="max-[16rem]:pb-2">{does}</dd>
            </div>
          ))}
        </dl>
      </div>
    </Dialog>
  )
}

type SwitchProps = { setting: 'shortcuts' | 'swipe'; children: string }

/** A setting that is on until the reader turns it off, kept in this browser. */
function Switch({ setting, children }: SwitchProps) {
  const on = useSyncExternalStore(watchSettings, () => readSetting(setting) !== 'off')
  return (
    <label className="flex min-h-6 items-center gap-2.5 pointer-coarse:min-h-11">
      <input
        type="checkbox"
        className="switch"
        checked={on}
        onChange={(event) => keepSetting(setting, event.target.checked ? 'on' : 'off')}
      />
      {children}
    </label>
  )
}
