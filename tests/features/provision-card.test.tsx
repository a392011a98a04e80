import { screen, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import type { Matter } from '../../src/domain/compare-drafts'
import { MatterTools } from '../../src/features/compare/MatterTools'
import { ProvisionCard } from '../../src/features/compare/ProvisionCard'
import { matter } from '../fixtures/matters'
import { plainProvision } from '../fixtures/tiny-record'
import { matterOf, renderWithRecord } from './render-with-record'

const drafts = ['US 28-point draft', 'Geneva revision'] as const

function renderCard(of: string | Matter, layout: 'side-by-side' | 'inline' = 'side-by-side') {
  return renderWithRecord((comparison) => {
    const shown = typeof of === 'string' ? matterOf(comparison, of) : of
    return (
      <ProvisionCard
        matter={shown}
        drafts={drafts}
        layout={layout}
        selected={false}
        tools={<MatterTools matter={shown} />}
      />
    )
  })
}

const sideA = () => screen.getByRole('group', { name: 'A, US 28-point draft' })
const sideB = () => screen.getByRole('group', { name: 'B, Geneva revision' })

describe('a changed provision', () => {
  it('marks the words only one side has, on that side', async () => {
    await renderCard('army-size')
    expect(within(sideA()).getByRole('deletion')).toHaveTextContent(/^600,000$/)
    expect(within(sideB()).getByRole('insertion')).toHaveTextContent(/^800,000$/)
    expect(within(sideA()).queryByRole('insertion')).toBeNull()
    expect(within(sideB()).queryByRole('deletion')).toBeNull()
  })

  it('says its relation, its figures and its changed words for those who hear it', async () => {
    await renderCard('army-size')
    const card = screen.getByRole('article', { name: /^Size of Ukraine’s armed forces/ })
    expect(card).toHaveTextContent('Changed')
    expect(within(card).getByText('at most 600,000 → 800,000')).toBeVisible()
    expect(within(card).getByText('+200,000 (+33%)')).toBeVisible()
    expect(card).toHaveTextContent('at most 600,000 to at most 800,000, up 200,000, 33 percent')
    expect(card).toHaveTextContent('Changed words: 600,000 to 800,000.')
  })

  it('names each of several figures, for eyes and ears alike', async () => {
    const share = (name: string) => ({ name, value: 50, unit: 'percent', qualifier: null }) as const
    const before = { ...plainProvision, quantities: [share('Russian share'), share('Ukrainian share')] }
    await renderCard(matter({ relation: 'changed', before, after: { ...plainProvision, quantities: [] } }))
    for (const name of ['Russian share', 'Ukrainian share']) {
      expect(screen.getByText(`${name}: 50% → no number`)).toBeVisible()
      expect(screen.getByText(`${name}: 50% to no number`)).toBeInTheDocument()
    }
  })

  it('stands as one text inline, each deletion before its insertion', async () => {
    await renderCard('army-size', 'inline')
    const text = screen.getByText(/armed forces are held/)
    expect(text).toHaveTextContent('at most 600,000 800,000 personnel')
    expect(within(text).getByRole('deletion')).toHaveTextContent(/^600,000$/)
    expect(within(text).getByRole('insertion')).toHaveTextContent(/^800,000$/)
    expect(within(sideA()).getByText('Published text')).toBeVisible()
    expect(within(sideB()).getByText('Disputed: sources differ')).toBeVisible()
  })

  it('gives every account of a dispute with its own sources', async () => {
    await renderCard('army-size')
    expect(within(sideB()).getByText('Disputed: sources differ')).toBeVisible()
    const [first, second] = within(sideB()).getAllByRole('listitem')
    expect(first).toHaveTextContent(/^At most 800,000: .*Proto Thema ¶22/)
    expect(second).toHaveTextContent(/^No strict limit: ./)
    expect(within(sideA()).queryByText(/Disputed/)).toBeNull()
  })

  it('carries the point, the standing and the first citation under the text', async () => {
    await renderCard('army-size')
    expect(sideA()).toHaveTextContent('Point 6 Published text')
    const [first, more] = within(sideA()).getAllByRole('link')
    expect(first).toHaveAccessibleName('Proto Thema ¶17')
    expect(more).toHaveAccessibleName(/^\d+ more sources for Size of Ukraine’s armed forces$/)
  })
})

describe('a provision that one side lacks', () => {
  it('is removed in a box with the reason, and never struck out', async () => {
    await renderCard('nato-enlargement')
    expect(within(sideB()).getByText('Removed')).toBeVisible()
    expect(sideB()).toHaveTextContent('Sources say that the clause is no longer in the draft.')
    expect(screen.queryByRole('deletion')).toBeNull()
    expect(screen.queryByText('Not reported')).toBeNull()
  })

  it('is not in a draft that was published in full without it', async () => {
    await renderCard('territory-no-military-recovery')
    expect(within(sideA()).getByText('Not in this draft')).toBeVisible()
    expect(sideA()).toHaveTextContent('This draft was published in full and has no such clause.')
    expect(screen.queryByRole('insertion')).toBeNull()
  })

  it('is not reported where the sources are silent, which looks like no removal', async () => {
    await renderCard(matter({ relation: 'only-before', after: null }))
    expect(sideB()).toHaveTextContent('Not reported No source describes this point in the Geneva revision.')
    expect(screen.queryByRole('deletion')).toBeNull()
    expect(screen.queryByText('Removed')).toBeNull()
    expect(screen.getByText('Reported only in A')).toBeVisible()
  })
})

describe('a provision without marks', () => {
  const changed = { ...plainProvision, statement: 'The fence has at most 150 points.' }

  it('is unverified and says so, although the words differ', async () => {
    await renderCard(matter({ after: { ...changed, verified: false }, unverified: true }))
    expect(screen.getByText('Unverified: no words marked')).toBeVisible()
    expect(within(sideB()).getByText('Unverified')).toBeVisible()
    expect(sideB()).toHaveTextContent('The fence has at most 150 points.')
    expect(screen.queryByRole('deletion')).toBeNull()
    expect(screen.queryByRole('insertion')).toBeNull()
  })

  it('is marked once the same words are verified', async () => {
    await renderCard(matter({ after: changed }))
    expect(screen.getByRole('insertion')).toHaveTextContent(/^150$/)
  })

  it('says how copies of the draft differ', async () => {
    const witnesses = [{ source: null, reading: 'A neighbour: 99 points.' }]
    await renderCard(matter({ before: { ...plainProvision, witnesses } }))
    expect(sideA()).toHaveTextContent('Copies differ. A neighbour: 99 points.')
  })
})

describe('what a reader does with a provision', () => {
  it('opens its sources from its title, at their beginning', async () => {
    const { store, user } = await renderCard('army-size')
    await user.click(screen.getByRole('button', { name: 'Size of Ukraine’s armed forces' }))
    expect(store.getState()).toMatchObject({ matter: 'army-size', passage: null, panel: 'open' })
  })

  it('opens the passage that a citation names, which its address spells', async () => {
    const { store, user } = await renderCard('army-size')
    const link = screen.getByRole('link', { name: 'Proto Thema ¶22' })
    expect(link).toHaveAttribute('href', '#/compare/us-28-point..geneva-revision/army-size?src=protothema-22')
    await user.click(link)
    expect(store.getState()).toMatchObject({ matter: 'army-size', passage: 'protothema-22' })
  })

  it('copies its link, and gives the link where copying is not allowed', async () => {
    const { user } = await renderCard('army-size')
    const button = screen.getByRole('button', { name: /Copy link to/ })
    const address = 'compare/us-28-point..geneva-revision/army-size.html'
    await user.click(button)
    expect(await screen.findByText('Link copied')).toBeVisible()
    expect(await navigator.clipboard.readText()).toBe(new URL(address, location.href).href)

    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValueOnce(new Error('not allowed'))
    await user.click(button)
    const dialog = await screen.findByRole('dialog', { name: 'Copy this text' })
    expect(within(dialog).getByRole('textbox')).toHaveDisplayValue(/army-size\.html$/)
  })
})
