/** Texts with words of other languages in them, so that whoever reads them aloud can tell. */
import { isEnglish } from '../domain/language-name'

/** `language` is a BCP 47 tag; null for English, the language of every export. */
export type TextPart = { readonly text: string; readonly language: string | null }

/** A text in its language; English where it has none of its own. */
export function inLanguage(text: string, language: string | undefined): TextPart {
  return { text, language: language === undefined || isEnglish(language) ? null : language }
}

/** Pieces as one text, those without a language in English. What follows in the same language is the same part. */
export function joinPieces(...pieces: readonly (string | TextPart)[]): readonly TextPart[] {
  const parts: TextPart[] = []
  for (const piece of pieces) {
    const { text, language } = typeof piece === 'string' ? inLanguage(piece, undefined) : piece
    const last = parts.at(-1)
    if (last?.language === language) parts[parts.length - 1] = { text: last.text + text, language }
    else parts.push({ text, language })
  }
  return parts
}

/** The words alone. */
export function wordsOf(parts: readonly TextPart[]): string {
  return parts.map(({ text }) => text).join('')
}
