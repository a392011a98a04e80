/** Every page and view that a reader can open, for the tests that hold for all of them. */
import type { Page } from '@playwright/test'
import { expect } from './fixture.ts'

export type Place = {
  readonly name: string
  readonly address: string
  /** Words that stand in the page once it is whole. */
  readonly holds: string | RegExp
  /** A choice that has no address. */
  readonly open?: string
}

const conflictsHold = /We do not choose between them/
const positionsHold = /No position reported/

export const places: readonly Place[] = [
  { name: 'overview', address: './#/', holds: 'Not reported' },
  { name: 'comparison', address: './#/compare', holds: 'Not reported' },
  { name: 'inline', address: './#/compare?view=inline', holds: 'Not reported' },
  { name: 'changes', address: './#/compare?view=changes', holds: 'Not reported' },
  {
    name: 'columns',
    address: './#/compare/us-28-point..e3-counter..geneva-revision..ua-20-point?topic=nato',
    holds: 'Not reported',
  },
  { name: 'silence opened', address: './#/compare?show=only-a', holds: 'Not reported' },
  {
    name: 'filters of every kind',
    address:
      './#/compare?party=nato&topic=nato&show=changed&diff=1&standing=disputed&shift=any&figure=number-changed&source=protothema',
    holds: 'No provision matches these filters.',
  },
  {
    name: 'a search that hides the matter of its link',
    address: './#/compare/us-28-point..geneva-revision/nato-membership?q=troops',
    holds: /is hidden by the search\.[\s\S]*and 7 more matters/,
  },
  { name: 'positions', address: './#/positions', holds: positionsHold },
  { name: 'positions by topic', address: './#/positions?arrange=topic', holds: positionsHold },
  { name: 'the list of positions', address: './#/positions', holds: 'Rutte', open: 'List' },
  { name: 'an open position', address: './#/positions/ru-peskov-not-rejected', holds: positionsHold },
  { name: 'conflicts', address: './#/conflicts', holds: conflictsHold },
  { name: 'timeline', address: './#/timeline', holds: 'Zelensky discloses 20 points' },
  {
    name: 'an event',
    address: './#/timeline/event-2025-12-02-moscow',
    holds: 'Five-hour talks in Moscow',
  },
  { name: 'a source', address: './#/sources/protothema', holds: 'Where sources disagree' },
  { name: 'kept provisions', address: './#/kept', holds: 'Nothing is kept yet.' },
  {
    name: 'a selection from a link',
    address: './#/kept/us-28-point..geneva-revision:army-size,us-europe-mediation,no-such-matter',
    holds: /800,000[\s\S]*No longer in this record/,
  },
  { name: 'open data', address: './#/data', holds: /61 provisions[\s\S]*Transitional justice/ },
  {
    name: 'an embed of a matter',
    address: './embed.html#/compare/us-28-point..geneva-revision/army-size?version=2025.12.1',
    holds: /made of data version 2025\.12\.1[\s\S]*No strict limit: RBC-Ukraine/,
  },
  {
    name: 'an embed of two drafts',
    address: './embed.html#/compare/us-28-point..geneva-revision',
    holds: /62 matters: 14 differ[\s\S]*Not reported in the Geneva revision, 46/,
  },
  {
    name: 'an embed that cannot be shown',
    address: './embed.html#/compare/us-28-point..nowhere/nothing',
    holds: '“nothing” is not in this data set.',
  },
  { name: 'about', address: './#/about', holds: /are Unverified[\s\S]*Version 2026/ },
]

/** Opens a place and waits until all of it is there. */
export async function visit(page: Page, { address, holds, open }: Place): Promise<void> {
  await page.goto(address)
  // Until the app is drawn at another address, the overview that the build wrote stands in the page, hidden.
  await expect(page.locator('html')).not.toHaveAttribute('data-elsewhere')
  await expect(page.locator('main')).toContainText(holds)
  if (open === undefined) return
  await page.getByRole('radio', { name: open }).check({ force: true })
  await expect(page.locator('main')).toContainText(holds)
}
