import { render, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { servedFiles } from '../../scripts/record-folder'
import { EmbedApp } from '../../src/app/EmbedApp'
import { createRecordStore } from '../../src/store/record-store'
import { record as planRecord } from '../exchange/record-view'

const pair = '#/compare/us-28-point..geneva-revision'
const { version } = planRecord.plan.value

const spies = () => [
  vi.spyOn(Storage.prototype, 'getItem'),
  vi.spyOn(Storage.prototype, 'setItem'),
  vi.spyOn(history, 'pushState'),
  vi.spyOn(history, 'replaceState'),
]
let used: ReturnType<typeof spies>

beforeEach(() => {
  used = spies()
})

afterEach(() => {
  for (const spy of used) expect(spy).not.toHaveBeenCalled()
  vi.restoreAllMocks()
  location.hash = ''
})

/** The embed at an address, over the record in `data/`. */
function openEmbed(address: string, answers: Readonly<Record<string, Error>> = {}) {
  location.hash = address
  const served = new Map(servedFiles(planRecord).map(({ path, text }) => [path, text]))
  const store = createRecordStore(async (path) => {
    const text = served.get(path)
    if (answers[path] !== undefined || text === undefined) throw answers[path] ?? new Error('404')
    return text
  })
  void store.getState().start()
  render(<EmbedApp record={store} />)
  return userEvent.setup()
}

const outward = () => screen.getByRole('link', { name: 'Open the full comparison (new window)' })

describe('an embed', () => {
  it('shows one matter with both drafts, the version of the data and the way to the whole', async () => {
    openEmbed(`${pair}/army-size`)
    const card = await screen.findByRole('article', { name: 'Size of Ukraine’s armed forces' })
    expect(within(card).getByRole('deletion')).toHaveTextContent('600,000')
    expect(screen.getAllByRole('article')).toHaveLength(1)
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Size of Ukraine’s armed forces')
    expect(screen.getByText(/^Peace Plan Comparator, data version 20/)).toHaveTextContent(version)
    expect(outward()).toHaveAttribute('href', `./${pair}/army-size`)
    expect(outward()).toHaveAttribute('target', '_blank')
  })

  it('shows a topic, its silence counted and closed until it is opened', async () => {
    const user = openEmbed(`${pair}?topic=nato`)
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('NATO')
    expect(screen.getByText(/^5 matters: 2 differ/)).toBeVisible()
    expect(screen.getAllByRole('article')).toHaveLength(3)
    await user.click(screen.getByRole('button', { name: /^Not reported in the Geneva revision ?, 2/ }))
    expect(screen.getAllByRole('article')).toHaveLength(5)
    expect(
      screen.getByRole('link', { name: 'Open “NATO enlargement” in the full comparison (new window)' }),
    ).toHaveAttribute('href', `./${pair}/nato-enlargement`)
  })

  it('shows inline what the address or the reader asks to have inline', async () => {
    const user = openEmbed(`${pair}/army-size?view=inline`)
    expect(await screen.findByText(/armed forces are held/)).toHaveTextContent(
      'at most 600,000 800,000 personnel',
    )
    await user.click(screen.getByRole('radio', { name: 'Side by side' }))
    expect(screen.getAllByText(/armed forces are held/)).toHaveLength(2)
  })

  it('opens sources under the matter, and gives the focus back when they are closed', async () => {
    const user = openEmbed(`${pair}/army-size`)
    const title = await screen.findByRole('button', { name: 'Size of Ukraine’s armed forces' })
    await user.click(title)
    const sources = await screen.findByRole('region', {
      name: 'Sources for “Size of Ukraine’s armed forces”',
    })
    const heading = within(sources).getByRole('heading', { level: 4, name: /^Sources for/ })
    await waitFor(() => expect(heading).toHaveFocus())
    expect((await within(sources).findAllByText('Found word for word')).length).toBeGreaterThan(0)
    const [uses] = within(sources).getAllByRole('link', { name: /^All uses/ })
    expect(uses).toHaveAttribute('href', './#/sources/protothema')
    expect(uses).toHaveAttribute('target', '_blank')
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('region', { name: /^Sources for/ })).toBeNull()
    expect(title).toHaveFocus()
  })

  it('says both versions where it was made of another one than it shows', async () => {
    openEmbed(`${pair}/army-size?version=2025.12.1`)
    const note = await screen.findByRole('note')
    expect(note).toHaveTextContent(/made of data version 2025\.12\.1\. What stands here is version 2026/)
    expect(note).toHaveTextContent(version)
  })

  it.each([version, null])(
    'says nothing of versions where they are the same or none is named: %s',
    async (named) => {
      openEmbed(`${pair}/army-size${named === null ? '' : `?version=${named}`}`)
      await screen.findByRole('article')
      expect(screen.queryByRole('note')).toBeNull()
    },
  )

  it('shows nothing but what is wrong, the matter too, where its address names what is not there', async () => {
    openEmbed('#/compare/us-28..geneva-revision/army-sizes?topic=natto')
    const alert = await screen.findByRole('alert')
    expect(
      within(alert)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual([
      'This data set has no draft “us-28”.',
      '“natto” is not in this data set.',
      '“army-sizes” is not in this data set.',
    ])
    expect(screen.queryByRole('article')).toBeNull()
    expect(outward()).toHaveAttribute('href', expect.stringMatching(/^\.\/#\/compare\//))
  })

  it('says so where neither draft has the matter', async () => {
    openEmbed(`${pair}/nothing`)
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Neither of these drafts has anything on “nothing”.',
    )
  })

  it('follows an address that the page around it changes', async () => {
    openEmbed(`${pair}/army-size`)
    await screen.findByRole('article', { name: 'Size of Ukraine’s armed forces' })
    location.hash = `${pair}/nato-enlargement`
    expect(await screen.findByRole('article', { name: 'NATO enlargement' })).toBeVisible()
  })

  it('says what could not be read and leads to the whole', async () => {
    openEmbed(`${pair}/army-size`, { 'data/v1/drafts/geneva-revision.json': new Error('offline') })
    expect(await screen.findByRole('alert')).toHaveTextContent('A draft could not be read')
    expect(outward()).toBeVisible()
  })

  it('leads to the whole where nothing at all could be read', async () => {
    openEmbed(`${pair}/army-size`, { 'data/v1/index.json': new Error('offline') })
    expect(await screen.findByRole('alert')).toHaveTextContent('The record could not be read')
    expect(outward()).toHaveAttribute('href', './')
  })
})
