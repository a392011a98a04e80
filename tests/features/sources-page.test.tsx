import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { recordPaths } from '../../src/dataset/record-paths'
import { SourcesPage } from '../../src/features/source-list/SourcesPage'
import { record } from '../exchange/record-view'
import { renderWithRecord } from './render-with-record'

async function renderSources(item = '', answers: Readonly<Record<string, string | Error>> = {}) {
  const rendered = await renderWithRecord(() => <SourcesPage />, { address: `#/sources${item}`, answers })
  await screen.findByRole('table', { name: /^Record health/ })
  return rendered
}

const protothema = 'Russia is preparing for a long conflict and wants to destabilize, Rutte warns'
const entry = (title: string) => screen.getByRole('article', { name: title })

describe('the sources', () => {
  it('are all there, under the rank that each has', async () => {
    await renderSources()
    expect(screen.getAllByRole('article')).toHaveLength(151)
    for (const [name, rank] of [
      [/^Rank 1/, 1],
      [/^Rank 2/, 2],
      [/^Rank 3/, 3],
      [/^Rank 4, relay/, 4],
    ] as const) {
      const group = screen.getByRole('region', { name })
      const mine = record.sources.filter(({ value }) => value.rank === rank)
      expect(within(group).getAllByRole('article')).toHaveLength(mine.length)
    }
  }, 20_000)

  it('say who published them when, how much of them was read, and open elsewhere', async () => {
    await renderSources()
    const axios = entry('Trump’s 28-point plan, published text')
    expect(axios).toHaveTextContent('Axios. 20 Nov 2025, page not read by us.')
    const link = within(axios).getByRole('link', {
      name: 'Open original of Trump’s 28-point plan, published text (new window)',
    })
    expect(link).toHaveAttribute('rel', 'noreferrer')
    expect(entry(protothema)).toHaveTextContent('read whole')
  }, 20_000)

  it('are named in the language of the title, wherever it stands, and in none of its own where it is English', async () => {
    await renderSources()
    for (const { value: source } of record.sources) {
      const article = document.querySelector(`[aria-labelledby="source-${source.id}"]`)
      const isTitle = ({ textContent }: Node) => textContent === source.title
      // In one piece, or in the parts that stay on one line each.
      const titles = [...(article?.querySelectorAll('*') ?? [])].filter(
        (element) =>
          [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && isTitle(node)) ||
          (isTitle(element) && ![...element.childNodes].some(isTitle)),
      )
      // The heading, what it is cited for, the original and the citation; then the passages.
      expect(titles).toHaveLength(3 + Number(source.url !== null) + Number(source.kind === 'core'))
      for (const title of titles)
        expect(title.closest('[lang]')?.getAttribute('lang')).toBe(source.titleLanguage)
      if (source.titleLanguage === undefined) continue
      expect(new Set(titles.map(({ textContent }) => textContent))).toEqual(new Set([source.title]))
    }
  }, 20_000)

  it('open to all that they are cited for', async () => {
    const { user } = await renderSources()
    const button = within(entry(protothema)).getByRole('button', { name: /^Cited for \d+/ })
    expect(button).toHaveAttribute('aria-expanded', 'false')
    await user.click(button)
    expect(button).toHaveAttribute('aria-expanded', 'true')
    const headings = within(entry(protothema)).getAllByRole('heading', { level: 4 })
    expect(headings.map(({ textContent }) => textContent.replace(/, \d+$/, ''))).toEqual([
      'Drafts as a whole',
      'Provisions',
      'Positions',
      'Where sources disagree',
      'Events',
    ])
    expect(
      within(entry(protothema)).getByRole('link', {
        name: 'Geneva revision: Size of Ukraine’s armed forces',
      }),
    ).toHaveAttribute('href', '#/compare/us-28-point..geneva-revision/army-size?src=protothema-22')
  }, 20_000)

  it('lead to an event in one act', async () => {
    const { user, store } = await renderSources('/protothema')
    await user.click(
      within(entry(protothema)).getByRole('link', { name: /^2 Dec 2025 ?: Five-hour talks in Moscow$/ }),
    )
    expect(store.getState()).toMatchObject({ page: 'timeline', item: 'event-2025-12-02-moscow' })
  }, 20_000)
})

describe('an address', () => {
  it('opens a source and takes the focus there', async () => {
    await renderSources('/protothema')
    expect(within(entry(protothema)).getByRole('heading', { level: 3 })).toHaveFocus()
    expect(within(entry(protothema)).getByRole('button', { name: /^Cited for/ })).toHaveAttribute(
      'aria-expanded',
      'true',
    )
  }, 20_000)

  it('opens a passage with what quotes it', async () => {
    await renderSources('/protothema%2F22')
    const passage = screen.getByText('Paragraph 22').closest<HTMLElement>('[data-passage]')
    if (passage === null) throw new Error('no passage')
    expect(passage).toHaveFocus()
    expect(within(passage).getByRole('mark')).toHaveTextContent(
      'Increasing Ukraine’s military force limit to 800,000',
    )
    expect(within(passage).getAllByRole('link').length).toBeGreaterThan(0)
  }, 20_000)

  it.each(['/nobody', '/protothema%2F999'])(
    'says that %s is not in the data',
    async (item) => {
      await renderSources(item)
      expect(screen.getByText(/names a source or a paragraph that is not in this data set/)).toBeVisible()
    },
    20_000,
  )
})

describe('record health', () => {
  it('gives the figures of the data in words', async () => {
    await renderSources()
    const table = screen.getByRole('table', { name: /^Record health/ })
    expect(within(table).getByRole('row', { name: /^Unverified/ })).toHaveTextContent('16 of 184')
    expect(within(table).getByRole('row', { name: /^Found word for word/ })).toHaveTextContent(/(\d+) of \1$/)
    expect(table.textContent).not.toMatch(/removed/)
  }, 20_000)
})

it('lists the sources when a draft and the events cannot be read, and says what is missing', async () => {
  await renderSources('', {
    [recordPaths.draft('ua-20-point')]: new Error('gone'),
    [recordPaths.events]: new Error('gone'),
  })
  await waitFor(() => expect(screen.getAllByRole('alert')).toHaveLength(2))
  expect(screen.getByText(/^The 20-point framework could not be read\./)).toBeVisible()
  expect(screen.getByText(/^The list of events could not be read\./)).toBeVisible()
  expect(screen.getAllByRole('article')).toHaveLength(151)
  expect(screen.getByRole('row', { name: /^Unverified/ })).toHaveTextContent(/16 of 142/)
}, 20_000)
