/** Strings as XML and HTML text. */

/**
 * What XML 1.0 has no way to write, and what HTML takes for an error: control characters, noncharacters and lone
 * surrogates. https://www.w3.org/TR/xml/#charsets
 */
const unwritable = /(?![\t\n\r])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/gu

/** The text with U+FFFD, which is seen, in place of each character that no file for people can write. */
export function replaceUnwritable(text: string): string {
  return text.replaceAll(unwritable, '\ufffd')
}

/** Text for an element or a quoted attribute. A character that cannot be written is replaced visibly by U+FFFD. */
export function escapeXml(text: string): string {
  return replaceUnwritable(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
}

/** An element with its attributes, null ones left out, and content that is XML already; empty content closes it. */
export function writeElement(
  name: string,
  attributes: Readonly<Record<string, string | null>>,
  ...content: readonly string[]
): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === null ? [] : [` ${key}="${escapeXml(value)}"`],
  )
  const inside = content.join('')
  const start = `<${name}${written.join('')}`
  return inside === '' ? `${start}/>` : `${start}>${inside}</${name}>`
}
