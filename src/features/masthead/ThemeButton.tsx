import { chooseTheme, currentTheme, watchTheme } from '../../platform/theme'
import { useSyncExternalStore } from 'react'

/** Light or dark. The system decides until the reader does; the built page, which knows neither, names the other of light. */
export function ThemeButton() {
  const theme = useSyncExternalStore(watchTheme, currentTheme, () => 'light')
  const other = theme === 'dark' ? 'light' : 'dark'
  return (
    <button
      type="button"
      className="flex size-9 items-center justify-center max-medium:size-[44px]"
      onClick={() => chooseTheme(other)}
    >
      <svg aria-hidden="true" viewBox="0 0 16 16" className="size-4">
        <circle cx="8" cy="8" r="6.25" fill="none" stroke="currentColor" strokeWidth="1.5" />
        <path d="M8 1.75a6.25 6.25 0 0 1 0 12.5Z" fill="currentColor" />
      </svg>
      <span className="sr-only">{other === 'dark' ? 'Dark theme' : 'Light theme'}</span>
    </button>
  )
}
