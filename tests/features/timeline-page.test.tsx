import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { recordPaths } from '../../src/dataset/record-paths'
import { TimelinePage } from '../../src/features/timeline/TimelinePage'
import { renderWithRecord } from './render-with-record'

async function renderTimeline(item = '', answers: Readonly<Record<string, string | Error>> = {}) {
  const rendered = await renderWithRecord(() => <TimelinePage />, { address: `#/timeline${item}`, answers })
  await screen.findByRole('heading', { level: 1, name: /^From a paper|^Timeline$/ })
  return rendered
}

const rows = () => within(screen.getByRole('list', { name: 'Events and drafts' })).getAllByRole('listitem')
const row = (title: string) => {
  const found = rows().find((item) => within(item).queryByRole('heading', { name: title }) !== null)
  if (found === undefined) throw new Error(`no row ${title}`)
  return found
}

describe('the list', () => {
  it('has every event and draft in order, with its date in every row for those who hear it', async () => {
    await renderTimeline()
    await waitFor(() => expect(rows()).toHaveLength(36 + 4))
    expect(rows()[0]).toHaveTextContent(/^about 15 Oct 2025Russian paper handed to US officials/)
    for (const item of rows())
      expect(item).toHaveTextContent(/^(?:about )?\d{1,2} (?:to \d+ )?[A-Z][a-z]{2} 2025/)
  })

  it('says a range as a range, and between whom', async () => {
    await renderTimeline()
    const miami = row('Three days of US–Ukraine talks in Miami')
    expect(miami).toHaveTextContent('4 to 6 Dec 2025')
    expect(miami).toHaveTextContent('Line of talks: United States and Ukraine')
  })

  it('leads from a draft to its comparison', async () => {
    await renderTimeline()
    const draft = row('European (E3) counter-proposal published by Reuters')
    expect(within(draft).getByRole('link', { name: 'Compare E3 counter-text' })).toHaveAttribute(
      'href',
      '#/compare/us-28-point..e3-counter',
    )
  })

  it('shows one line of talks, with all drafts, and counts it', async () => {
    const { user } = await renderTimeline()
    await user.selectOptions(screen.getByRole('combobox', { name: 'Line of talks' }), 'us-russia')
    expect(rows()).toHaveLength(4 + 4)
    expect(screen.getByText('4 of 36 events, with all drafts.')).toBeVisible()
  })
})

describe('an event', () => {
  it('opens with its passages, its notes and the draft that came of it, and takes the focus', async () => {
    const { user, store } = await renderTimeline()
    await user.click(within(row('US–Ukraine talks in Geneva')).getByRole('link', { name: /^4 sources/ }))
    expect(store.getState().item).toBe('event-2025-11-23-geneva')
    const panel = screen.getByRole('dialog', { name: 'US–Ukraine talks in Geneva' })
    await waitFor(() =>
      expect(within(panel).getByRole('heading', { name: 'US–Ukraine talks in Geneva' })).toHaveFocus(),
    )
    expect(panel).toHaveTextContent(/\d+ passages? quoted, \d+ sources? cited/)
    expect(within(panel).getByRole('link', { name: 'Geneva revision' })).toHaveAttribute(
      'href',
      '#/compare/us-28-point..geneva-revision',
    )
  })

  it('gives our note as ours', async () => {
    await renderTimeline('/event-2025-11-24-19points')
    expect(screen.getByText(/^Our note: Other counts: 22/)).toBeVisible()
  })

  it('gives the focus back to its row when it is closed', async () => {
    const { user, store } = await renderTimeline()
    const title = within(row('Putin speaks in Bishkek')).getByRole('link', {
      name: 'Putin speaks in Bishkek',
    })
    await user.click(title)
    await user.click(screen.getByRole('button', { name: 'Close' }))
    expect(store.getState().item).toBeNull()
    await waitFor(() => expect(title).toHaveFocus())
  })

  it('that a link misnames is said to be missing', async () => {
    await renderTimeline('/nothing')
    expect(screen.getByText(/names an event that is not in this data set/)).toBeVisible()
    expect(rows()).toHaveLength(40)
  })
})

it('says that the events could not be read, until a second try succeeds', async () => {
  const { user, served } = await renderTimeline('', { [recordPaths.events]: new Error('gone') })
  expect(await screen.findByRole('alert')).toHaveTextContent('The events could not be read.')
  const { record } = await import('../exchange/record-view')
  served.set(recordPaths.events, JSON.stringify(record.events.value))
  await user.click(screen.getByRole('button', { name: 'Try again' }))
  await waitFor(() => expect(rows()).toHaveLength(40))
})
