/** The text of a file beside the page. */

/** Rejects with one plain sentence when the file cannot be had. */
export async function fetchText(path: string): Promise<string> {
  const response = await fetch(new URL(path, document.baseURI))
  if (!response.ok) throw new Error(`the server answered ${response.status}`)
  return response.text()
}
