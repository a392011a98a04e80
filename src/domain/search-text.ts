/** Text as a reader types it: without case, accents, or kinds of apostrophe, quotation mark, dash and space. */
import { foldCharacters } from './fold-characters'

/** Folded text for finding, never for showing: its length may differ from the text's. */
export function foldForSearch(text: string): string {
  return foldCharacters(text)
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
}
