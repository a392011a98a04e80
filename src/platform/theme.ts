/** The theme: the system's until the reader chooses one, then kept in this browser. */
import { keepSetting, readSetting, watchSettings } from './stored-setting'

export type Theme = 'light' | 'dark'

export function currentTheme(): Theme {
  const chosen = readSetting('theme')
  if (chosen === 'light' || chosen === 'dark') return chosen
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
}

/** Puts the theme that the reader chose earlier on the page, if any. */
export function applyChosenTheme(): void {
  const chosen = readSetting('theme')
  if (chosen === 'light' || chosen === 'dark') document.documentElement.dataset['theme'] = chosen
}

export function chooseTheme(theme: Theme): void {
  keepSetting('theme', theme)
  void import('./restyle-in-steps').then(
    ({ restyleInSteps }) => restyleInSteps(applyChosenTheme),
    applyChosenTheme,
  )
}

/** Calls back when the theme changes, by the reader or by the system; returns the way to stop. */
export function watchTheme(onChange: () => void): () => void {
  const system = matchMedia('(prefers-color-scheme: dark)')
  const stopSettings = watchSettings(onChange)
  system.addEventListener('change', onChange)
  return () => {
    stopSettings()
    system.removeEventListener('change', onChange)
  }
}
