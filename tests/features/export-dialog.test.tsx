import { screen, waitFor, within } from '@testing-library/react'
import { strFromU8, unzipSync } from 'fflate'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { ExportDialog } from '../../src/features/export/ExportDialog'
import { downloadFile } from '../../src/platform/download'
import { createKeptStore } from '../../src/store/kept-store'
import { memoryShelf } from '../fixtures/memory-shelf'
import { tinyRecord } from '../fixtures/tiny-record'
import { renderWithRecord } from './render-with-record'

vi.mock('../../src/platform/download', () => ({ downloadFile: vi.fn() }))
const close = vi.fn()
beforeEach(() => {
  vi.mocked(downloadFile).mockClear()
  close.mockClear()
})

const record = tinyRecord()
const openDialog = (address = '#/compare') =>
  renderWithRecord(
    (comparison) => <ExportDialog comparison={{ status: 'ready', value: comparison }} onClose={close} />,
    {
      address,
      record,
    },
  )

/** The dialog with Markdown chosen, whose preview is the file itself. */
async function renderDialog(address?: string) {
  const rendered = await openDialog(address)
  await rendered.user.click(choice(/^Markdown/))
  return rendered
}

const choice = (name: RegExp) => screen.getByRole('radio', { name })
/** What those who hear the page are told, in the dialog: the page below it is silent. */
const said = () => within(screen.getByRole('dialog')).getByRole('status')
const preview = () =>
  screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Beginning of the file' }).value

