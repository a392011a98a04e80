import { screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { downloadFile } from '../../src/platform/download'
import { CiteButton } from '../../src/views/CiteButton'
import type { CiteSubject } from '../../src/views/CiteDialog'
import { armySize, record } from '../exchange/record-view'
import { renderWithRecord } from './render-with-record'

vi.mock('../../src/platform/download', () => ({ downloadFile: vi.fn() }))
beforeEach(() => vi.mocked(downloadFile).mockClear())

async function openDialog(subject: CiteSubject) {
  const { user } = await renderWithRecord(() => <CiteButton subject={subject} label="Cite" />, {
    address: '#/compare/us-28-point..geneva-revision/army-size',
  })
  await user.click(screen.getByRole('button', { name: 'Cite' }))
  const dialog = await screen.findByRole('dialog', { name: 'Cite' })
  const field = () => within(dialog).getByRole<HTMLTextAreaElement>('textbox').value
  return { user, dialog, field }
}

const thema = record.sources.find(({ value }) => value.id === 'protothema')?.value
if (thema === undefined) throw new Error('no Proto Thema')

describe('citing', () => {
  it('a source gives a sentence first, then each form', async () => {
    const { user, dialog, field } = await openDialog({ kind: 'source', source: thema })
    expect(field()).toMatch(/^Proto Thema English: “Russia is preparing .*”, 3 Dec 2025\. https:\S+\n$/)
    await user.click(within(dialog).getByRole('radio', { name: 'BibTeX' }))
    expect(field()).toMatch(/^@online\{protothema,/)
    await user.click(within(dialog).getByRole('radio', { name: 'RIS' }))
    expect(field()).toMatch(/^TY {2}- ELEC\s+ID {2}- protothema/)
    await user.click(within(dialog).getByRole('radio', { name: 'CSL-JSON' }))
    expect(JSON.parse(field())).toMatchObject([{ id: 'protothema', type: 'webpage' }])
  })

  it('a matter gives the matter with its link, then its sources', async () => {
    const { dialog, field } = await openDialog({ kind: 'matter', key: 'army-size' })
    const lines = field().trim().split('\n\n')
    expect(lines[0]).toMatch(/^Peace Plan Comparator: “Size of Ukraine’s armed forces: .*\/army-size\.html$/)
    expect(lines[1]).toMatch(/^Proto Thema English: /)
    expect(dialog).toHaveTextContent(`then the ${lines.length - 1} sources it rests on`)
  })

  it('promises places in the forms alone that have them', async () => {
    const { user, dialog, field } = await openDialog({ kind: 'matter', key: 'army-size' })
    expect(dialog).toHaveTextContent('it rests on. The other forms give the places in each.')
    expect(field()).not.toContain('¶')
    for (const form of ['BibTeX', 'RIS', 'CSL-JSON']) {
      await user.click(within(dialog).getByRole('radio', { name: form }))
      expect(dialog).toHaveTextContent('it rests on, each with its places.')
      expect(field()).toContain('¶')
    }
  })

  it('a view gives the comparison as it is exported', async () => {
    const { field } = await openDialog({
      kind: 'view',
      view: { ...armySize, address: 'https://example.org/#/x' },
    })
    expect(field()).toMatch(
      /^Peace Plan Comparator: “US 28-point draft and Geneva revision compared”\..*#\/x\n/,
    )
  })

  it('copies and downloads what stands in the field, and says so', async () => {
    const { user, dialog, field } = await openDialog({ kind: 'source', source: thema })
    await user.click(within(dialog).getByRole('radio', { name: 'BibTeX' }))
    await user.click(within(dialog).getByRole('button', { name: 'Copy' }))
    expect(await within(dialog).findByText('Copied.')).toBeVisible()
    expect(await navigator.clipboard.readText()).toBe(field())
    await user.click(within(dialog).getByRole('button', { name: 'Download' }))
    expect(downloadFile).toHaveBeenCalledExactlyOnceWith(
      field(),
      'protothema.bib',
      expect.stringMatching(/bibtex/),
    )

    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValueOnce(new Error('not allowed'))
    await user.click(within(dialog).getByRole('button', { name: 'Copy' }))
    expect(await within(dialog).findByText(/did not allow copying\. Select the text/)).toBeVisible()
  })

  it('a matter that the drafts have nothing on says so', async () => {
    const { user } = await renderWithRecord(
      () => <CiteButton subject={{ kind: 'matter', key: 'nothing' }} label="Cite" />,
      {},
    )
    await user.click(screen.getByRole('button', { name: 'Cite' }))
    expect(await screen.findByText(/have nothing on this matter to cite/)).toBeVisible()
  })
})
