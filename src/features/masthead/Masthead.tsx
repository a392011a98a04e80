import type { ReactNode } from 'react'
import { useRef, useState, useSyncExternalStore } from 'react'
import { readSetting, watchSettings } from '../../platform/stored-setting'
import type { Page } from '../../store/choices'
import { useComparator } from '../../store/use-comparator'
import { useItemLink } from '../../store/use-item-link'
import { Icon } from '../../ui/Icon'
import { InnerLink } from '../../ui/InnerLink'
import { FindField } from './FindField'
import { ThemeButton } from './ThemeButton'

const links = [
  { page: 'overview', label: 'Overview' },
  { page: 'compare', label: 'Compare' },
  { page: 'positions', label: 'Positions' },
  { page: 'conflicts', label: 'Conflicts' },
  { page: 'timeline', label: 'Timeline' },
  { page: 'sources', label: 'Sources' },
  { page: 'about', label: 'About' },
] as const satisfies readonly { page: Page; label: string }[]

/** What the menu opens besides pages, where the masthead has no room for it. */
const menuActs = [
  { dialog: 'export', label: 'Export' },
  { dialog: 'shortcuts', label: 'Keys and swipes' },
] as const

/** The name of the page, its parts, and the tools that every part has: those given first. */
export function Masthead({ children }: { children?: ReactNode }) {
  const openDialog = useComparator((state) => state.openDialog)
  const [menuOpen, setMenuOpen] = useState(false)
  const menuButton = useRef<HTMLButtonElement>(null)
  const leave = () => {
    setMenuOpen(false)
    menuButton.current?.focus()
  }
  return (
    <header className="masthead no-print sticky top-0 z-30 border-b border-rule bg-page">
      <div className="flex h-14 items-stretch gap-2 px-4 medium:gap-7 medium:px-6 wide:px-8">
        <span className="self-center font-serif text-[1.0625rem] leading-5 font-bold medium:whitespace-nowrap medium:text-[1.1875rem]">
          Peace Plan Comparator
        </span>
        <nav aria-label="Pages" className="needs-scripts hidden bar:flex">
          <PageLinks onFollow={() => setMenuOpen(false)} />
        </nav>
        <div className="needs-scripts ms-auto flex items-center gap-2 max-medium:-me-3 max-medium:gap-0">
          {children}
          <div className="group relative hidden bar:block">
            <FindField id="find" />
            <FindKey />
          </div>
          <button
            type="button"
            className="boxed ms-5 hidden bar:inline-flex"
            onClick={() => openDialog('export')}
          >
            <Icon name="export" />
            Export
          </button>
          <ThemeButton />
          <button
            type="button"
            className="flex size-9 items-center justify-center max-medium:size-[44px] bar:hidden"
            aria-expanded={menuOpen}
            aria-controls="menu"
            data-menu
            ref={menuButton}
            onClick={() => setMenuOpen(!menuOpen)}
          >
            <Icon name="menu" />
            <span className="sr-only">Menu</span>
          </button>
        </div>
      </div>
      <nav
        id="menu"
        aria-label="Menu"
        hidden={!menuOpen}
        className="border-t border-rule px-4 py-2 medium:px-6 bar:hidden"
      >
        <div className="grid gap-1">
          <div className="py-1.5">
            <FindField id="find-in-menu" onLeave={leave} onSent={leave} />
          </div>
          <PageLinks onFollow={() => setMenuOpen(false)} />
          {menuActs.map(({ dialog, label }) => (
            <button
              key={dialog}
              type="button"
              className="py-2.5 text-start text-ink2 pointer-coarse:min-h-11"
              onClick={() => {
                // The item is hidden with its menu, and the dialog gives the focus back to what had it.
                leave()
                openDialog(dialog)
              }}
            >
              {label}
            </button>
          ))}
        </div>
      </nav>
    </header>
  )
}

/** The key that leads to the field, while the field is empty and keys are on. */
function FindKey() {
  const isOn = useSyncExternalStore(
    watchSettings,
    () => readSetting('shortcuts') !== 'off',
    () => true,
  )
  if (!isOn) return null
  return (
    <kbd
      aria-hidden="true"
      className="pointer-events-none absolute end-2 top-[0.4375rem] border border-rule px-1.5 font-sans text-meta text-ink3 group-focus-within:hidden group-has-[input:not(:placeholder-shown)]:hidden pointer-coarse:hidden"
    >
      /
    </kbd>
  )
}

function PageLinks({ onFollow }: { onFollow: () => void }) {
  return (
    <ul className="grid bar:flex bar:gap-5">
      {links.map((link) => (
        <li key={link.page} className="flex">
          <PageLink page={link.page} label={link.label} onFollow={onFollow} />
        </li>
      ))}
    </ul>
  )
}

function PageLink({ page, label, onFollow }: { page: Page; label: string; onFollow: () => void }) {
  const current = useComparator((state) => state.page === page)
  const link = useItemLink(page, null)
  return (
    <InnerLink
      href={link.href}
      current={current}
      onFollow={() => {
        link.onFollow()
        onFollow()
      }}
      className="flex items-center py-2.5 text-ink2 aria-[current=page]:font-semibold aria-[current=page]:text-ink bar:mt-[5px] bar:-mb-px bar:py-0 bar:pb-2 bar:aria-[current=page]:border-b-3 bar:aria-[current=page]:border-ink bar:aria-[current=page]:pb-[5px]"
    >
      {label}
    </InnerLink>
  )
}
