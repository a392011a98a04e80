import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { noFilter } from '../../src/domain/filter-matters'
import { ChangesList } from '../../src/features/compare/ChangesList'
import { showMatters } from '../../src/store/derive-comparison'
import { tinyRecord } from '../fixtures/tiny-record'
import { renderWithRecord } from './render-with-record'

const record = tinyRecord()

function renderList(pair: 'judged' | 'not judged' = 'judged') {
  const answers = pair === 'judged' ? {} : { 'data/v1/pairs/spring..summer.json': new Error('gone') }
  return renderWithRecord(
    (comparison) => {
      const shown = showMatters(comparison, noFilter, 'changed-first', record.topics.value)
      return <ChangesList matters={shown.reported} selected={null} />
    },
    { record, answers },
  )
}

describe('ChangesList', () => {
  it('groups the matters by kind with their counts, and leaves out kinds that have none', async () => {
    await renderList()
    expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
      'Changed 1',
      'Removed 1',
      'Added 1',
    ])
  })

  it('says each change in the editors’ sentence, with its figures, standing and sources', async () => {
    await renderList()
    const fence = screen.getByRole('article', { name: 'Fence between the gardens' })
    expect(within(fence).getByText('The fence grows.')).toBeVisible()
    expect(within(fence).getByText('+50 points (+50%)')).toBeVisible()
    expect(within(fence).getByText('Disputed')).toBeVisible()
    expect(within(fence).getByRole('link', { name: '2 sources for Fence between the gardens' })).toBeVisible()
  })

  it('says the relation, the figures and the words where no editor has judged', async () => {
    await renderList('not judged')
    expect(screen.getByRole('article', { name: 'Fence between the gardens' })).toHaveTextContent(
      'Changed: at most 100 points to at most 150 points, up 50 points, 50 percent. Changed words: 100 to 150.',
    )
  })

  it('says nothing of a matter that the sources are silent on', async () => {
    await renderList()
    expect(screen.queryByText('The cat')).toBeNull()
  })

  it('opens a matter’s sources from its title and from their count', async () => {
    const { store, user } = await renderList()
    await user.click(screen.getByRole('button', { name: 'Gate in the fence' }))
    expect(store.getState()).toMatchObject({ matter: 'gate', passage: null, panel: 'open' })
    await user.click(screen.getByRole('link', { name: /sources? for Fence/ }))
    expect(store.getState()).toMatchObject({ matter: 'fence', passage: null })
  })
})
