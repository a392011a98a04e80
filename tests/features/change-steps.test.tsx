import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import { useState } from 'react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Comparison } from '../../src/domain/compare-drafts'
import { ChangeSteps } from '../../src/features/compare/ChangeSteps'
import { ComparisonPane } from '../../src/features/compare/ComparisonPane'
import { keepSetting } from '../../src/platform/stored-setting'
import { useComparator } from '../../src/store/use-comparator'
import { useShownMatters } from '../../src/store/use-comparison'
import { renderWithRecord } from './render-with-record'

/** A page without a layout of its own: each matter is 100 px high, and the first begins at the top. */
beforeEach(() => {
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    const at = [...document.querySelectorAll('[data-matter]')].indexOf(this)
    return new DOMRect(0, at === -1 ? 0 : at * 100, 360, 100)
  })
  return () => vi.restoreAllMocks()
})

function Page({ comparison }: { comparison: Comparison }) {
  const shown = useShownMatters(comparison)
  const selected = useComparator((state) => state.matter)
  return (
    <>
      <ComparisonPane
        comparison={comparison}
        shown={shown}
        view="side-by-side"
        selected={selected}
        isNews={false}
      />
      <div data-testid="below">
        <ChangeSteps layout="line" />
      </div>
    </>
  )
}

async function renderPage(address = '#/compare') {
  const page = await renderWithRecord((comparison) => <Page comparison={comparison} />, { address })
  const below = screen.getByTestId('below')
  const button = (name: string) => {
    const found = [...below.querySelectorAll('button')].find(({ textContent }) => textContent === name)
    if (found === undefined) throw new Error(`no button ${name}`)
    return found
  }
  const said = (words: string) => waitFor(() => expect(below).toHaveTextContent(words))
  return { ...page, button, said }
}

const formName = /^Form of the guarantee/

const titleOf = (name: string) => screen.getByRole('button', { name })

describe('the steps through the changes', () => {
  it('count the changes and lead from one to the next and back, the focus on its title', async () => {
    const { user, button, said, store } = await renderPage()
    await said('Difference 1 of 14')
    expect(button('Previous difference')).toHaveAttribute('aria-disabled', 'true')
    await user.click(button('Next difference'))
    expect(titleOf('Ukraine’s NATO membership')).toHaveFocus()
    expect(store.getState()).toMatchObject({ matter: 'nato-membership', panel: 'auto', stepped: true })
    await said('Difference 2 of 14')
    await user.click(button('Previous difference'))
    expect(titleOf('Size of Ukraine’s armed forces')).toHaveFocus()
    await said('Difference 1 of 14')
  })

  it('stay where they are at the end', async () => {
    const { user, button, said, store } = await renderPage('#/compare?topic=army-size')
    await said('Difference 1 of 1')
    expect(button('Next difference')).toHaveAttribute('aria-disabled', 'true')
    await user.click(button('Next difference'))
    expect(store.getState().matter).toBeNull()
  })

  it('say that there are none', async () => {
    const { said } = await renderPage('#/compare?show=same')
    await said('No differences')
  })
})

function GrowingList() {
  const [isWhole, setWhole] = useState(false)
  return (
    <main id="main">
      <div id="provisions" data-whole={isWhole}>
        {['army-size', 'nato-membership', ...(isWhole ? ['guarantee-form'] : [])].map((key) => (
          <article key={key} data-matter={key} data-differs="true" />
        ))}
      </div>
      <button onClick={() => setWhole(true)}>Draw the rest</button>
      <ChangeSteps layout="line" />
    </main>
  )
}

describe('the count of the changes', () => {
  it('says which one the reader is at, and of how many once all of the list is drawn', async () => {
    const { user } = await renderWithRecord(() => <GrowingList />)
    const steps = screen.getByRole('group', { name: 'Differences' })
    await waitFor(() => expect(steps).toHaveTextContent('Difference 1'))
    expect(steps).not.toHaveTextContent(' of ')
    await user.click(screen.getByRole('button', { name: 'Draw the rest' }))
    await waitFor(() => expect(steps).toHaveTextContent('Difference 1 of 3'))
  })
})

describe('a swipe along a card', () => {
  const swipe = (card: Element, from: [number, number], to: [number, number], pointerType = 'touch') => {
    const finger = { pointerId: 7, pointerType, isPrimary: true }
    fireEvent.pointerDown(card, { ...finger, clientX: from[0], clientY: from[1] })
    fireEvent.pointerUp(card, { ...finger, clientX: to[0], clientY: to[1] })
  }
  const area = () => document.getElementById('provisions')
  const renderOnPhone = async () => {
    vi.spyOn(window, 'matchMedia').mockImplementation((media) => new QueryThatFails(media))
    const page = await renderPage()
    await waitFor(() => expect(area()).toHaveAttribute('data-swipe', 'on'))
    return page
  }

  it('leads to the change after that card, or before it', async () => {
    const { store } = await renderOnPhone()
    const card = screen.getByRole('article', { name: /^Ukraine’s NATO membership/ })
    await screen.findByRole('article', { name: formName })
    swipe(card, [300, 400], [180, 410])
    expect(store.getState().matter).toBe('guarantee-form')
    swipe(card, [100, 400], [260, 390])
    expect(store.getState().matter).toBe('army-size')
  })

  it.each([
    ['goes up or down', [300, 400], [220, 480], 'touch'],
    ['is short', [300, 400], [270, 400], 'touch'],
    ['begins at the edge of the screen', [10, 400], [200, 400], 'touch'],
    ['is a mouse’s', [300, 400], [180, 400], 'mouse'],
  ] as const)('does nothing when it %s', async (_fact, from, to, pointerType) => {
    const { store } = await renderOnPhone()
    swipe(
      screen.getByRole('article', { name: /^Ukraine’s NATO membership/ }),
      [...from],
      [...to],
      pointerType,
    )
    expect(store.getState().matter).toBeNull()
  })

  it('does nothing from the moment that the reader turns it off, until it is on again', async () => {
    const { store } = await renderOnPhone()
    const card = screen.getByRole('article', { name: /^Ukraine’s NATO membership/ })
    await screen.findByRole('article', { name: formName })
    act(() => keepSetting('swipe', 'off'))
    expect(area()).not.toHaveAttribute('data-swipe')
    swipe(card, [300, 400], [180, 400])
    expect(store.getState().matter).toBeNull()
    act(() => keepSetting('swipe', 'on'))
    expect(area()).toHaveAttribute('data-swipe', 'on')
    swipe(card, [300, 400], [180, 400])
    expect(store.getState().matter).toBe('guarantee-form')
  })

  it('does nothing where two columns fit', async () => {
    const { store } = await renderPage()
    swipe(screen.getByRole('article', { name: /^Ukraine’s NATO membership/ }), [300, 400], [180, 400])
    expect(store.getState().matter).toBeNull()
  })
})

class QueryThatFails extends EventTarget implements MediaQueryList {
  readonly matches = false
  readonly media: string
  onchange = null
  constructor(media: string) {
    super()
    this.media = media
  }
  addListener() {}
  removeListener() {}
}
