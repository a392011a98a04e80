/** The text of a file beside the page. */
import digests from 'virtual:built-files'

/**
 * Rejects with one plain sentence when the file cannot be had.
 *
 * @returns `asBuilt` for a file whose SHA-256 digest is the one that the build wrote into this code. Where the
 *   page has no means to compute it (an address without https), the plain text.
 */
export async function fetchText(path: string): Promise<string | { readonly asBuilt: string }> {
  const response = await fetch(new URL(path, document.baseURI))
  if (!response.ok) throw new Error(`the server answered ${response.status}`)
  const bytes = await response.arrayBuffer()
  const text = new TextDecoder().decode(bytes)
  const digest = digests[path]
  return digest !== undefined && digest === (await digestOf(bytes)) ? { asBuilt: text } : text
}

/** The first half of the digest in hexadecimal, as `scripts/record-plugin.ts` writes it: it guards against damage. */
async function digestOf(bytes: ArrayBuffer): Promise<string | undefined> {
  if (!isSecureContext) return undefined
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes), 0, 16)
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
