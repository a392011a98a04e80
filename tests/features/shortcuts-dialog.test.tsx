import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { ShortcutsDialog } from '../../src/features/shortcuts/ShortcutsDialog'
import { actOf, shortcuts } from '../../src/features/shortcuts/shortcuts'
import { renderWithRecord } from './render-with-record'

describe('the dialog of shortcuts', () => {
  it('lists every single key with what it does', async () => {
    await renderWithRecord(() => <ShortcutsDialog onClose={() => {}} />)
    const terms = screen.getAllByRole('term').map(({ textContent }) => textContent)
    for (const { keys, does } of shortcuts) {
      expect(terms).toContain(keys.join(''))
      expect(screen.getByText(does)).toBeVisible()
    }
  })

  it('lists Escape, which is no single key and works without them', async () => {
    await renderWithRecord(() => <ShortcutsDialog onClose={() => {}} />)
    const escape = screen.getByText('Esc').closest('dt')
    expect(escape?.nextElementSibling).toHaveTextContent(/also with single keys off$/)
    expect(actOf('Escape')).toBeUndefined()
  })
})
