/** Quotations as numbered notes. */
import type { Matter } from '../domain/compare-drafts'
import type { Evidence, Quotation } from '../domain/record'
import { gatherSupport, sides } from './side-words'

/** Quotations by `quotationKey`, each with its number. */
export type NoteNumbers = ReadonlyMap<string, { readonly number: number; readonly quotation: Quotation }>

/** The quotations that the matters rest on, numbered from 1 in order of use; one that is used twice has one number. */
export function numberQuotations(matters: readonly Matter[]): NoteNumbers {
  const notes = new Map<string, { number: number; quotation: Quotation }>()
  for (const matter of matters) {
    for (const side of sides) {
      const support = matter[side] === null ? [] : gatherSupport(matter[side])
      for (const item of support.flatMap(({ evidence }) => evidence)) {
        if (item.kind !== 'quotation' || notes.has(quotationKey(item))) continue
        notes.set(quotationKey(item), { number: notes.size + 1, quotation: item })
      }
    }
  }
  return notes
}

/** What tells one quotation from another: the same words of the same paragraph are one note. */
export function quotationKey({ source, paragraph, selector }: Quotation): string {
  return JSON.stringify([source, paragraph, selector.exact])
}

/** The number of a quotation; null for a citation. */
export function noteOf(item: Evidence, notes: NoteNumbers): number | null {
  return item.kind === 'quotation' ? (notes.get(quotationKey(item))?.number ?? null) : null
}
