import { act, configure, screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { ComparePage } from '../../src/app/ComparePage'
import { renderWithRecord } from './render-with-record'

// The notice and the columns come on demand.
configure({ asyncUtilTimeout: 10_000 })

const pair = '#/compare/us-28-point..geneva-revision'
const open = (address: string) =>
  renderWithRecord((comparison) => <ComparePage comparison={comparison} />, { address })

const words = 'is hidden by the filters.'
const hidden = `“Size of Ukraine’s armed forces” ${words}`
const findNotice = () => screen.findByText(hidden)
/** Everything that is under way has come. */
const settled = async () => act(() => new Promise((resolve) => setTimeout(resolve, 300)))
const expectNone = async () => {
  await settled()
  expect(screen.queryByText(words, { exact: false })).toBeNull()
}
const expectFocusOnTitle = async () => {
  const title = await screen.findByRole('button', { name: 'Size of Ukraine’s armed forces' })
  await waitFor(() => expect(title).toHaveFocus())
}

describe('a link to a matter that its filters hide', () => {
  it('says so, and shows the matter when asked', async () => {
    const { user, store } = await open(`${pair}/army-size?topic=nato`)
    expect(await findNotice()).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Clear the filters and show it' }))
    expect(store.getState().filter.topics).toEqual([])
    await expectFocusOnTitle()
    expect(screen.queryByText(hidden)).toBeNull()
  })

  it('says so for words searched for', async () => {
    await open(`${pair}/army-size?q=zaporizhzhia`)
    expect(await screen.findByRole('button', { name: 'Clear the search and show it' })).toBeVisible()
    expect(screen.getByText('“Size of Ukraine’s armed forces” is hidden by the search.')).toBeVisible()
  })

  it('says so in columns', async () => {
    const { user } = await open(`${pair}..e3-counter/army-size?view=columns&topic=nato`)
    expect(await findNotice()).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Clear the filters and show it' }))
    await expectFocusOnTitle()
    expect(screen.queryByText(hidden)).toBeNull()
  })

  it('says so once the positions have come that a filter by party needs', async () => {
    await open(`${pair}/army-size?party=russia`)
    expect(await findNotice()).toBeVisible()
  })

  it('says so where the address changes to one with the same matter', async () => {
    const { store } = await open(`${pair}/army-size`)
    await expectNone()
    act(() => store.getState().adoptAddress(`${pair}/army-size?topic=nato`))
    expect(await findNotice()).toBeVisible()
  })

  it('goes on saying so while the reader chooses filters that hide it as well, and no longer', async () => {
    const { store } = await open(`${pair}/army-size?topic=nato`)
    await findNotice()
    act(() => store.getState().toggleTopic('energy'))
    await settled()
    expect(screen.getByText(hidden)).toBeVisible()
    act(() => store.getState().toggleTopic('army-size'))
    await expectNone()
  })
})

describe('no notice stands', () => {
  it.each([
    ['over a matter that is shown', `${pair}/army-size`],
    ['over a matter that the filters show', `${pair}/army-size?topic=army-size`],
    ['over a matter on which the chosen party has a position', `${pair}/army-size?party=eu`],
    ['without a matter', `${pair}?topic=nato`],
    ['for a source that the record does not have', `${pair}/army-size?source=nowhere`],
  ])('%s', async (_fact, address) => {
    await open(address)
    await expectNone()
  })

  it('over a matter that a filter hides which the reader chooses later', async () => {
    const { store } = await open(`${pair}/army-size`)
    act(() => store.getState().toggleTopic('nato'))
    await expectNone()
  })
})
