/** Strings as Markdown that shows them as they are, with changed words marked. */
import type { Run } from '../domain/mark-words'
import { replaceUnwritable } from './xml-text'

/**
 * Text for anywhere inside a line. Everything that CommonMark or GitHub's dialect would read as markup is
 * escaped by a backslash, and the marks of this export (`~~`, `{+ +}`) with it. Line breaks become character
 * references, so that a text never opens a block: the reader sees them, the document's structure does not. So do
 * characters that turn the direction of what follows, which would show the lines of the file in another order.
 * What a terminal could run is replaced by U+FFFD.
 * https://spec.commonmark.org/0.31.2/#backslash-escapes
 */
export function escapeInline(text: string): string {
  return replaceUnwritable(text)
    .replaceAll(/[\\`*_{}[\]<>|~#$]/g, String.raw`\$&`)
    .replaceAll(/&(?=#?[A-Za-z0-9]+;)/g, String.raw`\&`)
    .replaceAll(/[\r\n\u202a-\u202e\u2066-\u2069]/g, toReference)
}

/** Text for a line of its own: what would open a list or a heading there, or vanish at its edges, is kept too. */
export function escapeLine(text: string): string {
  return escapeInline(text)
    .replace(/^([-+=])/, String.raw`\$1`)
    .replace(/^(\d{1,9})([.)])/, String.raw`$1\$2`)
    .replaceAll(/^[ \t]+|[ \t]+$/g, (spaces) => spaces.replaceAll(/[ \t]/g, toReference))
}

function toReference(character: string): string {
  return `&#${character.charCodeAt(0)};`
}

/**
 * One side of a comparison with its changed words marked: `~~only in A~~`, `{+only in B+}`. Spaces at the edge
 * of an edit stay outside its mark, which Markdown would not read otherwise; an edit of spaces alone has none.
 */
export function markWords(runs: readonly Run[]): string {
  return runs
    .map(({ kind, text }) => {
      const words = text.trim()
      if (kind === 'kept' || words === '') return escapeInline(text)
      const from = text.indexOf(words)
      const marked = kind === 'deleted' ? `~~${escapeInline(words)}~~` : `{+${escapeInline(words)}+}`
      return `${escapeInline(text.slice(0, from))}${marked}${escapeInline(text.slice(from + words.length))}`
    })
    .join('')
}

/** An address as a link that shows it. Characters that would end the link are written in percent form. */
export function linkAddress(address: string): string {
  return `<${address.replaceAll(/[\s<>\p{Cc}]/gu, encodeURIComponent).replaceAll('\\', '%5C')}>`
}
