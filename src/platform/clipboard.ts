/** The clipboard. */

/** True when the text is on the clipboard; false where the browser does not allow it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}

/**
 * Puts a text on the clipboard twice: as a page, for programs that keep its marks, and plain for the rest. Where a
 * browser takes plain text only, it gets that. False where it allows neither.
 */
export async function copyRich(html: string, plain: string): Promise<boolean> {
  try {
    const parts = {
      'text/html': new Blob([html], { type: 'text/html' }),
      'text/plain': new Blob([plain], { type: 'text/plain' }),
    }
    await navigator.clipboard.write([new ClipboardItem(parts)])
    return true
  } catch {
    return copyText(plain)
  }
}

/** True when the picture is on the clipboard; false where the browser does not allow it. */
export async function copyImage(picture: Blob): Promise<boolean> {
  try {
    await navigator.clipboard.write([new ClipboardItem({ [picture.type]: picture })])
    return true
  } catch {
    return false
  }
}
