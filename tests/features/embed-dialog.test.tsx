import { screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { ExportDialog } from '../../src/features/export/ExportDialog'
import { loadCardFonts } from '../../src/platform/card-fonts'
import { fonts } from '../exchange/card/card-of'
import { record } from '../exchange/record-view'
import { renderWithRecord } from './render-with-record'

vi.mock('../../src/platform/card-fonts', () => ({ loadCardFonts: vi.fn() }))
beforeEach(() => void vi.mocked(loadCardFonts).mockResolvedValue(fonts))

const pair = '#/compare/us-28-point..geneva-revision'
const { version } = record.plan.value

async function openEmbed(address = pair) {
  const { user } = await renderWithRecord(
    (comparison) => <ExportDialog comparison={{ status: 'ready', value: comparison }} onClose={() => {}} />,
    {
      address,
    },
  )
  await user.click(screen.getByRole('button', { name: 'Embed' }))
  return { user, dialog: within(await screen.findByRole('dialog', { name: 'Embed' })) }
}

type Dialog = Awaited<ReturnType<typeof openEmbed>>['dialog']

const code = (dialog: Dialog) => dialog.getByRole<HTMLTextAreaElement>('textbox', { name: 'Code' }).value
const choose = (dialog: Dialog, name: RegExp) => dialog.getByRole('radio', { name })

describe('what is embedded', () => {
  it('is first the matter that is open', async () => {
    const { dialog } = await openEmbed(`${pair}/army-size?topic=nato`)
    expect(choose(dialog, /^One matter/)).toBeChecked()
    expect(dialog.getByRole('combobox', { name: 'Matter' })).toHaveDisplayValue(
      'Size of Ukraine’s armed forces',
    )
    expect(code(dialog)).toContain('/embed.html#/compare/us-28-point..geneva-revision/army-size"')
  })

  it('is else the topic of the filter', async () => {
    const { dialog } = await openEmbed(`${pair}?topic=nato`)
    expect(choose(dialog, /^One topic/)).toBeChecked()
    expect(dialog.getByRole('combobox', { name: 'Topic' })).toHaveDisplayValue('NATO (5)')
    expect(code(dialog)).toContain('?topic=nato"')
  })

  it('is else both drafts, and any other on request', async () => {
    const { user, dialog } = await openEmbed()
    expect(choose(dialog, /^Both drafts whole 62 matters/)).toBeChecked()
    expect(code(dialog)).toContain('62 matters: 14 differ;')
    await user.click(choose(dialog, /^One matter/))
    await user.selectOptions(dialog.getByRole('combobox', { name: 'Matter' }), 'NATO enlargement')
    expect(code(dialog)).toContain('/nato-enlargement"')
    await user.click(choose(dialog, /^One topic/))
    await user.selectOptions(dialog.getByRole('combobox', { name: 'Topic' }), 'Territory (6)')
    expect(code(dialog)).toContain('?topic=territory"')
  })
})

describe('the code', () => {
  it('of a frame follows the latest data, or is pinned to the version it was made of', async () => {
    const { user, dialog } = await openEmbed(`${pair}/army-size`)
    expect(choose(dialog, /^Follow the latest/)).toBeChecked()
    expect(code(dialog)).toContain('The frame shows the latest.')
    await user.click(choose(dialog, /^Pin 2026/))
    expect(code(dialog)).toContain(`/army-size?version=${version}"`)
    expect(code(dialog)).not.toContain('The frame shows the latest.')
  })

  it('of a frame comes with a script for the page around it, of its own', async () => {
    const { dialog } = await openEmbed()
    const script = dialog.getByRole<HTMLTextAreaElement>('textbox', { name: 'Script for the height' }).value
    expect(script).toContain('frame.contentWindow === source')
    expect(script).toMatch(/startsWith\("http[^"]*\/embed\.html"\)/)
    expect(code(dialog)).not.toContain('<script')
  })

  it('of plain HTML is the texts themselves, which stay at their version', async () => {
    const { user, dialog } = await openEmbed(`${pair}/army-size`)
    await user.click(choose(dialog, /^Plain HTML/))
    expect(code(dialog)).toContain('<ins>800,000</ins>')
    expect(code(dialog)).toMatch(
      /<a href="http[^"]*#\/compare\/us-28-point\.\.geneva-revision\/army-size">Peace/,
    )
    expect(
      dialog.getByText(`It stays at version ${version} and says so; its link leads to the latest.`),
    ).toBeVisible()
    expect(dialog.queryByRole('radio', { name: /^Pin/ })).toBeNull()
  })

  it('of an image names the file, which is saved from here', async () => {
    const { user, dialog } = await openEmbed(`${pair}/army-size`)
    await user.click(choose(dialog, /^Image with text/))
    const name = `army-size_us-28-point_geneva-revision_${version}.png`
    expect(dialog.getByText(/^Save the image/)).toHaveTextContent(name)
    expect(code(dialog)).toContain(`<img src="${name}"`)
    await user.click(dialog.getByRole('button', { name: 'Image' }))
    expect(
      await screen.findByRole('dialog', { name: 'Image of “Size of Ukraine’s armed forces”' }),
    ).toBeVisible()
  })

  it('of an image is also of both drafts and of a topic, with counts and figures', async () => {
    const { user, dialog } = await openEmbed()
    await user.click(choose(dialog, /^Image with text/))
    const whole = `us-28-point_geneva-revision_${version}.png`
    expect(code(dialog)).toContain(`<img src="${whole}"`)
    expect(code(dialog)).toMatch(
      /alt="[^"]*62 matters: 8 changed, .*by one account of B: .*by another: No strict limit/,
    )
    await user.click(choose(dialog, /^One topic/))
    await user.selectOptions(dialog.getByRole('combobox', { name: 'Topic' }), 'NATO (5)')
    expect(code(dialog)).toContain(`<img src="topic-nato_${whole}"`)
    expect(code(dialog)).toMatch(/alt="[^"]*Topic: NATO\. 5 matters: 1 changed/)
    expect(code(dialog)).toContain('<b>NATO enlargement.</b> Removed, by one account of B')
    await user.click(dialog.getByRole('button', { name: 'Image' }))
    const image = within(await screen.findByRole('dialog', { name: 'Image of “NATO”' }))
    expect(await image.findByRole('img')).toHaveAccessibleName(/Topic: NATO\. 5 matters/)
  })
})

describe('copying', () => {
  it('says what was copied', async () => {
    const { user, dialog } = await openEmbed(`${pair}/army-size`)
    await user.click(dialog.getByRole('button', { name: 'Copy code' }))
    expect(await dialog.findByText('Code copied.')).toBeVisible()
    expect(await navigator.clipboard.readText()).toBe(code(dialog))
    await user.click(dialog.getByRole('button', { name: 'Copy script for the height' }))
    expect(await dialog.findByText('Script for the height copied.')).toBeVisible()
  })

  it('selects the code where the browser does not allow it', async () => {
    const { user, dialog } = await openEmbed()
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValueOnce(new Error('not allowed'))
    await user.click(dialog.getByRole('button', { name: 'Copy code' }))
    expect(await dialog.findByText(/did not allow copying\. The code is selected/)).toBeVisible()
    const field = dialog.getByRole<HTMLTextAreaElement>('textbox', { name: 'Code' })
    expect(field).toHaveFocus()
    expect([field.selectionStart, field.selectionEnd]).toEqual([0, field.value.length])
  })
})
