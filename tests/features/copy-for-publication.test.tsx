import { screen, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { recordPaths } from '../../src/dataset/record-paths'
import { CopyForPublication } from '../../src/views/CopyForPublication'
import { matterOf, renderWithRecord } from './render-with-record'

const name = 'Copy for publication of Size of Ukraine’s armed forces'

function renderButton(answers: Readonly<Record<string, string | Error>> = {}) {
  return renderWithRecord(
    (comparison) => <CopyForPublication matter={matterOf(comparison, 'army-size')} kind="tool" />,
    { answers },
  )
}

async function onClipboard(type: string): Promise<string> {
  const [item] = await navigator.clipboard.read()
  return (await item?.getType(type))?.text() ?? ''
}

describe('copying for publication', () => {
  it('puts the matter on the clipboard with its sources and its link, rich and plain at once', async () => {
    const { user } = await renderButton()
    await user.click(screen.getByRole('button', { name }))
    expect(await screen.findByText('Copied with its sources')).toBeVisible()
    const plain = await onClipboard('text/plain')
    expect(plain).toMatch(
      /^Size of Ukraine’s armed forces\. Changed, by one account of B: at most 600,000 to at most 800,000/,
    )
    expect(plain).toMatch(/At most 800,000: Proto Thema English, 3 Dec 2025, ¶22, https:/)
    expect(plain).toMatch(
      /Peace Plan Comparator: http[^#]*\/compare\/us-28-point\.\.geneva-revision\/army-size\.html$/,
    )
    const html = await onClipboard('text/html')
    expect(html).toMatch(/^<p dir="auto"><b>Size of Ukraine’s armed forces\.<\/b>/)
    expect(html).toContain('<a href="https://protothemanews.com/')
  })

  it('gives the words in a field, all selected, where the browser does not allow copying', async () => {
    const { user } = await renderButton()
    vi.spyOn(navigator.clipboard, 'write').mockRejectedValueOnce(new Error('not allowed'))
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValueOnce(new Error('not allowed'))
    const button = screen.getByRole('button', { name })
    await user.click(button)
    const dialog = await screen.findByRole('dialog', { name: 'Copy this text' })
    const field = within(dialog).getByRole<HTMLTextAreaElement>('textbox', { name: 'Text to copy' })
    expect(field).toHaveAccessibleDescription(/did not allow copying/)
    expect(field.value).toMatch(/^Size of Ukraine’s armed forces\. Changed/)
    await user.click(field)
    expect([field.selectionStart, field.selectionEnd]).toEqual([0, field.value.length])
    await user.click(within(dialog).getByRole('button', { name: 'Close' }))
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(button).toHaveFocus()
  })

  it('names what could not be loaded by its id, and never by words of its own', async () => {
    const { user } = await renderButton({ [recordPaths.sources]: new Error('gone') })
    await user.click(screen.getByRole('button', { name }))
    expect(await screen.findByText('Copied with its sources')).toBeVisible()
    expect(await onClipboard('text/plain')).toContain('protothema, this source could not be loaded')
  })
})
