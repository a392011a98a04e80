import { useId, useState } from 'react'
import type { SourceShelf } from '../domain/citations'
import type { Comparison } from '../domain/compare-drafts'
import type { Plan, Source } from '../domain/record'
import type { CitationForm } from '../exchange/citation-forms'
import { citationForms } from '../exchange/citation-forms'
import type { CitedWork } from '../exchange/citation-work'
import { workOfMatter, workOfSource, workOfView, worksCited } from '../exchange/citation-work'
import type { ExportView } from '../exchange/export-view'
import { copyText } from '../platform/clipboard'
import { downloadFile } from '../platform/download'
import { pageAddress } from '../platform/location'
import { toSharedAddress } from '../store/address'
import { readyOr } from '../store/loading'
import { useComparator } from '../store/use-comparator'
import { useComparison, useSources } from '../store/use-comparison'
import { useSourcesCome } from '../store/use-sources-come'
import { useTold } from '../ui/announce'
import { Dialog } from '../ui/Dialog'
import { FileNames } from '../ui/FileNames'
import { Icon } from '../ui/Icon'
import { Segments } from '../ui/Segments'

/** A source alone; a matter with the sources it rests on; a view with the sources of all its matters. */
export type CiteSubject =
  | { readonly kind: 'source'; readonly source: Source }
  | { readonly kind: 'matter'; readonly key: string }
  | { readonly kind: 'view'; readonly view: ExportView }

type CiteDialogProps = { subject: CiteSubject; onClose: () => void }

/** A ready sentence and what citation managers read, to copy or to download. */
export function CiteDialog({ subject, onClose }: CiteDialogProps) {
  const comparison = readyOr(useComparison())
  const sources = useSources()
  const sourcesCome = useSourcesCome()
  const plan = useComparator((state) => state.index.plan)
  const address = useComparator((state) =>
    toSharedAddress(
      { ...state, page: 'compare', matter: subject.kind === 'matter' ? subject.key : null, passage: null },
      state.index,
    ),
  )
  const works = worksOf(subject, { comparison, sources, plan, address: pageAddress(address) })
  const [formId, setFormId] = useState<CitationForm['id']>('sentence')
  const [told, tell] = useTold()
  const form = citationForms.find(({ id }) => id === formId)
  const [first] = works
  const field = useId()
  const isEarly = sourcesCome && subject.kind === 'matter'
  if (isEarly || form === undefined || first === undefined) {
    return (
      <Dialog title="Cite" onClose={onClose}>
        <p role="status" className="px-6 py-4">
          {isEarly
            ? 'The sources are still being read. The citation shows here once they are.'
            : 'The first two drafts compared have nothing on this matter to cite.'}
        </p>
      </Dialog>
    )
  }
  const text = form.write(works)
  const name = `${first.id}.${form.extension}`
  return (
    <Dialog title="Cite" onClose={onClose}>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-3 px-6 py-4">
        <p className="max-w-[68ch] text-meta text-ink2">{extent(subject, works.length, form)}</p>
        <div className="segments-wide w-full medium:w-auto">
          <Segments
            label="Form"
            options={citationForms.map(({ id, label }) => ({
              value: id,
              label: <span className="whitespace-nowrap">{label}</span>,
            }))}
            chosen={formId}
            onChoose={(id) => {
              setFormId(id)
              tell('')
            }}
          />
        </div>
        <label htmlFor={field} className="sr-only">
          {form.label}
        </label>
        <textarea
          id={field}
          readOnly
          data-form={form.id}
          className="h-64 w-full resize-y border border-ctl bg-page p-3 font-mono text-xs leading-5 data-[form=sentence]:font-serif data-[form=sentence]:text-context"
          value={text}
        />
        <p className="flex flex-wrap items-center gap-3">
          <button
            type="button"
            className="boxed"
            onClick={() =>
              void copyText(text).then((done) =>
                tell(
                  done ? 'Copied.' : 'This browser did not allow copying. Select the text, or download it.',
                ),
              )
            }
          >
            <Icon name="copy" />
            Copy
          </button>
          <button
            type="button"
            className="boxed"
            data-kind="filled"
            onClick={() => {
              downloadFile(text, name, form.mediaType)
              tell(`Saved as ${name}.`)
            }}
          >
            <Icon name="download" />
            Download
          </button>
          <span className="text-meta text-ink2">
            <FileNames text={told} />
          </span>
        </p>
      </div>
    </Dialog>
  )
}

type Shown = {
  readonly comparison: Comparison | null
  readonly sources: SourceShelf
  readonly plan: Plan
  readonly address: string
}

function worksOf(subject: CiteSubject, { comparison, sources, plan, address }: Shown): readonly CitedWork[] {
  if (subject.kind === 'source') return [workOfSource(subject.source)]
  if (subject.kind === 'view') {
    const { view } = subject
    return [workOfView(view, view.address ?? null), ...worksCited(view.matters, view.sources)]
  }
  const matter = comparison?.matters.find(({ key }) => key === subject.key)
  if (comparison === null || matter === undefined) return []
  return [workOfMatter(plan, comparison, matter, address), ...worksCited([matter], sources)]
}

function extent({ kind }: CiteSubject, works: number, { id }: CitationForm): string {
  if (kind === 'source')
    return 'Publisher, title and date as the source gives them. The data records no day of access, so none is given.'
  const sources = `${works - 1} ${works === 2 ? 'source' : 'sources'}`
  const first = kind === 'matter' ? 'The matter in this comparison' : 'The comparison as you see it'
  // A sentence cites a source as a whole.
  const places = id === 'sentence' ? '. The other forms give the places in each' : ', each with its places'
  return `${first}, then the ${sources} it rests on${places}.`
}
