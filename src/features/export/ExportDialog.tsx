import { lazy, Suspense, useState } from 'react'
import type { Comparison } from '../../domain/compare-drafts'
import { asksForSilence, noFilter, orderMatters } from '../../domain/filter-matters'
import type { ExportView } from '../../exchange/export-view'
import { comparatorName, exportFileName } from '../../exchange/export-view'
import type { ExportFormat } from '../../exchange/formats'
import { formats } from '../../exchange/formats'
import { serializeMarkdown } from '../../exchange/markdown'
import { copyRich, copyText } from '../../platform/clipboard'
import { downloadFile } from '../../platform/download'
import { pageAddress } from '../../platform/location'
import { toSharedAddress } from '../../store/address'
import { firstChoices } from '../../store/choices'
import { useShownMatters, useSources } from '../../store/use-comparison'
import { readyOr } from '../../store/loading'
import { useColumns } from '../../store/use-aligned-rows'
import { useComparator, useComparatorStore } from '../../store/use-comparator'
import { useFilterInForce } from '../../store/use-filter'
import { useSourcesCome } from '../../store/use-sources-come'
import { useTold } from '../../ui/announce'
import { Dialog } from '../../ui/Dialog'
import { Icon } from '../../ui/Icon'
import { CiteButton } from '../../views/CiteButton'
import { ChangesBy } from './ChangesBy'
import { Choice, Tick } from './Choice'
import { Preview } from './Preview'
import { NothingToExport } from './NothingToExport'
import { printView } from './print-view'
import { ScopeChoice } from './ScopeChoice'
import { useKeptPairs } from './use-kept-pairs'

const EmbedDialog = lazy(async () => ({ default: (await import('./EmbedDialog')).EmbedDialog }))

/** Not a format: the browser makes it. */
const PRINT = 'print'

type ExportDialogProps = { comparison: Comparison }

/**
 * What to take away, in which format, with a preview of it; once everything that a file names is read, or else a
 * file made early would call it missing.
 */
export function ExportDialog({ comparison }: ExportDialogProps) {
  const sourcesCome = useSourcesCome()
  const { positions } = useFilterInForce()
  if (sourcesCome || positions === 'loading') return <NothingToExport failed={false} />
  return <ReadyExport comparison={comparison} />
}

