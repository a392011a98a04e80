import { configure, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { ComparePage } from '../../src/app/ComparePage'
import { FindField } from '../../src/features/masthead/FindField'
import { renderWithRecord } from './render-with-record'

// The index and the parts that show it come on demand.
configure({ asyncUtilTimeout: 10_000 })

const search = (query: string, more = '') =>
  renderWithRecord(
    (comparison) => (
      <>
        <FindField id="find" />
        <ComparePage comparison={comparison} />
      </>
    ),
    { address: `#/compare?q=${encodeURIComponent(query)}${more}` },
  )

const marked = (element: HTMLElement) =>
  within(element)
    .getAllByRole('mark')
    .map(({ textContent }) => textContent)

describe('a search', () => {
  it('that a link asks for shows nothing before it is read in all that it covers', async () => {
    await search('army')
    expect(screen.queryByRole('article', { name: /^Size of/ })).toBeNull()
    const card = await screen.findByRole('article', { name: /^Size of Ukraine’s armed forces/ })
    expect(within(card).getByRole('group', { name: 'Also found in' })).toBeVisible()
  })

  it('lists the matters that have the words, with the words and their synonyms marked', async () => {
    await search('army')
    const card = await screen.findByRole('article', { name: /^Size of Ukraine’s armed forces/ })
    expect(marked(card)).toContain('armed forces')
    expect(screen.queryByRole('article', { name: /^NATO enlargement/ })).toBeNull()
  })

  it('marks a figure inside the edit that it is part of', async () => {
    await search('800000')
    const card = await screen.findByRole('article', { name: /^Size of Ukraine’s armed forces/ })
    const [inserted] = within(card).getAllByRole('insertion')
    expect(inserted).toHaveTextContent('800,000')
    expect(marked(inserted as HTMLElement)).toEqual(['800,000'])
  })

  it('names under a matter where else it has the words, each a link to its place', async () => {
    await search('800,000')
    const card = await screen.findByRole('article', { name: /^Size of Ukraine’s armed forces/ })
    const places = await within(card).findByRole('group', { name: 'Also found in' })
    expect(within(places).getByRole('link', { name: 'Proto Thema ¶22' })).toHaveAttribute(
      'href',
      expect.stringContaining('src=protothema-22'),
    )
    expect(within(places).getByRole('link', { name: /^E3 counter-text, point/ })).toBeVisible()
  })

  it('calls a clause that a draft takes out removed, and never what the draft says', async () => {
    await search('assets', '&show=only-a,removed')
    const card = await screen.findByRole('article', { name: /^Profits from frozen assets/ })
    const places = await within(card).findByRole('group', { name: 'Also found in' })
    const item = within(places).getByRole('link', { name: 'E3 counter-text, point 14' }).closest('li')
    expect(item).toHaveTextContent(/Removed:/)
    expect(within(item as HTMLElement).getByRole('deletion')).toHaveTextContent(/50% of the profits/)
  })

  it('gives positions and sources that belong to no listed matter after the list', async () => {
    await search('rutte')
    const also = await screen.findByRole('region', { name: 'Also found' })
    expect(also).toHaveTextContent('Ukraine’s NATO membership')
    const [position] = within(also).getAllByRole('link', { name: /^Rutte ?, / })
    expect(position).toHaveAttribute('href', expect.stringMatching(/^#\/positions\//))
    expect(screen.getByText(/^No matter of this comparison has “rutte”/)).toBeVisible()
    expect(screen.getByText(/^0 of 62 matters\. Search: “rutte”\. Also found: .*positions/)).toBeVisible()
  })

  it.each([
    ['an Icelandic title', 'friðaráætlun', 'Zelensky kynnti nýja 20 punkta friðaráætlun', 'is'],
    [
      'our English title of a Ukrainian page',
      '“Russian exit”',
      'US plan provides for Russian exit from three regions',
      null,
    ],
  ])('gives %s in the language that it is in', async (_fact, words, title, language) => {
    await search(words)
    await screen.findByText(
      (_text, element) => element?.tagName === 'LI' && element.textContent.includes(`“${title}”`),
    )
    const found = screen.getAllByRole('mark').find((mark) => title.includes(mark.textContent))
    expect(found?.closest('[lang]')?.getAttribute('lang') ?? null).toBe(language)
  })

  it('names the matters that a source is cited for, each a link to it', async () => {
    await search('troops')
    const also = await screen.findByRole('region', { name: 'Also found' })
    const [babel] = within(also).getAllByRole('link', { name: /^Babel/ })
    const item = babel?.closest('li') as HTMLElement
    expect(item).toHaveTextContent(/Cited for Size of Ukraine’s armed forces; /)
    expect(within(item).getByRole('link', { name: /^Size of Ukraine’s armed forces/ })).toHaveAttribute(
      'href',
      expect.stringMatching(/^#\/compare\/us-28-point\.\.geneva-revision\/army-size\?q=troops/),
    )
  })

  it('names few matters of a source that many are cited for, and leads to the others', async () => {
    await search('troops')
    const also = await screen.findByRole('region', { name: 'Also found' })
    const [deccan] = within(also).getAllByRole('link', { name: /^Deccan/ })
    const item = deccan?.closest('li') as HTMLElement
    expect(within(item).getByRole('link', { name: '7 more matters' })).toHaveAttribute(
      'href',
      expect.stringMatching(/^#\/sources\/deccan-reuters-e3/),
    )
    // Cited for a draft that is not compared here: the link leads to where it is.
    expect(within(item).getByRole('link', { name: /^Size of Ukraine’s armed forces/ })).toHaveAttribute(
      'href',
      expect.stringMatching(/e3-counter/),
    )
  })

  it('says what it covers when nothing is found, and offers what is found', async () => {
    const { user } = await search('Zelnesky')
    expect(
      await screen.findByText(
        'Nothing found for “Zelnesky”. The search covers titles, draft texts, quotes, positions and sources.',
      ),
    ).toBeVisible()
    await user.click(await screen.findByRole('button', { name: 'Zelensky' }))
    expect(screen.getByRole('searchbox')).toHaveValue('Zelensky')
    expect(await screen.findByRole('region', { name: 'Also found' })).toBeVisible()
  })

  it('offers the words that are found alone, and to clear the search', async () => {
    const { user } = await search('nato xylophone')
    expect(await screen.findByRole('button', { name: 'nato' })).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Clear the search' }))
    expect(screen.getByRole('searchbox')).toHaveValue('')
    expect(screen.getByRole('article', { name: /^Size of Ukraine’s armed forces/ })).toBeVisible()
  })

  it('says how many matters the other filters hide, and shows them when asked', async () => {
    const { user, store } = await search('army', '&topic=energy')
    expect(await screen.findByText(/matters have “army” and are hidden by the other filters/)).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Clear the other filters' }))
    expect(store.getState().filter).toMatchObject({ query: 'army', topics: [] })
    expect(screen.getByRole('article', { name: /^Size of Ukraine’s armed forces/ })).toBeVisible()
  })

  it('opens the matters that a draft is silent on, since the reader asks for them', async () => {
    await search('invasion')
    const group = await screen.findByRole('button', { name: /^Not reported in/ })
    expect(group).toHaveAttribute('aria-expanded', 'true')
  })

  const said = () =>
    screen
      .getAllByRole('status')
      .map(({ textContent }) => textContent)
      .join()

  it('says its count once, when all that it covers is read', async () => {
    const { user } = await search('')
    await user.type(screen.getByRole('searchbox'), 'rutte')
    await waitFor(() => expect(said()).toMatch(/0 of 62 matters\. Search: “rutte”\. Also found/))
  })

  it('says its count where a link asks for it, once it has been waited for', async () => {
    await search('rutte')
    await waitFor(() => expect(said()).toMatch(/0 of 62 matters\. Search: “rutte”\. Also found/))
  })

  it.each([
    ['Zelnesky', 'Did you mean Zelensky?'],
    ['nato xylophone', 'Found alone: nato.'],
    ['qqqqqqqq', 'Another spelling, or a shorter word, may be in the record.'],
  ])('says what to try instead of %s once, with the count', async (query, advice) => {
    const heard: string[] = []
    const ears = new MutationObserver(() =>
      heard.push(document.querySelector('[data-announcer]')?.textContent ?? ''),
    )
    ears.observe(document.body, { childList: true, subtree: true, characterData: true })
    const { user } = await search('')
    await user.type(screen.getByRole('searchbox'), query)
    const whole = `0 of 62 matters. Search: “${query}”. Nothing found. ${advice}`
    await waitFor(() => expect(said()).toContain(whole))
    ears.disconnect()
    expect(heard.filter((words) => words.startsWith('0 of 62') && words !== whole)).toEqual([])
  })

  it('is waited for no more once it is taken back', async () => {
    const { user } = await search('army')
    const name = /^Size of Ukraine’s armed forces/
    await user.clear(screen.getByRole('searchbox'))
    const card = screen.getByRole('article', { name })
    await user.type(screen.getByRole('searchbox'), 'army')
    expect(card).toBeInTheDocument()
    expect(screen.getByRole('article', { name })).toBe(card)
  })

  it('offers the topic that it names, with all its matters, and says so with the count', async () => {
    const { user, store } = await search('territory')
    const offer = await screen.findByRole('button', { name: 'Topic: Territory, 6 matters' })
    expect(
      screen.getByText(/^5 of 62 matters\. Search: “territory”\. Also found: 1 topic, /),
    ).toBeInTheDocument()
    const list = document.querySelector('#provisions') as HTMLElement
    expect(offer.compareDocumentPosition(list)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
    await user.click(offer)
    expect(store.getState().filter).toMatchObject({ query: '', topics: ['territory'] })
    expect(screen.getByText(/^6 of 62 matters\. Topic: Territory\./)).toBeInTheDocument()
  })

  it('leads to its first hit by Enter', async () => {
    const { user } = await search('army')
    const card = await screen.findByRole('article', { name: /^Size of Ukraine’s armed forces/ })
    await user.type(screen.getByRole('searchbox'), '{Enter}')
    await waitFor(() => expect(within(card).getByRole('button', { name: /^Size of/ })).toHaveFocus())
  })

  it('is cleared by a button of its own, which leaves the reader in the field', async () => {
    const { user, store } = await search('army')
    await user.click(screen.getByRole('button', { name: 'Clear the field' }))
    expect(store.getState().filter.query).toBe('')
    expect(screen.getByRole('searchbox')).toHaveFocus()
    expect(screen.queryByRole('button', { name: 'Clear the field' })).toBeNull()
  })

  it('is left by Escape with what it found', async () => {
    const { user } = await search('army')
    await screen.findByRole('article', { name: /^Size of Ukraine’s armed forces/ })
    await user.type(screen.getByRole('searchbox'), '{Escape}')
    expect(screen.getByRole('searchbox')).toHaveValue('army')
    expect(screen.getByRole('searchbox')).not.toHaveFocus()
    expect(document.body).not.toHaveFocus()
  })
})
