import { render, renderHook, waitFor } from '@testing-library/react'
import { StrictMode } from 'react'
import { describe, expect, it } from 'vitest'
import { useFewAtATime } from '../../src/ui/use-few-at-a-time'

type Ask = { keys: readonly string[]; way: string; wanted: number }

/** Draws the list and notes what every render of it had. */
function draw(first: number) {
  const renders: (readonly string[])[] = []
  function List({ keys, way, wanted }: Ask) {
    const drawn = useFewAtATime(keys, way, first, wanted)
    renders.push([...drawn].map(([key, drawnAs]) => `${key} ${drawnAs}`))
    return keys.filter((key) => drawn.has(key)).map((key) => <p key={key}>{key}</p>)
  }
  return { renders, List }
}

const keys = Array.from({ length: 40 }, (_, at) => `m${at}`)

describe('a list drawn a few items at a time', () => {
  it('begins with the first of them, and comes to all in their order', async () => {
    const { renders, List } = draw(2)
    const { container } = render(<List keys={keys} way="plain" wanted={-1} />)
    expect(renders[0]).toEqual(['m0 plain', 'm1 plain'])
    await waitFor(() => expect([...container.children].map(({ textContent }) => textContent)).toEqual(keys))
    expect(renders.every((drawn, at) => at === 0 || drawn.length <= (renders[at - 1]?.length ?? 0) + 6)).toBe(
      true,
    )
  })

  it('draws one that is wanted at once, with all before it', () => {
    const { renders, List } = draw(2)
    render(<List keys={keys} way="plain" wanted={30} />)
    expect(renders[0]).toHaveLength(31)
  })

  it('keeps what is drawn while the way changes, and changes all of it', async () => {
    const { renders, List } = draw(2)
    const { rerender } = render(<List keys={keys} way="plain" wanted={-1} />)
    await waitFor(() => expect(renders.at(-1)).toHaveLength(keys.length))
    const before = renders.length
    rerender(<List keys={keys} way="inline" wanted={-1} />)
    await waitFor(() => expect(renders.at(-1)?.every((drawn) => drawn.endsWith(' inline'))).toBe(true))
    expect(renders.slice(before).every((drawn) => drawn.length === keys.length)).toBe(true)
    expect(renders[before]?.every((drawn) => drawn.endsWith(' plain'))).toBe(true)
  })

  it('drops what leaves the list at once', async () => {
    const { renders, List } = draw(2)
    const { rerender } = render(<List keys={keys} way="plain" wanted={-1} />)
    await waitFor(() => expect(renders.at(-1)).toHaveLength(keys.length))
    const before = renders.length
    rerender(<List keys={['m7']} way="plain" wanted={-1} />)
    expect(renders[before]).toEqual(['m7 plain'])
  })

  it('grows one list at a time, and goes on where a list that was growing is gone', async () => {
    const { renders, List } = draw(1)
    const { renders: others, List: Other } = draw(1)
    const { rerender } = render(
      <>
        <List keys={keys} way="plain" wanted={-1} />
        <Other keys={keys} way="plain" wanted={-1} />
      </>,
    )
    await waitFor(() => expect(Math.min(renders.length, others.length)).toBeGreaterThan(2))
    rerender(<List keys={keys} way="plain" wanted={-1} />)
    await waitFor(() => expect(renders.at(-1)).toHaveLength(keys.length))
    expect(others.at(-1)?.length).toBeLessThan(keys.length)
  })

  it('settles where nothing is listed', () => {
    const { result } = renderHook(() => useFewAtATime([], 'plain', 2, -1), { wrapper: StrictMode })
    expect(result.current.size).toBe(0)
  })
})
