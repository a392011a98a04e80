import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { recordPaths } from '../../src/dataset/record-paths'
import { ConflictsPage } from '../../src/features/conflicts/ConflictsPage'
import { renderWithRecord } from './render-with-record'

const article = (name: string) => screen.findByRole('article', { name })

async function renderPage(address = '#/conflicts') {
  return renderWithRecord(() => <ConflictsPage />, { address })
}

describe('the page of conflicts', () => {
  it('has all twelve, each with its place among them', async () => {
    await renderPage()
    expect(await screen.findAllByRole('article')).toHaveLength(12)
    expect(
      await article('Which countries raise their defence spending, in Rutte’s words?'),
    ).toHaveTextContent('Sources differ. Conflict 12 of 12')
  })

  it('shows both sides of one with their speakers, passages and citations, and chooses none', async () => {
    await renderPage()
    const conflict = await article('Did Putin reject the proposals?')
    const sides = within(conflict).getAllByRole('heading', { level: 3 })
    expect(sides.map(({ textContent }) => textContent)).toEqual(['“Rejects”', '“Not correct”'])
    expect(
      within(conflict)
        .getAllByRole('mark')
        .map(({ textContent }) => textContent),
    ).toEqual([
      'NATO leaders meet after Putin rejects peace deal on Ukraine',
      'Putin rejects US deal on Ukraine as NATO minister meet',
      'NATO discusses the next steps after Putin rejected the peace agreement in Ukraine',
      'it was “not correct” to say that Putin had rejected US peace proposals',
      'Russia had not rejected Trump’s peace plan and said talks would continue behind closed doors.',
    ])
    expect(conflict).toHaveTextContent('Dmitry Peskov, Kremlin spokesman, 3 Dec 2025. Recorded as: mixed.')
    expect(conflict).toHaveTextContent('Our note: The outlets’ characterisation, not a quotation.')
    expect(conflict).toHaveTextContent('A reworded copy: its wording, not the speaker’s exact words.')
    expect(within(conflict).getByRole('link', { name: /^The Guardian/ })).toBeVisible()
    expect(conflict).toHaveTextContent('Both are shown. We do not choose between them.')
    expect(conflict).toHaveTextContent('headline')
  })

  it('shows all sides where there are more than two', async () => {
    await renderPage()
    const conflict = await article('How were the Moscow talks described?')
    expect(within(conflict).getAllByRole('heading', { level: 3 })).toHaveLength(6)
    expect(conflict).toHaveTextContent('All are shown. We do not choose between them.')
  })

  it('links to the drafts, matters and positions concerned', async () => {
    await renderPage()
    const conflict = await article('Recognition or de facto recognition?')
    expect(within(conflict).getByRole('link', { name: 'US 28-point draft' })).toHaveAttribute(
      'href',
      '#/compare/us-28-point..geneva-revision',
    )
    expect(
      await within(conflict).findByRole('link', { name: 'Crimea, Luhansk and Donetsk' }),
    ).toHaveAttribute('href', '#/compare/us-28-point..geneva-revision/territory-crimea-luhansk-donetsk')
    expect(
      within(await article('Who wrote the 28 points?')).getByRole('link', { name: 'Marco Rubio' }),
    ).toHaveAttribute('href', '#/positions/us-rubio-2211')
  })

  it('sends the focus to the one that the address names', async () => {
    await renderPage('#/conflicts/conflict-who-met')
    const conflict = await article('Who met Putin?')
    expect(within(conflict).getByRole('heading', { level: 2 })).toHaveFocus()
  })

  it('says so when a link names none of them', async () => {
    await renderPage('#/conflicts/nothing')
    expect(
      await screen.findByText(/^This link names a disagreement that is not in this data set\./),
    ).toBeVisible()
  })

  it('says what still works when it could not be read', async () => {
    await renderWithRecord(() => <ConflictsPage />, {
      answers: { [recordPaths.conflicts]: new Error('gone') },
    })
    expect(await screen.findByRole('alert')).toHaveTextContent('The drafts can still be compared.')
  })
})
