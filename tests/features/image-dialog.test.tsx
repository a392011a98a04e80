import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { ImageButton } from '../../src/features/sources/ImageButton'
import { loadCardFonts } from '../../src/platform/card-fonts'
import { copyText } from '../../src/platform/clipboard'
import { downloadFile } from '../../src/platform/download'
import { toPng } from '../../src/platform/picture'
import { fonts } from '../exchange/card/card-of'
import { renderWithRecord } from './render-with-record'

vi.mock('../../src/platform/card-fonts', () => ({ loadCardFonts: vi.fn() }))
vi.mock('../../src/platform/download', () => ({ downloadFile: vi.fn() }))
vi.mock('../../src/platform/picture', () => ({ toPng: vi.fn() }))
vi.mock('../../src/platform/clipboard', () => ({ copyText: vi.fn(), copyImage: vi.fn() }))

beforeEach(() => {
  vi.mocked(loadCardFonts).mockResolvedValue(fonts)
  vi.mocked(downloadFile).mockClear()
})

async function openImage(key = 'army-size') {
  const rendered = await renderWithRecord(() => <ImageButton matter={key} />)
  await rendered.user.click(screen.getByRole('button', { name: 'Image' }))
  return { ...rendered, dialog: within(await screen.findByRole('dialog', { name: /^Image of “/ })) }
}

const alternative = () =>
  screen.getByRole<HTMLTextAreaElement>('textbox', { name: /^Alternative text/ }).value

describe('the image of a matter', () => {
  it('stands beside its alternative text, which is copied whole', async () => {
    vi.mocked(copyText).mockResolvedValue(true)
    const { user, dialog } = await openImage()
    const image = await dialog.findByRole('img')
    expect(image).toHaveAccessibleName(alternative())
    expect(alternative()).toContain('at most 600,000 to at most 800,000, up 200,000, 33 percent')
    await user.click(dialog.getByRole('button', { name: 'Copy text' }))
    expect(copyText).toHaveBeenCalledWith(alternative())
    expect(await dialog.findByText('Text copied.')).toBeVisible()
  })

  it('is saved as an SVG file that says its words', async () => {
    const { user, dialog } = await openImage('ceasefire')
    await user.click(await dialog.findByRole('button', { name: 'SVG' }))
    const [content, name, type] = vi.mocked(downloadFile).mock.lastCall ?? []
    expect(name).toMatch(/^ceasefire_us-28-point_geneva-revision_.*\.svg$/)
    expect(type).toBe('image/svg+xml')
    expect(content).toContain('Not reported. No source describes this point in the Geneva revision.')
  })

  it('is saved as a PNG file, and where the browser makes none the reader is told of the other', async () => {
    const { user, dialog } = await openImage()
    vi.mocked(toPng)
      .mockResolvedValueOnce(new Blob(['x'], { type: 'image/png' }))
      .mockResolvedValueOnce(null)
    const png = await dialog.findByRole('button', { name: 'PNG' })
    await user.click(png)
    await waitFor(() => expect(vi.mocked(downloadFile).mock.lastCall?.[1]).toMatch(/\.png$/))
    await user.click(png)
    expect(await dialog.findByText(/Save the SVG instead/)).toBeVisible()
  })

  it('keeps the text where the letters do not arrive', async () => {
    vi.mocked(loadCardFonts).mockRejectedValue(new Error('offline'))
    const { dialog } = await openImage()
    expect(await dialog.findByRole('alert')).toHaveTextContent('its letters did not arrive')
    expect(alternative()).toContain('Size of Ukraine’s armed forces.')
    expect(dialog.queryByRole('button', { name: 'PNG' })).toBeNull()
  })
})
