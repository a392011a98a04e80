import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { recordPaths } from '../../src/dataset/record-paths'
import { PositionsPage } from '../../src/features/positions/PositionsPage'
import { toAddress } from '../../src/store/address'
import { MatterVoices } from '../../src/views/MatterVoices'
import { renderWithRecord } from './render-with-record'

/** A screen of this width in pixels, as `matchMedia` tells it for text of the usual size. */
function widen(width: number) {
  vi.spyOn(window, 'matchMedia').mockImplementation((query) => {
    const least = 16 * Number(/min-width: ([\d.]+)rem/.exec(query)?.[1] ?? 0)
    const list = new EventTarget()
    return Object.assign(list, { matches: width >= least, media: query }) as MediaQueryList
  })
}

afterEach(() => vi.restoreAllMocks())

async function renderPage(address = '#/positions', width = 1440) {
  widen(width)
  const rendered = await renderWithRecord(() => <PositionsPage />, { address })
  await screen.findByText(/^71 positions of seven parties, in alphabetical order/)
  return rendered
}

const table = (name = 'Positions by party and draft') => screen.getByRole('table', { name })

describe('the matrix', () => {
  it('has a row for every party with the number of its positions', async () => {
    await renderPage()
    const rows = within(table()).getAllByRole('rowheader')
    expect(rows.map(({ textContent }) => textContent)).toEqual([
      'EU, 3 positions',
      'European states, 7 positions',
      'NATO, 6 positions',
      'Russia, 26 positions',
      'UK, 2 positions',
      'Ukraine, 14 positions',
      'US, 13 positions',
    ])
  })

  it('says in a cell which stances are reported, and of whom, or that none is', async () => {
    await renderPage()
    const row = within(table()).getByRole('row', { name: /^NATO/ })
    const cells = within(row).getAllByRole('cell')
    expect(cells.map(({ textContent }) => textContent)).toEqual([
      'NATO: US 28-point draft. Sets conditions 1: Rutte. Neutral 1: Rutte. ',
      'No position reported',
      'NATO: Geneva revision. Sets conditions 1: Rutte. ',
      'No position reported',
      'NATO: No draft named. Neutral 4: Rutte. ',
    ])
  })

  it('says where accounts contradict', async () => {
    await renderPage()
    expect(
      screen.getByRole('button', { name: /^Russia: E3 counter-text\. Rejects 4 ?\(accounts contradict\)/ }),
    ).toBeVisible()
  })

  it('is lists in the same order where there is no room for a table', async () => {
    await renderPage('#/positions', 390)
    expect(screen.queryByRole('table')).toBeNull()
    const parties = screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)
    expect(parties[0]).toBe('EU, 3 positions')
    expect(parties).toHaveLength(7)
    expect(screen.getAllByText('No position reported').length).toBeGreaterThan(0)
  })

  it('shows the party that the address names, and all again', async () => {
    const { user } = await renderPage('#/positions?party=nato')
    expect(within(table()).getAllByRole('rowheader')).toHaveLength(1)
    expect(screen.getByText('6 of 71 positions, of one party.')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Clear filters' }))
    expect(within(table()).getAllByRole('rowheader')).toHaveLength(7)
  })

  it('shows the parties that a comparison was filtered by', async () => {
    await renderPage('#/positions?party=nato,us')
    expect(within(table()).getAllByRole('rowheader')).toHaveLength(2)
    expect(screen.getByRole('combobox', { name: 'Party' })).toHaveDisplayValue('2 parties')
    expect(screen.getByText('19 of 71 positions, of two parties.')).toBeVisible()
  })

  it('speaks of the topic alone where the reader has chosen one', async () => {
    const { user } = await renderPage()
    await user.selectOptions(screen.getByRole('combobox', { name: 'Topic' }), 'Territory')
    expect(within(table()).queryByText('No position reported')).toBeNull()
    expect(within(table()).getAllByText('No position reported on this topic').length).toBeGreaterThan(0)
  })

  it('stands by topic and by matter, and says what no position names', async () => {
    const { user } = await renderPage()
    await user.click(screen.getByRole('radio', { name: 'By topic' }))
    expect(within(table('Positions by topic and party')).getAllByRole('rowheader')).toHaveLength(9)
    await waitFor(() =>
      expect(within(table('Positions by matter and party')).getAllByRole('rowheader')).toHaveLength(13),
    )
    expect(screen.getByText(/^No position names: Frozen assets;/)).toBeVisible()
    expect(screen.getByText(/^No position names the other \d+ matters of the drafts\./)).toBeVisible()
  })
})

