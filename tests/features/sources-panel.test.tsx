import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { servedFiles } from '../../scripts/record-folder'
import { recordPaths } from '../../src/dataset/record-paths'
import type { Comparison } from '../../src/domain/compare-drafts'
import type { Source } from '../../src/domain/record'
import { SourcesPanel } from '../../src/features/sources/SourcesPanel'
import { record } from '../exchange/record-view'
import { matterOf, renderWithRecord } from './render-with-record'

const quote = 'Increasing Ukraine’s military force limit to 800,000'
const textOf = (name: string) => servedFiles(record).find(({ path }) => path === name)?.text ?? ''
const served = textOf(recordPaths.sources)

async function renderPanel(
  sources: string | Error = served,
  key = 'army-size',
  search = '',
  answers: Readonly<Record<string, Error>> = {},
) {
  const open = (comparison: Comparison) => {
    const { title, before, after } = matterOf(comparison, key)
    return { key, title, provisions: [before, after] }
  }
  const rendered = await renderWithRecord((comparison) => <SourcesPanel matter={open(comparison)} />, {
    address: `#/compare/us-28-point..geneva-revision/${key}${search}`,
    answers: { [recordPaths.sources]: sources, ...answers },
  })
  // What is in the panel comes after it.
  await screen.findByText(/ cited$/)
  return rendered
}

/** Paragraph 22 of Proto Thema with what is said under it. */
function passage() {
  const source = screen.getByRole('region', { name: /^Proto Thema, / })
  const number = within(source).getByText('Paragraph 22')
  const block = number.closest<HTMLElement>('[data-passage]')
  if (block === null) throw new Error('no passage around the paragraph’s number')
  return block
}

const marks = () =>
  within(passage())
    .queryAllByRole('mark')
    .map(({ textContent }) => textContent)

describe('a passage', () => {
  it('has the quotation marked in its paragraph, for the draft it is quoted for', async () => {
    await renderPanel()
    expect(marks()).toEqual([quote])
    expect(passage()).toHaveTextContent(`Quoted for B: ${quote}`)
    const paragraph = within(passage()).getByRole('blockquote').textContent
    expect(paragraph.replace('Quoted for B: ', '').length).toBeGreaterThan(quote.length)
    expect(within(passage()).getByText('Found word for word')).toBeVisible()
  })

  it('stands under its publisher, date and rank, with the number of passages and sources first', async () => {
    await renderPanel()
    const panel = screen.getByRole('complementary', { name: 'Sources for “Size of Ukraine’s armed forces”' })
    expect(panel).toHaveTextContent(/\d+ passages? quoted, \d+ sources? cited/)
    const source = within(panel).getByRole('region', { name: /^Proto Thema, \d+ Dec 2025$/ })
    expect(source).toHaveTextContent('Rank 3.')
  })

  it.each([undefined, 'el'])('has its headline in the language %s', async (titleLanguage) => {
    const sources = record.sources.map(({ value }): Source =>
      value.kind === 'core' && value.id === 'protothema'
        ? { ...value, headlineInCopy: true, titleLanguage }
        : value,
    )
    await renderPanel(JSON.stringify(sources))
    const headline = screen.getByText(/^“?Russia is preparing for a long conflict/)
    expect(headline.closest('[lang]')?.getAttribute('lang')).toBe(titleLanguage)
    expect(headline.closest('p')).toHaveTextContent(/^“Russia is preparing .* Rutte warns”$/)
  })

  it('leads to the original at the words quoted, whose context is whole words', async () => {
    await renderPanel()
    const source = screen.getByRole('region', { name: /^Proto Thema, / })
    const link = within(source).getByRole('link', { name: /^Open original/ })
    const [address, directives] = link.getAttribute('href')?.split('#:~:') ?? []
    expect(address).toMatch(/^https:\/\/protothemanews\.com\/[^#]+$/)
    expect(directives?.split('&').map((directive) => decodeURIComponent(directive))).toEqual([
      'text=Limiting Ukraine’s armed forces to 600,000 personnel',
      `text=${quote}`,
    ])
  })

  it('copies its quotation with the place, and says so where copying is not allowed', async () => {
    const { user } = await renderPanel()
    const button = within(passage()).getByRole('button', { name: 'Copy quote of paragraph 22' })
    await user.click(button)
    expect(await within(passage()).findByText('Quote copied')).toBeVisible()
    expect(await navigator.clipboard.readText()).toMatch(`“${quote}” (Proto Thema, `)

    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValueOnce(new Error('not allowed'))
    await user.click(button)
    expect(await within(passage()).findByText(/did not allow copying\. Select the words/)).toBeVisible()
  })
})

describe('a quotation that its passage does not hold', () => {
  it('is not marked and says so once a letter of the passage differs', async () => {
    await renderPanel(served.replaceAll(quote, quote.replace('limit', 'limits')))
    expect(marks()).toEqual([])
    expect(within(passage()).getByText('Not found word for word. Not shown as a quote.')).toBeVisible()
    expect(within(passage()).queryByRole('button', { name: /Copy quote/ })).toBeNull()
  })

  it('is not marked where only quotation marks or spaces differ, and says that', async () => {
    await renderPanel(served.replaceAll(quote, quote.replace('’', "'").replace(' ', '\u00a0')))
    expect(marks()).toEqual([])
    expect(within(passage()).getByText('Found; only quotation marks or spaces differ')).toBeVisible()
  })

  it('leaves the other passages marked', async () => {
    await renderPanel(served.replaceAll(quote, 'gone'))
    expect(screen.getAllByText('Found word for word').length).toBeGreaterThan(0)
  })
})

describe('what is cited without quotation', () => {
  it('stands under the account it supports, with its address, rank and place, and no words of it', async () => {
    await renderPanel()
    const cited = screen.getByRole('region', { name: 'Cited without quotation' })
    const accounts = within(cited).getAllByRole('heading', { level: 4 })
    expect(accounts.map(({ textContent }) => textContent)).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/For draft A$/),
        expect.stringMatching(/At most 800,000$/),
        expect.stringMatching(/No strict limit$/),
      ]),
    )
    expect(within(cited).queryByRole('blockquote')).toBeNull()
    const [link] = within(cited).getAllByRole('link')
    expect(link).toHaveAttribute('href', expect.stringMatching(/^https?:/))
    expect(link).toHaveAttribute('rel', 'noreferrer')
  })

  it('is named by its id while the sources are not loaded', async () => {
    await renderPanel(new Error('gone'))
    expect(screen.queryByRole('blockquote')).toBeNull()
    expect(screen.getAllByText(/: not loaded$/).length).toBeGreaterThan(0)
  })
})

