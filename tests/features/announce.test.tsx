import { act, render, screen } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { announce, useAnnouncement } from '../../src/ui/announce'
import { Announcer } from '../../src/ui/Announcer'

const SETTLED = 500

beforeEach(() => {
  vi.useFakeTimers()
  return () => vi.useRealTimers()
})

const pass = (milliseconds: number) => {
  act(() => {
    vi.advanceTimersByTime(milliseconds)
  })
}
const heard = () => screen.getAllByRole('status').map(({ textContent }) => textContent)

function Count({ text }: { text: string | null }) {
  useAnnouncement(text)
  return <Announcer />
}

describe('announce', () => {
  it('says the last of several words, once they have settled', () => {
    render(<Announcer />)
    announce('3 of 62 matters.')
    pass(SETTLED - 1)
    announce('2 of 62 matters.')
    pass(SETTLED - 1)
    expect(heard()).toEqual([''])
    pass(1)
    expect(heard()).toEqual(['2 of 62 matters.'])
  })

  it('is silent in between, so that the same words are heard again', () => {
    render(<Announcer />)
    announce('Link copied')
    pass(SETTLED)
    announce('Link copied')
    expect(heard()).toEqual([''])
    pass(SETTLED)
    expect(heard()).toEqual(['Link copied'])
  })

  it('speaks in the uppermost of the dialogs over the page, and nowhere else', () => {
    render(
      <>
        <Announcer />
        <Announcer />
      </>,
    )
    announce('Copied.')
    pass(SETTLED)
    expect(heard()).toEqual(['', 'Copied.'])
  })
})

describe('useAnnouncement', () => {
  it('does not say the first text', () => {
    const { rerender } = render(<Count text="62 matters." />)
    pass(SETTLED)
    expect(heard()).toEqual([''])
    rerender(<Count text="5 matters." />)
    pass(SETTLED)
    expect(heard()).toEqual(['5 matters.'])
  })

  it('waits for a text that is not known yet', () => {
    const { rerender } = render(<Count text={null} />)
    pass(SETTLED)
    expect(heard()).toEqual([''])
    rerender(<Count text="5 matters." />)
    pass(SETTLED / 2)
    rerender(<Count text={null} />)
    pass(SETTLED)
    expect(heard()).toEqual([''])
    rerender(<Count text="4 matters." />)
    pass(SETTLED)
    expect(heard()).toEqual(['4 matters.'])
  })
})