function ReadyExport({ comparison: shownPair }: ExportDialogProps) {
  const columns = usePairsOfColumns()
  const kept = useKeptPairs()
  const onKeptPage = useComparator((state) => state.page === 'kept')
  const [chosenPair, setPair] = useState<Comparison | null>(null)
  const comparison = chosenPair ?? (onKeptPage ? kept[0]?.comparison : columns[0]) ?? shownPair
  const shownPairs = columns.length > 0 ? columns : [shownPair]
  const pairs = [...new Set([...shownPairs, ...kept.map((one) => one.comparison)])]
  const isShown = shownPairs.includes(comparison)
  const keptHere = kept.find((one) => one.comparison === comparison)
  const openDialog = useComparator((state) => state.openDialog)
  const { plan, topics, parties } = useComparator((state) => state.index)
  const { filter, voices } = useFilterInForce()
  const silenceOpen = useComparator((state) => state.silenceOpen)
  const sources = useSources()
  const shown = useShownMatters(comparison)
  const silent = shown.onlyBefore.length + shown.onlyAfter.length

  const [chosenScope, setScope] = useState<ExportView['scope']>(onKeptPage ? 'kept' : 'shown')
  const other = keptHere === undefined ? 'shown' : isShown ? chosenScope : 'kept'
  const scope = chosenScope === 'everything' ? chosenScope : other
  const [withSilence, setWithSilence] = useState(silenceOpen ?? asksForSilence(filter))
  const [withCitations, setWithCitations] = useState(true)
  const [formatId, setFormatId] = useState('docx')
  const [changesBy, setChangesBy] = useState({ author: '', date: '' })
  const [told, tell] = useTold()
  const format = formats.find(({ id }) => id === formatId) ?? null

  const store = useComparatorStore()
  const state = store.getState()
  const address = pageAddress(
    toSharedAddress(
      {
        ...firstChoices([comparison.before.id, comparison.after.id]),
        page: 'compare',
        order: state.order,
        filter: scope === 'shown' ? filter : noFilter,
      },
      state.index,
    ),
  )
  const ordered = orderMatters(
    comparison,
    state.order,
    topics.map(({ id }) => id),
  )
  const seen = withSilence ? shown.all : shown.reported
  const view: ExportView = {
    plan,
    topics,
    parties,
    comparison,
    filter,
    voices,
    scope,
    sources,
    address,
    withCitations,
    changesBy,
    ...(scope === 'kept' && keptHere !== undefined ? { kept: keptHere.scope } : {}),
    matters: { shown: seen, everything: ordered, kept: keptHere?.matters ?? [] }[scope],
  }
  return (
    <Dialog title="Export" onClose={() => openDialog(null)}>
      <div className="grid flex-1 grid-cols-[minmax(0,1fr)] medium:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]">
        <div className="grid grid-cols-[minmax(0,1fr)] content-start gap-4 px-6 py-4">
          {pairs.length > 1 && (
            <fieldset>
              <legend className="pb-1.5 text-meta font-semibold text-ink2">Drafts</legend>
              {pairs.map((pair) => (
                <Choice
                  key={`${pair.before.id}..${pair.after.id}`}
                  name="pair"
                  label={`${pair.before.shortTitle} and ${pair.after.shortTitle}`}
                  detail={shownPairs.includes(pair) ? '' : 'kept'}
                  checked={pair === comparison}
                  onChoose={() => setPair(pair)}
                />
              ))}
            </fieldset>
          )}
          <ScopeChoice
            scope={scope}
            counts={{
              shown: isShown ? seen.length : null,
              everything: comparison.matters.length,
              kept: keptHere?.matters.length ?? null,
            }}
            onChoose={setScope}
          />
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
            <Choice
              name="format"
              label="Print or PDF"
              detail=""
              checked={formatId === PRINT}
              onChoose={() => setFormatId(PRINT)}
            />
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
          {formatId === 'docx' && (
            <ChangesBy
              {...changesBy}
              defaults={{ author: comparatorName, date: plan.date }}
              onChange={setChangesBy}
            />
          )}
        </div>
        <Preview view={view} format={format} />
      </div>
      {/* No footer: dialogs open from here, and a landmark may not hold theirs. */}
      <div className="sticky bottom-0 flex flex-wrap items-center gap-x-4 gap-y-2 border-t border-ink bg-page px-6 py-3">
        <p className="flex-1 basis-60 text-meta text-ink3">
          Made in this browser; nothing is uploaded. {told}
        </p>
        <CiteButton subject={{ kind: 'view', view }} label="Cite this view" />
        <EmbedButton comparison={comparison} />
        {format === null ? (
          <button
            type="button"
            className="boxed"
            data-kind="filled"
            onClick={() => {
              openDialog(null)
              printView(view)
            }}
          >
            Print
          </button>
        ) : (
          <TakeAway view={view} format={format} onSaid={tell} />
        )}
      </div>
    </Dialog>
  )
}

/** Opens the code for a page of the reader's own. */
function EmbedButton({ comparison }: { comparison: Comparison }) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <button type="button" className="boxed" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        Embed
      </button>
      {open && (
        <Suspense fallback={null}>
          <EmbedDialog comparison={comparison} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}

/** In columns, the base against each other draft: an export speaks of two. Empty for two drafts. */
function usePairsOfColumns(): readonly Comparison[] {
  const inColumns = useComparator((state) => state.drafts.length > 2)
  const columns = readyOr(useColumns(true))
  return inColumns ? (columns?.comparisons.filter((comparison) => comparison !== null) ?? []) : []
}

type TakeAwayProps = { view: ExportView; format: ExportFormat; onSaid: (words: string) => void }

/** Copying, for a format that a clipboard can hold, and downloading. */
function TakeAway({ view, format, onSaid }: TakeAwayProps) {
  return (
    <>
      {format.kind === 'text' && (
        <button
          type="button"
          className="boxed"
          onClick={() => {
            const text = format.serialize(view)
            const copied =
              format.preview === 'page' ? copyRich(text, serializeMarkdown(view)) : copyText(text)
            void copied.then((done) =>
              onSaid(done ? 'Copied.' : 'This browser did not allow copying. Download the file instead.'),
            )
          }}
        >
          <Icon name="copy" />
          Copy
        </button>
      )}
      <button
        type="button"
        className="boxed"
        data-kind="filled"
        onClick={() => void download(view, format).then(onSaid)}
      >
        <Icon name="download" />
        Download
      </button>
    </>
  )
}

/** Says what became of it. */
async function download(view: ExportView, format: ExportFormat): Promise<string> {
  const name = exportFileName(view, format.extension)
  try {
    const content = format.kind === 'text' ? format.serialize(view) : (await format.load())(view)
    downloadFile(content, name, format.mediaType)
    return `Saved as ${name}.`
  } catch {
    return 'The file could not be made. Try again, or choose another format.'
  }
}