describe('the arrangement', () => {
  it('is that of the address', async () => {
    await renderPage('#/positions?arrange=list')
    expect(screen.getByRole('radio', { name: 'List' })).toBeChecked()
    expect(screen.queryByRole('table')).toBeNull()
  })

  it('stands in the address and in the links once it is chosen', async () => {
    const { store, user } = await renderPage()
    await user.click(screen.getByRole('radio', { name: 'List' }))
    expect(toAddress(store.getState(), store.getState().index)).toBe('#/positions?arrange=list')
    const [link] = screen.getAllByRole('link', { name: /sources? for / })
    await waitFor(() =>
      expect(link).toHaveAttribute('href', expect.stringMatching(/^#\/positions\/.+\?arrange=list$/)),
    )
  })

  it('says in words what the two arrows mark', async () => {
    await renderPage()
    expect(screen.getByText('A sign of two arrows').parentElement).toHaveTextContent(
      'A sign of two arrows marks accounts that contradict one another.',
    )
  })
})

describe('the panel', () => {
  it('opens the positions of a cell with their passages, takes the focus and gives it back', async () => {
    const { store, user } = await renderPage()
    const cell = screen.getByRole('button', { name: /^NATO: No draft named/ })
    await user.click(cell)
    const panel = screen.getByRole('complementary', { name: 'NATO: No draft named' })
    expect(within(panel).getByRole('heading', { level: 2 })).toHaveFocus()
    expect(within(panel).getAllByRole('article')).toHaveLength(4)
    expect(within(panel).getAllByText('Found word for word').length).toBeGreaterThan(0)
    expect(store.getState()).toMatchObject({ page: 'positions', item: 'nato-rutte-strongest' })
    expect(cell).toHaveAttribute('aria-expanded', 'true')

    await user.keyboard('{Escape}')
    expect(screen.queryByRole('complementary')).toBeNull()
    expect(cell).toHaveFocus()
    expect(store.getState().item).toBeNull()
  })

  it('opens the position of an address with what it is about, what contradicts it, and notes', async () => {
    await renderPage('#/positions/ru-putin-refused-deal')
    const article = screen.getByRole('article', { name: 'Vladimir Putin' })
    expect(article).toHaveTextContent('President of Russia, 2 Dec 2025')
    expect(article).toHaveTextContent('Rejects.')
    expect(article).toHaveTextContent('Our note: ')
    expect(within(article).getByRole('link', { name: 'Geneva revision' })).toBeVisible()
    expect(
      await within(article).findByRole('link', { name: 'Did Putin reject the proposals?' }),
    ).toHaveAttribute('href', '#/conflicts/conflict-putin-rejects')
  })

  it('goes from a position to the one that contradicts it', async () => {
    const { store, user } = await renderPage('#/positions/ru-putin-refused-deal')
    await user.click(screen.getByRole('link', { name: /^Dmitry Peskov, 3 Dec 2025 ?: mixed$/ }))
    expect(store.getState().item).toBe('ru-peskov-not-rejected')
    expect(screen.getByRole('article', { name: 'Dmitry Peskov' })).toBeVisible()
    expect(screen.getByRole('heading', { level: 2, name: 'Position of Russia' })).toHaveFocus()
  })

  it('links the matters a position names to their sources', async () => {
    await renderPage('#/positions/ru-putin-nato')
    const article = screen.getByRole('article', { name: 'Vladimir Putin' })
    const matter = await within(article).findByRole('link', { name: /NATO/ })
    expect(matter).toHaveAttribute('href', '#/compare/us-28-point..geneva-revision/nato-membership')
  })

  it('says so when a link names no position of the record', async () => {
    await renderPage('#/positions/nobody')
    expect(screen.getByText(/^This link names a position that is not in this data set\./)).toBeVisible()
  })
})

describe('the list', () => {
  it('has every position in order of its day, with its first passage and a way to its sources', async () => {
    const { store, user } = await renderPage()
    await user.click(screen.getByRole('radio', { name: 'List' }))
    const links = screen.getAllByRole('link', { name: /^\d+ sources? for / })
    expect(links).toHaveLength(71)
    const days = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)
    expect(days.slice(0, 3)).toEqual(['20 Nov 2025', '21 Nov 2025', '22 Nov 2025'])
    expect(screen.getAllByRole('mark').length).toBeGreaterThan(20)
    const link = screen.getByRole('link', {
      name: '3 sources for Senators Mike Rounds and Angus King, 22 Nov 2025',
    })
    await user.click(link)
    expect(store.getState().item).toBe('us-senators-2211')
    await user.keyboard('{Escape}')
    expect(link).toHaveFocus()
  })
})

describe('positions that could not be read', () => {
  it('are said to be missing', async () => {
    await renderWithRecord(() => <PositionsPage />, {
      address: '#/positions',
      answers: { [recordPaths.positions]: new Error('gone') },
    })
    expect(await screen.findByRole('alert')).toHaveTextContent('The positions could not be read.')
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Who said what about which draft')
  })
})

describe('the voices on a matter', () => {
  it('are those that name it, the number of those on its topic, and the conflicts', async () => {
    await renderWithRecord(() => (
      <MatterVoices matter={{ key: 'donetsk-withdrawal', topics: ['territory'] }} />
    ))
    expect(await screen.findByRole('heading', { name: /^Positions on this matter ?, 6$/ })).toBeVisible()
    expect(screen.getByRole('link', { name: 'Zelensky, 24 Dec 2025' })).toHaveAttribute(
      'href',
      '#/positions/ua-zelensky-2412',
    )
    expect(screen.getByRole('link', { name: '10 positions on its topic' })).toHaveAttribute(
      'href',
      '#/positions?topic=territory',
    )
    expect(screen.getByRole('link', { name: 'Which territory does Russia demand?' })).toHaveAttribute(
      'href',
      '#/conflicts/conflict-territory-extent',
    )
  })
})

describe('a paragraph with several quotations', () => {
  it('names each by its opening words, for eyes and for ears', async () => {
    await renderPage('#/positions/ru-peskov-not-rejected')
    for (const name of ['Kremlin spokesman Dmitry …', 'Yesterday was the …', 'Something was accepted …']) {
      const copy = await screen.findByRole('button', { name: `Copy quote “${name}” of paragraph 17` })
      expect(copy.closest('p')).toHaveTextContent(`Found word for word: “${name}”`)
    }
  })
})
