import type { ExportView } from '../../exchange/export-view'
import type { ExportFormat } from '../../exchange/formats'
import { Icon } from '../../ui/Icon'
import { copyView } from './copy-view'
import { downloadView } from './download-view'
import type { Told } from './told'

type TakeAwayProps = {
  view: ExportView
  format: ExportFormat
  onSaid: (told: Told) => void
}

/** Copying and downloading. */
export function TakeAway({ view, format, onSaid }: TakeAwayProps) {
  return (
    <>
      <button type="button" className="boxed" onClick={() => void copyView(view, format).then(onSaid)}>
        <Icon name="copy" />
        Copy
      </button>
      <button
        type="button"
        className="boxed"
        data-kind="filled"
        onClick={() => void downloadView(view, format).then(onSaid)}
      >
        <Icon name="download" />
        Download
      </button>
    </>
  )
}
