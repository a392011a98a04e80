import type { ExportView } from '../../exchange/export-view'
import type { ExportFormat } from '../../exchange/formats'
import { serializeHtml } from '../../exchange/html'
import { serializeMarkdown } from '../../exchange/markdown'
import { copyRich, copyText } from '../../platform/clipboard'
import type { Told } from './told'

/** Says what became of it. A clipboard holds no Word document; it holds the page, whose marks Word shows. */
export async function copyView(view: ExportView, format: ExportFormat): Promise<Told> {
  const isPage = format.kind !== 'text' || format.preview === 'page'
  const done = isPage
    ? await copyRich(serializeHtml(view), serializeMarkdown(view))
    : await copyText(format.serialize(view))
  if (!done) return { done, words: 'This browser did not allow copying. Download the file instead.' }
  return {
    done,
    words:
      format.kind === 'text' ? 'Copied.' : 'Copied with its marks. Changes are tracked in the file alone.',
  }
}
