import type { ExportView } from '../../exchange/export-view'
import { exportFileName } from '../../exchange/export-view'
import type { ExportFormat } from '../../exchange/formats'
import { downloadFile } from '../../platform/download'
import type { Told } from './told'

/** Says what became of it. */
export async function downloadView(view: ExportView, format: ExportFormat): Promise<Told> {
  const name = exportFileName(view, format.extension)
  try {
    const content = format.kind === 'text' ? format.serialize(view) : (await format.load())(view)
    downloadFile(content, name, format.mediaType)
    return { done: true, words: `Saved as ${name}.` }
  } catch {
    return { done: false, words: 'The file could not be made. Try again, or choose another format.' }
  }
}
