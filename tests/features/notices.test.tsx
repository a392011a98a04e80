import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { servedFiles } from '../../scripts/record-folder'
import { recordPaths } from '../../src/dataset/record-paths'
import { Notices } from '../../src/features/notices/Notices'
import { tinyRecord } from '../fixtures/tiny-record'
import { renderWithRecord } from './render-with-record'

const record = tinyRecord()
const pair = recordPaths.pair('spring', 'summer')
const sound = (path: string) => servedFiles(record).find((file) => file.path === path)?.text ?? ''

const renderNotices = (answers: Readonly<Record<string, string | Error>> = {}, address = '#/compare') =>
  renderWithRecord(() => <Notices />, { answers, address, record })

describe('Notices', () => {
  it('says nothing when all is well', async () => {
    await renderNotices()
    expect(screen.queryByRole('alert')).toBeNull()
    expect(screen.queryByRole('note')).toBeNull()
  })

  it.each([
    [
      'the sources are missing',
      recordPaths.sources,
      new Error('gone'),
      /^The sources could not be read\. The comparison and its filters still work/,
    ],
    [
      'the judgement is missing',
      pair,
      new Error('gone'),
      /could not be read\. The drafts are still compared.*silence is shown as silence/,
    ],
    ['the judgement is damaged', pair, '{"before":', /could not be read\. The drafts are still compared/],
  ] as const)(
    'says what still works when %s, until a second try succeeds',
    async (_what, path, answer, words) => {
      const { served, user } = await renderNotices({ [path]: answer })
      expect(screen.getByRole('alert')).toHaveTextContent(words)
      const again = screen.getByRole('button', { name: 'Try again' })
      await user.click(again)
      expect(await screen.findByRole('alert')).toHaveTextContent(words)

      served.set(path, sound(path))
      await user.click(screen.getByRole('button', { name: 'Try again' }))
      await waitFor(() => expect(screen.queryByRole('alert')).toBeNull())
    },
  )

  it('speaks of the judgement in either direction', async () => {
    await renderNotices({ [pair]: new Error('gone') }, '#/compare/summer..spring')
    expect(screen.getByRole('alert')).toHaveTextContent('The editors’ judgement')
  })

  it('names what it did not know in a link, until closed', async () => {
    const { store, user } = await renderNotices({}, '#/compare?topic=cheese&colour=red')
    expect(screen.getByRole('note')).toHaveTextContent('This link names “cheese”, “colour”')
    await user.click(screen.getByRole('button', { name: 'Close' }))
    expect(screen.queryByRole('note')).toBeNull()
    expect(store.getState().ignored).toEqual([])
  })
})
