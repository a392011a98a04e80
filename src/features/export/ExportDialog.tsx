import { useState } from 'react'
import type { Comparison } from '../../domain/compare-drafts'
import { formats } from '../../exchange/formats'
import type { Loading } from '../../store/loading'
import { useFilterInForce } from '../../store/use-filter'
import { useSourcesCome } from '../../store/use-sources-come'
import { useTold } from '../../ui/announce'
import { Dialog } from '../../ui/Dialog'
import { FileNames } from '../../ui/FileNames'
import { Icon } from '../../ui/Icon'
import { CiteButton } from '../../views/CiteButton'
import { EmbedButton } from './EmbedButton'
import { ExportChoices } from './ExportChoices'
import { NothingToExport } from './NothingToExport'
import { Preview } from './Preview'
import { printView } from './print-view'
import { TakeAway } from './TakeAway'
import { useExportView } from './use-export-view'

const madeHere = 'Made in this browser; nothing is uploaded.'

type ExportDialogProps = { comparison: Loading<Comparison>; onClose: () => void }

/**
 * What to take away, in which format, with a preview of it; once everything that a file names is read, or else a
 * file made early would call it missing.
 */
export function ExportDialog({ comparison, onClose }: ExportDialogProps) {
  const sourcesCome = useSourcesCome()
  const { positions } = useFilterInForce()
  if (comparison.status !== 'ready' || sourcesCome || positions === 'loading')
    return <NothingToExport failed={comparison.status === 'failed'} onClose={onClose} />
  return <ReadyExport comparison={comparison.value} onClose={onClose} />
}

type ReadyExportProps = { comparison: Comparison; onClose: () => void }

function ReadyExport({ comparison: shownPair, onClose }: ReadyExportProps) {
  const choice = useExportView(shownPair)
  const { view } = choice
  const [formatId, setFormatId] = useState('docx')
  const [told, tell] = useTold()
  const [isDone, setDone] = useState(false)
  const format = formats.find(({ id }) => id === formatId) ?? null
  return (
    <Dialog title="Export" onClose={onClose}>
      <div className="grid flex-1 grid-cols-[minmax(0,1fr)] medium:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]">
        <ExportChoices choice={choice} formatId={formatId} onChooseFormat={setFormatId} />
        <Preview view={view} format={format} />
        <p className="px-6 py-4 text-meta text-ink3 medium:hidden">{madeHere}</p>
      </div>
      {/* No footer: dialogs open from here, and a landmark may not hold theirs. */}
      <div className="sticky bottom-0 flex flex-wrap items-center gap-x-4 gap-y-2 border-t border-ink bg-page px-6 py-3">
        {told !== '' && (
          <p className="flex basis-full gap-2 wrap-anywhere">
            <span className="pt-0.5">
              <Icon name={isDone ? 'check' : 'warn'} />
            </span>
            <span>
              <FileNames text={told} />
            </span>
          </p>
        )}
        <p className="hidden basis-full text-meta text-ink3 medium:block wide:flex-1 wide:basis-60">
          {madeHere}
        </p>
        <button type="button" className="boxed medium:hidden" onClick={showPreview}>
          Preview
        </button>
        <CiteButton subject={{ kind: 'view', view }} label="Cite this view" />
        <EmbedButton comparison={view.comparison} />
        {format === null ? (
          <button
            type="button"
            className="boxed"
            data-kind="filled"
            onClick={() => {
              onClose()
              printView(view)
            }}
          >
            Print
          </button>
        ) : (
          <TakeAway
            view={view}
            format={format}
            onSaid={({ done, words }) => {
              setDone(done)
              tell(words)
            }}
          />
        )}
      </div>
    </Dialog>
  )
}

/** On a phone the preview stands below all that is to be chosen. */
function showPreview() {
  const preview = document.getElementById('preview')
  preview?.scrollIntoView()
  preview?.focus({ preventScroll: true })
}
