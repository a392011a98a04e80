import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { keptId } from '../../src/domain/kept-place'
import { drawProvision } from '../../src/app/ComparePage'
import { KeptNotices } from '../../src/features/kept/KeptNotices'
import { KeptPage } from '../../src/features/kept/KeptPage'
import { parseSelection, writeSelection } from '../../src/exchange/selection-file'
import { downloadFile } from '../../src/platform/download'
import type { KeptStore } from '../../src/store/kept-store'
import { createKeptStore } from '../../src/store/kept-store'
import { record } from '../exchange/record-view'
import { memoryShelf, sharedText } from '../fixtures/memory-shelf'
import { renderWithRecord } from './render-with-record'

vi.mock('../../src/platform/download', () => ({ downloadFile: vi.fn() }))
beforeEach(() => vi.mocked(downloadFile).mockClear())
afterEach(() => vi.restoreAllMocks())

const place = (matter: string, title: string, after = 'geneva-revision') => ({
  before: 'us-28-point',
  after,
  matter,
  title,
  dataVersion: '2026.11.24',
})
const army = place('army-size', 'Size of Ukraine’s armed forces')
const nato = place('nato-enlargement', 'NATO enlargement')
const gone = place('no-such-matter', 'A matter that was', 'a-draft-that-was')

async function renderPage(
  address = '#/kept',
  kept: KeptStore = createKeptStore(memoryShelf(), memoryShelf()),
) {
  const rendered = await renderWithRecord(() => <KeptPage draw={drawProvision} />, { address, kept })
  return rendered
}

/** The page over these provisions. */
async function renderKept(provisions: readonly ReturnType<typeof place>[]) {
  const kept = createKeptStore(memoryShelf(), memoryShelf())
  const acts = await kept.getState().need()
  acts.keep(provisions)
  const rendered = await renderPage('#/kept', kept)
  return { ...rendered, acts }
}

const titles = () => screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent)
const button = (name: string | RegExp) => screen.getByRole('button', { name })

