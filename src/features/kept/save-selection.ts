/** What is kept, as a file that is offered for download. */
import type { KeptItem } from '../../domain/kept-list'
import type { Plan } from '../../domain/record'
import { selectionFileName, writeSelection } from '../../exchange/selection-file'
import { downloadFile } from '../../platform/download'

/** @returns the file's name */
export function saveSelection(items: readonly KeptItem[], plan: Plan): string {
  const name = selectionFileName(items.length, plan)
  downloadFile(writeSelection(items, plan), name, 'application/json')
  return name
}
