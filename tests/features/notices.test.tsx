import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { servedFiles } from '../../scripts/record-folder'
import { recordPaths } from '../../src/dataset/record-paths'
import { IgnoredNotice } from '../../src/features/notices/IgnoredNotice'
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
      expect(await screen.findByRole('alert')).toHaveTextContent(words)
      const again = screen.getByRole('button', { name: 'Try again' })
      await user.click(again)
      expect(await screen.findByRole('alert')).toHaveTextContent(words)

      served.set(path, sound(path))
      await user.click(await screen.findByRole('button', { name: 'Try again' }))
      await waitFor(() => expect(screen.queryByRole('alert')).toBeNull())
    },
  )

  it('speaks of the judgement in either direction', async () => {
    await renderNotices({ [pair]: new Error('gone') }, '#/compare/summer..spring')
    expect(await screen.findByRole('alert')).toHaveTextContent('The editors’ judgement')
  })
})

describe('IgnoredNotice', () => {
  const said = async (address: string) => {
    await renderWithRecord(() => <IgnoredNotice />, { address, record })
    return screen.getByRole('note')
  }

  it.each([
    [
      'one name',
      '?topic=cheese',
      'This link names “cheese”, which is not in this data set. It was left out; the rest of the link is shown.',
    ],
    [
      'several names',
      '?topic=cheese&show=lost&colour=red',
      'This link names “cheese”, “lost” and “colour”, which are not in this data set. They were left out;',
    ],
    [
      'an unknown draft',
      '/summer..spirng',
      'This data set has no draft “spirng”. Spring draft and Summer draft are compared instead.',
    ],
    ['two unknown drafts', '/a..b', 'This data set has no drafts “a” and “b”. Spring draft and Summer draft'],
    [
      'one draft alone',
      '/summer',
      'This link names one draft, “summer”; a comparison needs two. Spring draft and Summer draft are compared instead.',
    ],
    [
      'a draft against itself',
      '/summer..summer',
      'This link names “summer” twice; a comparison needs different drafts. Spring draft and Summer draft',
    ],
    [
      'drafts and a name',
      '/summer?topic=cheese',
      'Spring draft and Summer draft are compared instead.This link names “cheese”,',
    ],
  ])('says what became of %s', async (_what, place, words) => {
    expect(await said(`#/compare${place}`)).toHaveTextContent(words)
  })

  it('stays until it is closed', async () => {
    const { store, user } = await renderWithRecord(() => <IgnoredNotice />, {
      address: '#/compare?topic=cheese',
      record,
    })
    await user.click(screen.getByRole('button', { name: 'Close' }))
    expect(store.getState().ignored).toEqual([])
  })
})