describe('what is exported', () => {
  it('is first what the reader sees: the closed silence stays out, which the preview says', async () => {
    await renderDialog('#/compare?topic=animals')
    expect(choice(/What I see 1 matter$/)).toBeChecked()
    expect(screen.getByText(/^1 of 4 matters\. Topic: Animals\. ./)).toBeVisible()
    expect(preview()).toContain('A pond is dug.')
    expect(preview()).toContain('1 of 4 matters. Topic: Animals.')
    expect(preview()).not.toContain('The cat may cross.')
  })

  it('has the silent matters when ticked, as not reported', async () => {
    const { user } = await renderDialog('#/compare?topic=animals')
    await user.click(screen.getByRole('checkbox', { name: 'The 1 matter not reported in the Summer draft' }))
    expect(choice(/What I see 2 matters$/)).toBeChecked()
    expect(screen.getByText('2 of 4 matters. Topic: Animals.')).toBeVisible()
    expect(preview()).toContain('The cat may cross.')
    expect(preview()).toContain('Not reported')
  })

  it('has them from the start when the reader asked for them', async () => {
    await renderDialog('#/compare?show=only-a')
    expect(choice(/What I see 1 matter$/)).toBeChecked()
    expect(preview()).toContain('The cat may cross.')
  })

  it('is everything on request, whatever the filter', async () => {
    const { user } = await renderDialog('#/compare?topic=animals')
    await user.click(choice(/Everything in this comparison 4 matters$/))
    expect(screen.getByText('4 of 4 matters. No filter.')).toBeVisible()
    expect(preview()).toContain('The fence has at most {+150+} points.')
    expect(preview()).toContain('The cat may cross.')
    expect(screen.queryByRole('checkbox', { name: /not reported/ })).toBeNull()
  })

  it('leaves out passages and citations on request', async () => {
    const { user } = await renderDialog('#/compare?topic=borders')
    expect(preview()).toContain('a fence of no more than 100 points')
    await user.click(screen.getByRole('checkbox', { name: 'Passages and citations' }))
    expect(preview()).not.toContain('a fence of no more than 100 points')
  })

  it('is in the format the reader chose', async () => {
    const { user } = await openDialog()
    expect(choice(/^Word, tracked changes/)).toBeChecked()
    await user.click(choice(/^Data/))
    expect(preview()).toMatch(/^\{/)
  })
})

describe('a file of citations', () => {
  it.each([/^Citations, RIS/, /^Evidence/])(
    '%s promises nothing of silence, and is citations',
    async (name) => {
      const { user } = await openDialog('#/compare')
      const promise = () => screen.queryByText(/^Silence is exported/)
      expect(promise()).toBeVisible()
      await user.click(choice(name))
      expect(promise()).toBeNull()
      expect(screen.queryByRole('checkbox', { name: 'Passages and citations' })).toBeNull()
    },
  )
})

describe('the name of a saved file', () => {
  it('is cut after an underscore and nowhere else', async () => {
    const { user } = await openDialog('#/compare?topic=borders')
    await user.click(choice(/^Markdown/))
    await user.click(screen.getByRole('button', { name: 'Download' }))
    const [, name = ''] = vi.mocked(downloadFile).mock.calls[0] ?? []
    const pieces = name.split(/(?<=_)/).map((piece) => (piece.endsWith('_') ? piece : `${piece}.`))
    expect(pieces.length).toBeGreaterThan(3)
    for (const piece of pieces) expect(await screen.findByText(piece)).toBeVisible()
  })
})

describe('the preview of a document', () => {
  it('is its first matter, with words marked and what each sentence rests on', async () => {
    await openDialog('#/compare?topic=borders')
    const first = screen.getByRole('group', { name: 'First matter' })
    // The space that parts the two is tracked with them in the file, and is marked on no screen.
    expect(within(first).getAllByRole('deletion')[0]?.textContent).toBe('100')
    expect(within(first).getAllByRole('insertion')[0]?.textContent).toBe('150')
    expect(first).toHaveTextContent('100 150')
    expect(first).toHaveTextContent('[A]')
    expect(first).toHaveTextContent('a fence of no more than 100 points')
  })

  it('says so when no matter passes', async () => {
    await openDialog('#/compare?q=zebra')
    expect(screen.getByText('No matter passes the filter.')).toBeVisible()
  })
})

describe('a Word document', () => {
  it('is saved with the author and the day that the reader gives', async () => {
    const { user } = await openDialog('#/compare?topic=borders')
    await user.type(screen.getByRole('textbox', { name: 'Author' }), 'News desk')
    await user.type(screen.getByLabelText('Date'), '2026-01-05')
    await user.click(screen.getByRole('button', { name: 'Download' }))
    await screen.findByText(/^Saved as spring_summer_.*\.docx\.$/)
    const [content] = vi.mocked(downloadFile).mock.calls[0] ?? []
    if (!(content instanceof Uint8Array)) throw new Error('a Word document is bytes')
    const body = strFromU8(unzipSync(content)['word/document.xml'] ?? new Uint8Array())
    expect(body).toContain('w:author="News desk" w:date="2026-01-05T00:00:00Z"')
  })

  it('has its date in words, whatever the order of the field is', async () => {
    const { user } = await openDialog('#/compare?topic=borders')
    const field = screen.getByLabelText('Date')
    expect(field).toHaveAccessibleDescription(/^In the file: \d+ \w+ \d{4}, the day of the data\.$/)
    await user.type(field, '2026-03-12')
    expect(field).toHaveAccessibleDescription('In the file: 12 Mar 2026.')
  })

  it('is copied as the page that has its marks, which is said', async () => {
    const { user } = await openDialog('#/compare?topic=borders')
    const write = vi.spyOn(navigator.clipboard, 'write').mockResolvedValueOnce()
    await user.click(screen.getByRole('button', { name: 'Copy' }))
    await screen.findByText('Copied with its marks. Changes are tracked in the file alone.')
    expect(write.mock.calls[0]?.[0][0]?.types).toEqual(['text/html', 'text/plain'])
  })
})

describe('print', () => {
  const paper = () => document.querySelector<HTMLElement>('[data-paper]')

  it('puts on paper what was chosen, in the same words as a file, and takes it away afterwards', async () => {
    vi.stubGlobal('print', vi.fn())
    const { user } = await openDialog('#/compare?topic=animals')
    await user.click(choice(/^Print or PDF/))
    await user.click(choice(/Everything in this comparison 4 matters$/))
    await user.click(screen.getByRole('button', { name: 'Print' }))
    expect(paper()).toHaveTextContent('4 of 4 matters. No filter.')
    expect(paper()).toHaveTextContent('The cat may cross.')
    expect(paper()).toHaveTextContent(/This comparison: http\S+\/compare\/(?!\S*topic)/)
    window.dispatchEvent(new Event('afterprint'))
    expect(paper()).toBeNull()
  })

  it('leaves silence and citations out as a file does', async () => {
    vi.stubGlobal('print', vi.fn())
    const { user } = await openDialog('#/compare')
    await user.click(choice(/^Print or PDF/))
    await user.click(screen.getByRole('checkbox', { name: 'Passages and citations' }))
    await user.click(screen.getByRole('button', { name: 'Print' }))
    expect(paper()).toHaveTextContent(/^(?!.*The cat may cross\.).*3 of 4 matters/)
    expect(paper()).not.toHaveTextContent('a fence of no more than 100 points')
    window.dispatchEvent(new Event('afterprint'))
  })

  it('closes the dialog and opens that of the browser', async () => {
    const print = vi.fn()
    vi.stubGlobal('print', print)
    const { user } = await openDialog()
    await user.click(choice(/^Print or PDF/))
    await user.click(screen.getByRole('button', { name: 'Print' }))
    expect(close).toHaveBeenCalledOnce()
    await waitFor(() => expect(print).toHaveBeenCalledOnce())
  })
})

describe('taking it away', () => {
  it('copies a web page as a page and as plain text at once', async () => {
    const { user } = await openDialog('#/compare?topic=borders')
    await user.click(choice(/^Web page/))
    const write = vi.spyOn(navigator.clipboard, 'write').mockResolvedValueOnce()
    await user.click(screen.getByRole('button', { name: 'Copy' }))
    await screen.findByText('Copied.')
    expect(write.mock.calls[0]?.[0][0]?.types).toEqual(['text/html', 'text/plain'])
  })

  it('saves the whole file under a name that says what it holds', async () => {
    const { user } = await renderDialog('#/compare?topic=animals')
    await user.click(choice(/\.csv$/))
    await user.click(screen.getByRole('button', { name: 'Download' }))
    const name = 'spring_summer_topic-animals_1-of-4_2026.1.2.csv'
    expect(downloadFile).toHaveBeenCalledWith(
      expect.stringContaining('A pond is dug.'),
      name,
      expect.stringMatching(/^text\/csv/),
    )
    await waitFor(() => expect(said()).toHaveTextContent(`Saved as ${name}.`))
  })

  it('copies the whole file, and says so', async () => {
    const { user } = await renderDialog()
    await user.click(screen.getByRole('button', { name: 'Copy' }))
    await waitFor(() => expect(said()).toHaveTextContent('Copied.'))
    expect(await navigator.clipboard.readText()).toBe(preview())
  })

  it('says that copying failed and what to do instead', async () => {
    const { user } = await renderDialog()
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValueOnce(new Error('not allowed'))
    await user.click(screen.getByRole('button', { name: 'Copy' }))
    await waitFor(() =>
      expect(said()).toHaveTextContent('This browser did not allow copying. Download the file instead.'),
    )
  })

  it('closes', async () => {
    const { user } = await renderDialog()
    await user.click(screen.getByRole('button', { name: 'Close' }))
    expect(close).toHaveBeenCalledOnce()
  })
})

describe('what the reader has kept', () => {
  const place = (matter: string, title: string, after: string) => {
    return { before: 'us-28-point', after, matter, title, dataVersion: '2026.11.24' }
  }
  const kept = async (...provisions: readonly ReturnType<typeof place>[]) => {
    const store = createKeptStore(memoryShelf(), memoryShelf())
    const acts = await store.getState().need()
    acts.keep(provisions)
    acts.writeNote('us-28-point..geneva-revision:army-size', 'Ask the desk.')
    return store
  }
  const nato = place('nato-enlargement', 'NATO enlargement', 'geneva-revision')
  const army = place('army-size', 'Size of Ukraine’s armed forces', 'geneva-revision')
  const other = place('army-size', 'Size of Ukraine’s armed forces', 'e3-counter')
  const open = async (address: string, store: Awaited<ReturnType<typeof kept>>) => {
    const rendered = await renderWithRecord(
      (comparison) => <ExportDialog comparison={{ status: 'ready', value: comparison }} onClose={close} />,
      {
        address,
        kept: store,
      },
    )
    await rendered.user.click(choice(/^Markdown/))
    return rendered
  }

  it('is no choice while there is nothing', async () => {
    await openDialog()
    expect(screen.queryByRole('radio', { name: /^Kept/ })).toBeNull()
  })

  it('is a choice beside the others, in the reader’s order and with the notes', async () => {
    const { user } = await open('#/compare?topic=eu', await kept(nato, army))
    expect(choice(/^What I see/)).toBeChecked()
    await user.click(choice(/^Kept \(2\)/))
    expect(screen.getByText('2 kept of 62 matters, in the reader’s order.')).toBeVisible()
    expect(preview()).toContain('2 kept of 62 matters, in the reader’s order.')
    await user.click(choice(/^Word, tracked changes/))
    expect(screen.getByRole('group', { name: 'First matter' })).toHaveTextContent(/^NATO enlargement/)
  })

  it('is chosen on its own page, with the drafts of the first', async () => {
    await open('#/kept', await kept(other, army))
    expect(
      await screen.findByRole('radio', { name: 'US 28-point draft and E3 counter-text kept' }),
    ).toBeChecked()
    expect(choice(/^Kept \(1\)/)).toBeChecked()
    expect(screen.queryByRole('radio', { name: /^What I see/ })).toBeNull()
    expect(
      screen.getByText(/in the reader’s order\. 1 kept provision of other drafts left out\.$/),
    ).toBeVisible()
  })

  it('can be taken away for each pair of drafts in turn', async () => {
    const { user } = await open('#/kept', await kept(other, army))
    const what = () => within(screen.getByRole('group', { name: 'What' })).getAllByRole('radio')
    await user.click(await screen.findByRole('radio', { name: 'US 28-point draft and Geneva revision' }))
    expect(what().map((radio) => radio.closest('label')?.textContent)).toEqual([
      expect.stringMatching(/^Kept \(1\)/),
      expect.stringMatching(/^Everything/),
    ])
    expect(choice(/^Kept \(1\)/)).toBeChecked()
    expect(preview()).toContain('**Reader’s note:** Ask the desk.')
  })
})
