/** Files that a page offers, caught in the page: not every client can catch a download. */
import { expect } from './fixture.ts'
import type { Place, Reader } from './reader.ts'
import { textAt } from './reader.ts'

/** The lines of the table that the dialog gives of what is shown. */
export async function exportRows(reader: Reader): Promise<readonly string[]> {
  await openExport(reader)
  const bytes = await takeFormat(reader, 'Spreadsheet')
  return new TextDecoder().decode(bytes).trimEnd().split('\r\n')
}

/** Opens the dialog by its key. */
export async function openExport(reader: Reader): Promise<void> {
  await reader.press('e')
  await expect.poll(() => textAt(reader, 'dialog h2')).toBe('Export')
}

/** Chooses a format or a form in the open dialog, by how its label begins, downloads it, and gives its bytes. */
export async function takeFormat(reader: Reader, format: string): Promise<Uint8Array> {
  await choose(reader, format)
  return take(reader, { css: 'dialog button', text: 'Download' })
}

/** Chooses one of several in the open dialog, by how its label begins. */
export async function choose(reader: Reader, label: string): Promise<void> {
  await reader.click({ css: 'dialog label', text: label })
  await expect.poll(() => reader.evaluate(isChosen, label), `${label} is chosen`).toBe(true)
}

/** The bytes of the file that the button offers. */
export async function take(reader: Reader, button: Place): Promise<Uint8Array> {
  await reader.evaluate(catchFiles, null)
  await reader.click(button)
  const read = () =>
    reader.evaluate(() => Reflect.get(window, 'takenFile') ?? null, null) as Promise<string | null>
  await expect.poll(read, `a file from ${button.text}`).not.toBeNull()
  return Buffer.from((await read()) ?? '', 'base64')
}

/** Runs in the page: files that are offered from now on are kept in base64, and not written to a disk. */
function catchFiles() {
  const isCaught = Reflect.has(window, 'takenFile')
  Reflect.set(window, 'takenFile', null)
  if (isCaught) return
  const offer = URL.createObjectURL.bind(URL)
  URL.createObjectURL = (file) => {
    const keep = (bytes: ArrayBuffer) => {
      const units = Array.from(new Uint8Array(bytes), (byte) => String.fromCharCode(byte))
      return Reflect.set(window, 'takenFile', btoa(units.join('')))
    }
    if (file instanceof Blob) void file.arrayBuffer().then(keep)
    return offer(file)
  }
  document.addEventListener('click', (event) => {
    if (event.target instanceof HTMLAnchorElement && event.target.download !== '') event.preventDefault()
  })
}

/** Runs in the page. */
function isChosen(label: string) {
  return [...document.querySelectorAll<HTMLInputElement>('dialog input:checked')].some((input) =>
    (input.closest('label')?.textContent ?? '').startsWith(label),
  )
}
