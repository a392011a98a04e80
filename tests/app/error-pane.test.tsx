import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { ErrorPane } from '../../src/app/ErrorPane'

// React writes every caught error to the console, here on purpose.
beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  return () => vi.restoreAllMocks()
})

/** A page of two parts, one of which fails for as long as it is told to. */
function renderPage() {
  const health = { broken: true }
  function Fragile() {
    if (health.broken) throw new Error('the pond is dry')
    return <p>A pond is dug.</p>
  }
  render(
    <>
      <p>The fence stands.</p>
      <ErrorPane>
        <Fragile />
      </ErrorPane>
    </>,
  )
  return { health, user: userEvent.setup() }
}

describe('ErrorPane', () => {
  it('shows its part while nothing fails', () => {
    render(
      <ErrorPane>
        <p>A pond is dug.</p>
      </ErrorPane>,
    )
    expect(screen.getByText('A pond is dug.')).toBeVisible()
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('says that this part stopped, and leaves the rest', () => {
    renderPage()
    expect(screen.getByRole('alert')).toHaveTextContent(
      'This part stopped working. The rest still works and your data is safe. Try again, or reload the page.',
    )
    expect(screen.getByText('The fence stands.')).toBeVisible()
  })

  it('tries again, as often as it takes', async () => {
    const { health, user } = renderPage()
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    expect(screen.getByRole('alert')).toBeVisible()
    health.broken = false
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    expect(screen.getByText('A pond is dug.')).toBeVisible()
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('copies what happened and where', async () => {
    const { user } = renderPage()
    await user.click(screen.getByRole('button', { name: 'Copy details' }))
    const details = await navigator.clipboard.readText()
    expect(details).toContain('the pond is dry')
    expect(details).toContain('Fragile')
  })
})
