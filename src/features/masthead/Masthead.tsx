import { useState } from 'react'
import type { Page } from '../../store/choices'
import { toAddress } from '../../store/address'
import { useComparator, useComparatorStore } from '../../store/use-comparator'
import { Icon } from '../../ui/Icon'
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

/** The name of the page, its parts, and the tools that every part has. */
export function Masthead() {
  const openDialog = useComparator((state) => state.openDialog)
  const [menuOpen, setMenuOpen] = useState(false)
  return (
    <header className="no-print sticky top-0 z-30 border-b border-rule bg-page">
      <div className="flex h-14 items-stretch gap-7 px-4 medium:px-6 wide:px-8">
        <span className="self-center font-serif text-[1.0625rem] font-bold whitespace-nowrap medium:text-[1.1875rem]">
          Peace Plan Comparator
        </span>
        <nav aria-label="Pages" className="hidden bar:flex">
          <PageLinks onFollow={() => setMenuOpen(false)} />
        </nav>
        <div className="ms-auto flex items-center gap-2">
          <div className="hidden bar:block">
            <FindField id="find" />
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
            className="p-2.5 bar:hidden"
            aria-expanded={menuOpen}
            aria-controls="menu"
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
          <PageLinks onFollow={() => setMenuOpen(false)} />
          <button
            type="button"
            className="py-2.5 text-start font-medium"
            onClick={() => {
              setMenuOpen(false)
              openDialog('shortcuts')
            }}
          >
            Keyboard shortcuts
          </button>
        </div>
      </nav>
    </header>
  )
}

function PageLinks({ onFollow }: { onFollow: () => void }) {
  const page = useComparator((state) => state.page)
  const store = useComparatorStore()
  return (
    <ul className="grid bar:flex bar:gap-5">
      {links.map((link) => (
        <li key={link.page} className="flex">
          <a
            href={toAddress(
              { ...store.getState(), page: link.page, matter: null, item: null, passage: null },
              store.getState().index,
            )}
            aria-current={page === link.page ? 'page' : undefined}
            onClick={onFollow}
            className="flex items-center py-2.5 text-ink2 aria-[current=page]:font-semibold aria-[current=page]:text-ink bar:-mb-px bar:border-b-3 bar:border-transparent bar:py-0 bar:aria-[current=page]:border-ink"
          >
            {link.label}
          </a>
        </li>
      ))}
    </ul>
  )
}
