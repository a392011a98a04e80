/** Files made in this browser. */

/** Offers text, bytes or a picture as a file. Nothing is uploaded. */
export function downloadFile(content: string | Uint8Array | Blob, fileName: string, mediaType: string): void {
  const part = content instanceof Uint8Array ? new Uint8Array(content) : content
  const address = URL.createObjectURL(new Blob([part], { type: mediaType }))
  const link = document.createElement('a')
  link.href = address
  link.download = fileName
  document.body.append(link)
  link.click()
  link.remove()
  // A browser reads the blob after the click; a minute is long enough for the slowest.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
