import { useState } from 'react'
import type { Comparison } from '../../domain/compare-drafts'
import type { ExportView } from '../../exchange/export-view'
import { describeSelection, exportFileName } from '../../exchange/export-view'
import type { ExportFormat } from '../../exchange/formats'
import { formats } from '../../exchange/formats'
import { copyText } from '../../platform/clipboard'
import { downloadText } from '../../platform/download'
import { useShownMatters, useSources } from '../../store/use-comparison'
import { readyOr } from '../../store/loading'
import { useColumns } from '../../store/use-aligned-rows'
import { useComparator } from '../../store/use-comparator'
import { DraftCells } from '../../ui/Cells'
import { Dialog } from '../../ui/Dialog'
import { Icon } from '../../ui/Icon'

/** What to take away, in which format, with a preview of it. */
export function ExportDialog({ comparison: shownPair }: { comparison: Comparison }) {
  const pairs = usePairsOfColumns()
  const [pairAt, setPairAt] = useState(0)
  const comparison = pairs[pairAt] ?? shownPair
  const openDialog = useComparator((state) => state.openDialog)
  const { plan, topics } = useComparator((state) => state.index)
  const filter = useComparator((state) => state.filter)
  const silenceOpen = useComparator((state) => state.silenceOpen)
  const sources = useSources()
  const shown = useShownMatters(comparison)
  const silent = shown.onlyBefore.length + shown.onlyAfter.length
  const asksForSilence = filter.statuses.some((status) => status === 'only-a' || status === 'only-b')

  const [scope, setScope] = useState<ExportView['scope']>('shown')
  const [withSilence, setWithSilence] = useState(silenceOpen ?? asksForSilence)
  const [withCitations, setWithCitations] = useState(true)
  const [formatId, setFormatId] = useState('markdown')
  const [said, setSaid] = useState('')
  const format = formats.find(({ id }) => id === formatId)
  if (format === undefined) throw new Error(`there is no export format "${formatId}"; this is a bug`)

  const seen = withSilence ? shown.all : shown.reported
  const view: ExportView = {
    plan,
    topics,
    comparison,
    filter,
    scope,
    sources,
    withCitations,
    matters: scope === 'everything' ? comparison.matters : seen,
  }
  return (
    <Dialog title="Export" onClose={() => openDialog(null)}>
      <div className="grid flex-1 medium:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]">
        <div className="grid content-start gap-4 px-6 py-4">
          {pairs.length > 1 && (
            <fieldset>
              <legend className="pb-1.5 text-meta font-semibold text-ink2">Drafts</legend>
              {pairs.map(({ before, after }, at) => (
                <Choice
                  key={after.id}
                  name="pair"
                  label={`${before.shortTitle} and ${after.shortTitle}`}
                  detail=""
                  checked={at === pairAt}
                  onChoose={() => setPairAt(at)}
                />
              ))}
            </fieldset>
          )}
          <fieldset>
            <legend className="pb-1.5 text-meta font-semibold text-ink2">What</legend>
            <Choice
              name="scope"
              label="What I see"
              detail={`${seen.length} ${seen.length === 1 ? 'matter' : 'matters'}`}
              checked={scope === 'shown'}
              onChoose={() => setScope('shown')}
            />
            <Choice
              name="scope"
              label="Everything in this comparison"
              detail={`${comparison.matters.length} matters`}
              checked={scope === 'everything'}
              onChoose={() => setScope('everything')}
            />
          </fieldset>
          <fieldset className="border-t border-rule pt-3">
            <legend className="float-start w-full pb-1.5 text-meta font-semibold text-ink2">Format</legend>
            {formats.map(({ id, label, extension }) => (
              <Choice
                key={id}
                name="format"
                label={label}
                detail={`.${extension}`}
                checked={id === formatId}
                onChoose={() => setFormatId(id)}
              />
            ))}
          </fieldset>
          <fieldset className="border-t border-rule pt-3">
            <legend className="float-start w-full pb-1.5 text-meta font-semibold text-ink2">Include</legend>
            <Tick label="Passages and citations" checked={withCitations} onChange={setWithCitations} />
            {scope === 'shown' && silent > 0 && (
              <Tick
                label={`The ${silent} ${silent === 1 ? 'matter' : 'matters'} not reported in one draft`}
                checked={withSilence}
                onChange={setWithSilence}
              />
            )}
          </fieldset>
        </div>
        <Preview view={view} format={format} />
      </div>
      <footer className="sticky bottom-0 flex flex-wrap items-center gap-x-4 gap-y-2 border-t border-ink bg-page px-6 py-3">
        <p className="flex-1 basis-60 text-meta text-ink3">
          Made in this browser; nothing is uploaded. <span role="status">{said}</span>
        </p>
        <button
          type="button"
          className="boxed"
          onClick={() => void copyExport(format.serialize(view)).then(setSaid)}
        >
          <Icon name="copy" />
          Copy
        </button>
        <button
          type="button"
          className="boxed"
          data-kind="filled"
          onClick={() => {
            const name = exportFileName(view, format.extension)
            downloadText(format.serialize(view), name, format.mediaType)
            setSaid(`Saved as ${name}.`)
          }}
        >
          <Icon name="download" />
          Download
        </button>
      </footer>
    </Dialog>
  )
}

