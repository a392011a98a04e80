import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { OtherComparisons } from '../../src/features/notices/OtherComparisons'
import { useRecord } from '../../src/store/use-comparator'
import { recordPaths } from '../../src/dataset/record-paths'
import { renderWithRecord } from './render-with-record'

/** Asks for another draft, which does not come. */
function WithoutFramework() {
  const needDrafts = useRecord((state) => state.needDrafts)
  const status = useRecord((state) => state.drafts['ua-20-point']?.status)
  if (status === undefined) void needDrafts(['ua-20-point'])
  return status === 'failed' && <OtherComparisons />
}

it('leads to the comparisons that do without a draft that could not be read', async () => {
  const path = recordPaths.draft('ua-20-point')
  await renderWithRecord(() => <WithoutFramework />, { answers: { [path]: new Error('gone') } })
  expect(await screen.findByText('Other drafts can still be compared:')).toBeVisible()
  const links = screen.getAllByRole('link')
  expect(links.map(({ textContent }) => textContent)).toContain('US 28-point draft and Geneva revision')
  expect(links[0]).toHaveAttribute('href', expect.stringMatching(/^#\/compare\//))
  for (const link of links) expect(link.getAttribute('href')).not.toContain('ua-20-point')
})
