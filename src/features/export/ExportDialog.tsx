import { lazy, Suspense, useState } from 'react'
import type { Comparison } from '../../domain/compare-drafts'
import { asksForSilence, noFilter, orderMatters } from '../../domain/filter-matters'
import type { ExportView } from '../../exchange/export-view'
import { comparatorName, exportFileName } from '../../exchange/export-view'
import type { ExportFormat } from '../../exchange/formats'
import { formats } from '../../exchange/formats'
import { serializeHtml } from '../../exchange/html'
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

const madeHere = 'Made in this browser; nothing is uploaded.'

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
  const keptHere = kept.find((one) => one.comparison === comparison)
  // The list of what is kept shows that, and nothing else of the comparison.
  const isShown = shownPairs.includes(comparison) && !(onKeptPage && keptHere !== undefined)
  const openDialog = useComparator((state) => state.openDialog)
  const { plan, topics, parties } = useComparator((state) => state.index)
  const { filter, voices } = useFilterInForce()
  const silenceOpen = useComparator((state) => state.silenceOpen)
  const sources = useSources()
  const shown = useShownMatters(comparison)
  const [chosenScope, setScope] = useState<ExportView['scope']>(onKeptPage ? 'kept' : 'shown')
  const other = keptHere === undefined ? 'shown' : isShown ? chosenScope : 'kept'
  const scope = chosenScope === 'everything' ? chosenScope : other
  const [withSilence, setWithSilence] = useState(silenceOpen ?? asksForSilence(filter))
  const [withCitations, setWithCitations] = useState(true)
  const [formatId, setFormatId] = useState('docx')
  const [changesBy, setChangesBy] = useState({ author: '', date: '' })
  const [told, tell] = useTold()
  const [isDone, setDone] = useState(false)
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
  const silent = nameSilent(comparison, shown)
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
            {scope === 'shown' && silent !== null && (
              <Tick label={`The ${silent}`} checked={withSilence} onChange={setWithSilence} />
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
        <p className="px-6 py-4 text-meta text-ink3 medium:hidden">{madeHere}</p>
      </div>
      {/* No footer: dialogs open from here, and a landmark may not hold theirs. */}
      <div className="sticky bottom-0 flex flex-wrap items-center gap-x-4 gap-y-2 border-t border-ink bg-page px-6 py-3">
        {told !== '' && (
          <p className="flex basis-full gap-2 wrap-anywhere">
            <span className="pt-0.5">
              <Icon name={isDone ? 'check' : 'warn'} />
            </span>
            {told}
          </p>
        )}
        <p className="hidden basis-full text-meta text-ink3 medium:block wide:flex-1 wide:basis-60">
          {madeHere}
        </p>
        <button type="button" className="boxed medium:hidden" onClick={showPreview}>
          Preview
        </button>
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

/** "46 matters not reported in the Geneva revision", of either draft; null where both are reported on. */
function nameSilent(
  { before, after }: Comparison,
  { onlyBefore, onlyAfter }: Pick<ReturnType<typeof useShownMatters>, 'onlyBefore' | 'onlyAfter'>,
): string | null {
  const counted = [
    { draft: after, count: onlyBefore.length },
    { draft: before, count: onlyAfter.length },
  ].filter(({ count }) => count > 0)
  if (counted.length === 0) return null
  return counted
    .map(
      ({ draft, count }) =>
        `${count} ${count === 1 ? 'matter' : 'matters'} not reported in the ${draft.shortTitle}`,
    )
    .join(' and the ')
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

/** What became of taking it away, in words, and whether it was taken. */
type Told = { readonly done: boolean; readonly words: string }

type TakeAwayProps = {
  view: ExportView
  format: ExportFormat
  onSaid: (told: Told) => void
}

/** Copying and downloading. */
function TakeAway({ view, format, onSaid }: TakeAwayProps) {
  return (
    <>
      <button
        type="button"
        className="boxed"
        onClick={() => {
          void copy(view, format).then(onSaid)
        }}
      >
        <Icon name="copy" />
        Copy
      </button>
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

/** Says what became of it. A clipboard holds no Word document; it holds the page, whose marks Word shows. */
async function copy(view: ExportView, format: ExportFormat): Promise<Told> {
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

/** Says what became of it. */
async function download(view: ExportView, format: ExportFormat): Promise<Told> {
  const name = exportFileName(view, format.extension)
  try {
    const content = format.kind === 'text' ? format.serialize(view) : (await format.load())(view)
    downloadFile(content, name, format.mediaType)
    return { done: true, words: `Saved as ${name}.` }
  } catch {
    return { done: false, words: 'The file could not be made. Try again, or choose another format.' }
  }
}
