import { render, screen } from '@testing-library/react'
import { Suspense } from 'react'
import { describe, expect, it } from 'vitest'
import { lazily } from '../../src/ui/lazily'

const Greeting = ({ to }: { to: string }) => <p>Good morning, {to}</p>
const here = async () => Greeting
const greeting = 'Good morning, Kyiv'

describe('a part whose code comes when it is rendered', () => {
  it('stands back until its code is here', async () => {
    const Part = lazily(here)
    render(
      <Suspense fallback="Wait">
        <Part to="Kyiv" />
      </Suspense>,
    )
    expect(screen.getByText('Wait')).toBeVisible()
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
    const { rerender } = render(
      <Suspense>
        <Part to="Kyiv" />
      </Suspense>,
    )
    const shown = await screen.findByText(greeting)
    await Part.bring()
    rerender(
      <Suspense>
        <Part to="Geneva" />
      </Suspense>,
    )
    expect(screen.getByText('Good morning, Geneva')).toBe(shown)
  })

  it('is asked for again after its code did not come', async () => {
    const answers = [async () => Promise.reject(new Error('offline')), here]
    const Part = lazily(async () => (answers.shift() ?? here)())
    await Part.bring()
    render(
      <Suspense>
        <Part to="Kyiv" />
      </Suspense>,
    )
    expect(await screen.findByText(greeting)).toBeVisible()
  })
})
