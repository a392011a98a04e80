/** Words with the names of files in them. A long name takes a second line after an underscore, never after a hyphen. */
export function FileNames({ text }: { text: string }) {
  return placed(text.split(/(\S*_\S*)/)).map(({ part, at }, index) =>
    // Every second part is a name.
    index % 2 === 0
      ? part
      : placed(part.split(/(?<=_)/)).map((piece) => (
          <span key={at + piece.at} className="inline-block">
            {piece.part}
          </span>
        )),
  )
}

function placed(parts: readonly string[]): readonly { readonly part: string; readonly at: number }[] {
  let at = 0
  return parts.map((part) => {
    const from = at
    at += part.length
    return { part, at: from }
  })
}
