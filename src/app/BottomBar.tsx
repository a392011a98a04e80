import type { ReactNode } from 'react'
import { ChangeSteps } from '../features/compare/ChangeSteps'
import { useComparator } from '../store/use-comparator'
import type { IconName } from '../ui/Icon'
import { Icon } from '../ui/Icon'
import { usePageMark } from '../ui/use-page-mark'

type BottomBarProps = {
  onFind: () => void
  onSources: () => void
}

/** The step through the differences and the four tools, within reach of a thumb. */
export function BottomBar({ onFind, onSources }: BottomBarProps) {
  usePageMark('tools')
  const openDialog = useComparator((state) => state.openDialog)
  return (
    <nav
      aria-label="Tools"
      className="bottom-bar no-print fixed inset-x-0 bottom-0 z-30 grid h-(--bottom-bar) grid-cols-4 grid-rows-[auto_minmax(0,1fr)] border-t border-ink bg-page pb-[env(safe-area-inset-bottom)] medium:hidden"
    >
      <div className="col-span-4 border-b border-rule">
        <ChangeSteps layout="line" />
      </div>
      <Tool icon="filter" onUse={() => openDialog('filter')}>
        Filter
      </Tool>
      <Tool icon="search" name="find" onUse={onFind}>
        Find
      </Tool>
      <Tool icon="page" onUse={onSources}>
        Sources
      </Tool>
      <Tool icon="export" onUse={() => openDialog('export')}>
        Export
      </Tool>
    </nav>
  )
}

type ToolProps = {
  icon: IconName
  /** What a single key finds it by. */
  name?: string
  onUse: () => void
  children: ReactNode
}

function Tool({ icon, name, onUse, children }: ToolProps) {
  return (
    <button
      type="button"
      data-tool={name}
      className="flex flex-col items-center justify-center gap-1 text-xs"
      onClick={onUse}
    >
      <Icon name={icon} />
      {children}
    </button>
  )
}