describe('the page of what is kept', () => {
  it('says where the list is: in this browser, or in this tab alone', async () => {
    await renderKept([army])
    expect(await screen.findByText(/are kept in this browser only\./)).toBeVisible()
    cleanup()
    const shared = sharedText()
    shared.answer = 'blocked'
    const kept = createKeptStore(memoryShelf(shared), memoryShelf())
    const acts = await kept.getState().need()
    acts.keep([army])
    await renderPage('#/kept', kept)
    expect(await screen.findByText(/are in this tab only, until you close or reload it/)).toBeVisible()
    expect(screen.queryByText(/in this browser only/)).toBeNull()
  })

  it('says how to keep something while nothing is', async () => {
    await renderPage()
    expect(await screen.findByText(/^Nothing is kept yet\./)).toBeVisible()
    expect(screen.getByRole('link', { name: 'Compare the drafts' })).toHaveAttribute(
      'href',
      '#/compare/us-28-point..geneva-revision',
    )
    expect(screen.queryByRole('button', { name: 'Export these' })).toBeNull()
    expect(button('Open a saved list (.json)')).toBeVisible()
  })

  it('shows each as the comparison does, under its drafts, with the version that it was kept at', async () => {
    await renderKept([army, place('army-size', army.title, 'e3-counter')])
    expect(titles()).toEqual([army.title, army.title])
    expect(screen.getAllByText('US 28-point draft')).toHaveLength(2)
    expect(screen.getByText('Geneva revision')).toBeVisible()
    expect(screen.getByText('E3 counter-text')).toBeVisible()
    expect(screen.getAllByText(/^Kept at data version 2026\.11\.24; shown as of/)).toHaveLength(2)
    await waitFor(() => expect(screen.getAllByRole('article', { name: /^Size of/ })).toHaveLength(2))
    const [first] = screen.getAllByRole('article')
    expect(within(first ?? document.body).getByRole('deletion')).toHaveTextContent('600,000')
  })

  it('leads to the sources in the drafts of the provision, whatever the reader compares', async () => {
    const { store, user } = await renderKept([place('army-size', army.title, 'e3-counter')])
    const title = await screen.findByRole('button', { name: army.title })
    const [first] = within(screen.getByRole('article')).getAllByRole('link')
    expect(first?.getAttribute('href')).toMatch(/^#\/compare\/us-28-point\.\.e3-counter\/army-size/)
    await user.click(title)
    expect(store.getState()).toMatchObject({
      page: 'compare',
      drafts: ['us-28-point', 'e3-counter'],
      matter: 'army-size',
    })
  })

  it('names where the text of its own draft is, whatever the reader compares', async () => {
    await renderPage('#/kept/e3-counter..us-28-point:ceasefire-monitoring')
    const lacking = await screen.findByRole('group', { name: 'B, US 28-point draft' })
    expect(lacking).toHaveTextContent('Not in this draft')
    expect(within(lacking).getByRole('link', { name: 'Axios' })).toBeVisible()
  })

  it('keeps what the record does not have any more, and says so', async () => {
    await renderKept([gone])
    expect(screen.getByRole('article', { name: gone.title })).toHaveTextContent(
      'No longer in this record. It stays in your list',
    )
  })

  it('has no title for what was kept from a link after it was gone, and none is made of its key', async () => {
    await renderKept([place('no-such-matter', 'no-such-matter', 'a-draft-that-was')])
    expect(screen.getByRole('article', { name: 'A provision that is no longer here' })).toHaveTextContent(
      'The link calls it “no-such-matter”. It stays in your list',
    )
  })

  it('moves one by a button that keeps the focus, and says the new place', async () => {
    const { user } = await renderKept([army, nato])
    await user.click(button(`Move ${nato.title} up`))
    expect(titles()).toEqual([nato.title, army.title])
    expect(button(`Move ${nato.title} up`)).toHaveFocus()
    expect(button(`Move ${nato.title} up`)).toHaveAttribute('aria-disabled', 'true')
    expect(screen.getByText(`${nato.title} is now 1 of 2.`)).toBeVisible()
    await user.keyboard('{Enter}')
    expect(titles()).toEqual([nato.title, army.title])
    button(`Move ${nato.title} down`).focus()
    await user.keyboard('{Enter}')
    expect(titles()).toEqual([army.title, nato.title])
    expect(button(`Move ${nato.title} down`)).toHaveFocus()
  })

  it('takes a note as it is typed', async () => {
    const { kept, user } = await renderKept([army])
    await user.type(screen.getByRole('textbox', { name: `Your note on ${army.title}` }), 'Ask.')
    expect(kept.getState().items?.[0]?.note).toBe('Ask.')
  })

  it('takes one off, or all, and brings them back', async () => {
    const { user } = await renderKept([army, nato])
    await user.type(screen.getByRole('textbox', { name: `Your note on ${army.title}` }), 'Ask.')
    await user.click(button(`Take off the list: ${army.title}`))
    expect(titles()).toEqual([nato.title])
    expect(screen.getByText(`Taken off your list: ${army.title}.`)).toBeVisible()
    expect(button(/^Undo/)).toHaveFocus()
    await user.keyboard('{Enter}')
    expect(titles()).toEqual([army.title, nato.title])
    expect(screen.getByRole('textbox', { name: `Your note on ${army.title}` })).toHaveValue('Ask.')
    await user.click(button('Take all off'))
    expect(screen.getByText(/Nothing is kept yet/)).toBeVisible()
    await user.click(button(/^Undo/))
    expect(titles()).toEqual([army.title, nato.title])
  })

  it('brings back what was taken off by the keys that undo, which in a note are the note’s', async () => {
    const { user } = await renderKept([army, nato])
    await user.click(button(`Take off the list: ${army.title}`))
    await user.click(screen.getByRole('textbox', { name: `Your note on ${nato.title}` }))
    await user.keyboard('{Control>}z{/Control}')
    expect(titles()).toEqual([nato.title])
    await user.click(document.body)
    await user.keyboard('{Control>}{Shift>}z{/Shift}{/Control}')
    expect(titles()).toEqual([nato.title])
    await user.keyboard('{Meta>}z{/Meta}')
    expect(titles()).toEqual([army.title, nato.title])
    expect(screen.getByText(`${army.title} is back, where it stood.`)).toBeVisible()
  })

  it('copies a link without the notes, and says that they are not in it', async () => {
    const { user } = await renderKept([army, nato])
    await user.type(screen.getByRole('textbox', { name: `Your note on ${army.title}` }), 'Secret.')
    await user.click(button('Copy link'))
    expect(await screen.findByText(/^Link copied\. Your notes are not in the link/)).toBeVisible()
    const link = await navigator.clipboard.readText()
    expect(link).toMatch(/#\/kept\/us-28-point\.\.geneva-revision:army-size,nato-enlargement$/)
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValueOnce(new Error('not allowed'))
    await user.click(button('Copy link'))
    expect(await screen.findByRole('textbox', { name: 'Link to these provisions' })).toHaveValue(link)
  })

  it('saves a file with the notes', async () => {
    const { user } = await renderKept([army])
    await user.type(screen.getByRole('textbox', { name: `Your note on ${army.title}` }), 'Ask.')
    await user.click(button('Save as file'))
    const [text = '', name] = vi.mocked(downloadFile).mock.calls[0] ?? []
    expect(name).toMatch(/^peace-plan-selection_1_.*\.json$/)
    expect(parseSelection(textOf(text), 'file')).toEqual({ ok: true, value: [{ ...army, note: 'Ask.' }] })
  })
})

describe('a file that is opened', () => {
  const file = (text: string) => new File([text], 'mine.json', { type: 'application/json' })
  const input = () => {
    const field = document.querySelector<HTMLInputElement>('input[type=file]')
    if (field === null) throw new Error('no field for a file')
    return field
  }

  it('is asked for by one button, whose field nobody meets', async () => {
    await renderKept([army])
    expect(button('Open a saved list (.json)')).toBeVisible()
    expect(input()).not.toBeVisible()
  })

  it('is added to what is kept, whose notes stay', async () => {
    const { acts, user } = await renderKept([army])
    acts.writeNote(keptId(army), 'Mine.')
    const text = writeSelection(
      [
        { ...army, note: 'Theirs.' },
        { ...gone, note: '' },
      ],
      record.plan.value,
    )
    await user.upload(input(), file(text))
    expect(
      await screen.findByText(
        'Opened mine.json: 1 provision added, 1 was kept already. 1 note stands below your own.',
      ),
    ).toBeVisible()
    expect(titles()).toEqual([army.title, gone.title])
    expect(screen.getByRole('textbox', { name: `Your note on ${army.title}` })).toHaveValue(
      'Mine.\n\nTheirs.',
    )
  })

  it('is refused as a whole, with all that is wrong with it', async () => {
    const { user } = await renderKept([army])
    const broken = writeSelection([{ ...nato, note: '' }], record.plan.value)
      .replace('"nato-enlargement"', '"NATO"')
      .replace('"peace-plan-selection"', '"something"')
    await user.upload(input(), file(broken))
    const alert = await screen.findByRole('alert')
    expect(alert).toHaveTextContent('mine.json could not be opened. Nothing was changed.')
    expect(within(alert).getAllByRole('listitem')).toHaveLength(2)
    expect(titles()).toEqual([army.title])
  })

  it('can be dropped on the page', async () => {
    await renderPage()
    await screen.findByText(/Nothing is kept yet/)
    const text = writeSelection([{ ...army, note: '' }], record.plan.value)
    const dataTransfer = { types: ['Files'], files: [file(text)] }
    fireEvent.dragOver(window, { dataTransfer })
    expect(screen.getByText('Drop the file to open it.')).toBeVisible()
    fireEvent.drop(window, { dataTransfer })
    expect(await screen.findByText(/^Opened mine\.json: 1 provision added\.$/)).toBeVisible()
  })
})

describe('a link to a selection', () => {
  const address = '#/kept/us-28-point..geneva-revision:army-size,no-such-matter;Nonsense'

  it('shows it in its order and leaves the reader’s own list as it is', async () => {
    const { kept } = await renderPage(address)
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('A selection from a link')
    expect(await screen.findByRole('article', { name: army.title })).toBeVisible()
    expect(screen.getByRole('article', { name: 'A provision that is no longer here' })).toHaveTextContent(
      'No longer in this record. The link calls it “no-such-matter”.',
    )
    expect(screen.getByRole('note')).toHaveTextContent('could not be read and are left out: “Nonsense”.')
    expect(kept.getState().ids).toEqual([])
  })

  it('is added to the reader’s own on request, with titles and without touching notes', async () => {
    const kept = createKeptStore(memoryShelf(), memoryShelf())
    const acts = await kept.getState().need()
    acts.keep([{ ...army, note: 'Mine.' }])
    const { user } = await renderPage(address, kept)
    await user.click(await screen.findByRole('button', { name: 'Keep all of these' }))
    expect(await screen.findByText('1 provision added, 1 was kept already.')).toBeVisible()
    expect(kept.getState().items?.map(({ matter, note }) => [matter, note])).toEqual([
      ['army-size', 'Mine.'],
      ['no-such-matter', ''],
    ])
    expect(screen.queryByRole('button', { name: 'Keep all of these' })).toBeNull()
  })
})

describe('the notice on what could not be stored', () => {
  it('stays while that is so, offers the file, and holds a tab that is closed', async () => {
    const stored = sharedText()
    stored.answer = 'full'
    const kept = createKeptStore(memoryShelf(stored), memoryShelf())
    const acts = await kept.getState().need()
    const { user } = await renderWithRecord(() => <KeptNotices />, { kept })
    const leave = () => {
      const event = new Event('beforeunload', { cancelable: true })
      window.dispatchEvent(event)
      return event.defaultPrevented
    }
    expect(leave()).toBe(false)
    acts.keep([{ ...army, note: 'Ask.' }])
    expect(await screen.findByRole('alert')).toHaveTextContent('Not saved: this browser’s storage is full.')
    expect(leave()).toBe(true)
    await user.click(button('Download a copy'))
    const [text = ''] = vi.mocked(downloadFile).mock.calls[0] ?? []
    expect(parseSelection(textOf(text), 'file')).toEqual({ ok: true, value: [{ ...army, note: 'Ask.' }] })
    stored.answer = 'written'
    await user.click(button('Try again'))
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull())
    expect(leave()).toBe(false)
  })

  it('gives back, as it was, what could not be read', async () => {
    const kept = createKeptStore(memoryShelf(sharedText('{"broken')), memoryShelf())
    await kept.getState().need()
    const { user } = await renderWithRecord(() => <KeptNotices />, { kept })
    await user.click(button('Download it'))
    expect(vi.mocked(downloadFile).mock.calls[0]?.[0]).toBe('{"broken')
    await user.click(button('Forget it'))
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull())
  })
})

function textOf(content: unknown): string {
  if (typeof content !== 'string') throw new Error('these tests save text')
  return content
}