/** In columns, the base against each other draft: an export speaks of two. Empty for two drafts. */
function usePairsOfColumns(): readonly Comparison[] {
  const inColumns = useComparator((state) => state.drafts.length > 2)
  const columns = readyOr(useColumns())
  return inColumns ? (columns?.comparisons.filter((comparison) => comparison !== null) ?? []) : []
}

async function copyExport(text: string): Promise<string> {
  return (await copyText(text)) ? 'Copied.' : 'This browser did not allow copying. Download the file instead.'
}

type ChoiceProps = { name: string; label: string; detail: string; checked: boolean; onChoose: () => void }

function Choice({ name, label, detail, checked, onChoose }: ChoiceProps) {
  return (
    <label className="clear-both flex min-h-7 items-baseline gap-2.5 py-1">
      <input
        type="radio"
        name={name}
        checked={checked}
        onChange={onChoose}
        className="translate-y-0.5 accent-ink"
      />
      <span>
        {label} <span className="ps-1 text-meta text-ink3">{detail}</span>
      </span>
    </label>
  )
}

function Tick({
  label,
  checked,
  onChange,
}: {
  label: string
  checked: boolean
  onChange: (checked: boolean) => void
}) {
  return (
    <label className="clear-both flex min-h-7 items-baseline gap-2.5 py-1">
      <input
        type="checkbox"
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
        className="translate-y-0.5 accent-ink"
      />
      {label}
    </label>
  )
}

/** Enough of the file to know it by; the file itself is whole. */
const PREVIEW = 4000

function Preview({ view, format }: { view: ExportView; format: ExportFormat }) {
  const text = format.serialize(view)
  return (
    <section aria-labelledby="preview" className="min-w-0 border-s border-rule bg-panel px-6 py-4">
      <h3 id="preview" className="pb-2 text-meta font-semibold text-ink2">
        Preview
      </h3>
      <p className="pb-2 text-meta">{describeSelection(view)}</p>
      <textarea
        readOnly
        aria-label="Beginning of the file"
        className="h-64 w-full resize-none border border-rule bg-page p-3 font-mono text-xs leading-5 medium:h-80"
        value={text.length > PREVIEW ? `${text.slice(0, PREVIEW)}…` : text}
      />
      <p className="flex items-center gap-2 pt-3 text-meta text-ink2">
        <DraftCells before="reported" after="silent" />
        Silence is exported as “Not reported”, never as a deletion.
      </p>
    </section>
  )
}
