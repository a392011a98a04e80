import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { lazily } from '../../src/ui/lazily'

const Greeting = ({ to }: { to: string }) => <p>Good morning, {to}</p>
const here = async () => Greeting
const greeting = 'Good morning, Kyiv'

describe('a part whose code comes when it is rendered', () => {
  it('stands back until its code is here', async () => {
    const Part = lazily(here, ({ to }) => <p>Wait for {to}</p>)
    render(<Part to="Kyiv" />)
    expect(screen.getByText('Wait for Kyiv')).toBeVisible()
    expect(await screen.findByText(greeting)).toBeVisible()
  })

  it('is there at once where its code was brought before', async () => {
    const Part = lazily(here)
    await Part.bring()
    render(<Part to="Kyiv" />)
    expect(screen.getByText(greeting)).toBeVisible()
  })

  it('does not begin anew when its code is brought while it is shown', async () => {
    const Part = lazily(here)
    const { rerender } = render(<Part to="Kyiv" />)
    const shown = await screen.findByText(greeting)
    await Part.bring()
    rerender(<Part to="Geneva" />)
    expect(screen.getByText('Good morning, Geneva')).toBe(shown)
  })

  describe('whose code does not come', () => {
    /** A part among others, whose code comes when it is asked for often enough. */
    function renderAmongOthers(failures: number, onClose?: () => void) {
      const answers = Array.from({ length: failures }, () => async () => Promise.reject(new Error('offline')))
      const Part = lazily(async () => (answers.shift() ?? here)())
      const page = render(
        <main id="main" tabIndex={-1}>
          <p>The fence stands.</p>
          <Part to="Kyiv" {...(onClose && { onClose })} />
        </main>,
      )
      return { ...page, Part, user: userEvent.setup() }
    }
    const again = () => screen.findByRole('button', { name: 'Try again' })

    it('says so in its place, and leaves the rest', async () => {
      renderAmongOthers(1)
      expect(await screen.findByRole('alert')).toHaveTextContent(
        'This part did not arrive. The rest still works. Try again, or reload the page.',
      )
      expect(screen.getByText('The fence stands.')).toBeVisible()
    })

    it('is asked for again as often as the reader says, and counts', async () => {
      const { user } = renderAmongOthers(2)
      await user.click(await again())
      expect(await screen.findByText(/did not arrive, asked for 2 times/)).toBeVisible()
      expect(await again()).toHaveFocus()
      expect(screen.getByRole('button', { name: 'Reload the page' })).toBeVisible()
      await user.click(await again())
      expect(await screen.findByText(greeting)).toBeVisible()
      expect(screen.queryByRole('alert')).toBeNull()
    })

    it('hands the focus on to what it stands in', async () => {
      const { user } = renderAmongOthers(1)
      await user.click(await again())
      await expect.poll(() => document.activeElement).toBe(screen.getByRole('main'))
    })

    it('is asked for anew where it is shown anew', async () => {
      const { Part, unmount } = renderAmongOthers(1)
      await again()
      unmount()
      render(<Part to="Kyiv" />)
      expect(await screen.findByText(greeting)).toBeVisible()
    })

    it('can be closed where the part can', async () => {
      let closed = 0
      const { user } = renderAmongOthers(1, () => (closed += 1))
      await user.click(await screen.findByRole('button', { name: 'Close' }))
      expect(closed).toBe(1)
    })
  })
})
