import { renderHook, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { takeTurn } from '../../src/ui/after-paint'
import { useInTurn } from '../../src/ui/use-in-turn'

const follow = (value: string, of = 'these drafts') =>
  renderHook((ask: { value: string; of: string }) => useInTurn(ask.value, ask.of), {
    initialProps: { value, of },
  })

describe('a value followed in turn', () => {
  it('is as it was until the change is painted, and then as it is', async () => {
    const { result, rerender } = follow('one')
    rerender({ value: 'two', of: 'these drafts' })
    expect(result.current).toBe('one')
    await waitFor(() => expect(result.current).toBe('two'))
  })

  it('is followed at once where it speaks of something else', () => {
    const { result, rerender } = follow('one')
    rerender({ value: 'two', of: 'other drafts' })
    expect(result.current).toBe('two')
  })

  it('comes to the last of several, and back to the first', async () => {
    const { result, rerender } = follow('one')
    for (const value of ['two', 'three', 'one', 'two', 'one']) rerender({ value, of: 'these drafts' })
    expect(result.current).toBe('one')
    rerender({ value: 'four', of: 'these drafts' })
    rerender({ value: 'five', of: 'these drafts' })
    await waitFor(() => expect(result.current).toBe('five'))
  })

  it('waits for the turn of another, and takes no turn from those that come after it is gone', async () => {
    const { result, rerender, unmount } = follow('one')
    const end = takeTurn(() => undefined)
    rerender({ value: 'two', of: 'these drafts' })
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect(result.current).toBe('one')
    unmount()
    let isNext = false
    const endNext = takeTurn(() => {
      isNext = true
    })
    end()
    expect(isNext).toBe(true)
    endNext()
  })
})