describe('a place cited', () => {
  const opened = () => document.querySelectorAll<HTMLElement>('[data-open="true"]')

  it('is marked and takes the focus when a mention of it is followed, again too', async () => {
    const { store } = await renderPanel()
    for (const time of ['first', 'again']) {
      store.getState().openSources('army-size', 'gen-army.rbcua-geneva')
      await waitFor(() => expect(store.getState().focusPanel).toBe(false))
      expect([...opened()].map(({ textContent }) => textContent)).toEqual([
        expect.stringMatching(/^RBC-Ukraine/),
      ])
      expect(opened()[0], time).toHaveFocus()
      screen.getByRole('button', { name: 'Close sources' }).focus()
    }
  })

  it('opens from its address alone', async () => {
    await renderPanel(served, 'army-size', '?src=gen-army.rbcua-geneva')
    expect(opened()[0]).toHaveTextContent(/^RBC-Ukraine/)
  })

  it('is told from the same source cited for the other draft', async () => {
    await renderPanel(served, 'nato-enlargement', '?src=gen-nato-enlargement.dispatch-draft-deal')
    expect(opened()).toHaveLength(1)
    const account = opened()[0]?.closest('div')
    if (account == null) throw new Error('no account around the place cited')
    expect(within(account).getByRole('heading')).toHaveTextContent('Left open for the presidents')
  })
})

describe('the panel', () => {
  it('takes the focus when the reader sends it there, once', async () => {
    const { store } = await renderPanel()
    const heading = screen.getByRole('heading', { level: 2 })
    expect(heading).not.toHaveFocus()
    store.getState().openSources('army-size', null)
    await waitFor(() => expect(heading).toHaveFocus())
    expect(store.getState().focusPanel).toBe(false)
  })

  it('closes', async () => {
    const { store, user } = await renderPanel()
    await user.click(screen.getByRole('button', { name: 'Close sources' }))
    expect(store.getState()).toMatchObject({ panel: 'closed', matter: 'army-size' })
  })

  it.each(['click', 'key'])('returns the focus to the title of its matter, closed by %s', async (by) => {
    const { user } = await renderPanel()
    const title = document.createElement('div')
    title.dataset['matter'] = 'army-size'
    const opener = document.createElement('button')
    opener.dataset['title'] = ''
    title.append(opener)
    document.body.append(title)
    const button = screen.getByRole('button', { name: 'Close sources' })
    if (by === 'click') await user.click(button)
    else {
      button.focus()
      await user.keyboard('{Enter}')
    }
    expect(opener).toHaveFocus()
    title.remove()
  })
})

describe('what was said beyond the drafts', () => {
  it.each([
    [recordPaths.positions, 'The positions could not be read', 'Positions on this matter'],
    [recordPaths.conflicts, 'Where sources disagree could not be read', 'Where sources disagree'],
  ])('is said to be missing where it is, and comes with a second try: %s', async (path, words, heading) => {
    const { served: answers, user } = await renderPanel(served, 'army-size', '', {
      [path]: new Error('gone'),
    })
    expect(await screen.findByRole('alert')).toHaveTextContent(words)
    expect(screen.queryByRole('heading', { name: new RegExp(`^${heading}`) })).toBeNull()
    answers.set(path, textOf(path))
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull())
    expect(await screen.findByRole('heading', { name: /^Positions on this matter/ })).toBeVisible()
    await waitFor(() => expect(screen.getByRole('heading', { level: 2 })).toHaveFocus())
  })
})
