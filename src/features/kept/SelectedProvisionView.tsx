import type { ReactNode } from 'react'
import type { KeptPlace } from '../../domain/kept-place'
import type { KeptMatter } from '../../store/use-kept-comparisons'
import { useComparator } from '../../store/use-comparator'
import { PairContext } from '../../store/use-pair'
import type { DrawProvision } from './KeptPage'

type SelectedProvisionViewProps = {
  of: KeptMatter<KeptPlace & { readonly title?: string; readonly dataVersion?: string }>
  draw: DrawProvision
  tools: ReactNode
}

const states = {
  gone: 'No longer in this record.',
  failed: 'One of its drafts could not be read.',
  loading: 'Reading the record…',
} as const

/** A provision as it is compared today, under the drafts that it is compared in; or why it cannot be shown. */
export function SelectedProvisionView({ of, draw, tools }: SelectedProvisionViewProps) {
  const { before, after, matter, title, dataVersion } = of.place
  const version = useComparator((state) => state.index.plan.version)
  const heads = useComparator((state) => state.index.drafts)
  const nameOf = (id: string) => heads.find((head) => head.id === id)?.shortTitle ?? id
  const isOlder = dataVersion !== undefined && dataVersion !== version
  return (
    <PairContext value={[before, after]}>
      <p className="pt-3 text-meta text-ink3">
        {nameOf(before)} and {nameOf(after)}
        {isOlder && `. Kept at data version ${dataVersion}; shown as of ${version}`}
      </p>
      {of.kind === 'there' ? (
        draw(of.comparison, of.matter, tools)
      ) : (
        <article aria-label={title ?? matter} className="border-b border-rule py-3.5">
          <div className="flex flex-wrap items-center gap-x-2.5 gap-y-1.5">
            <h3 className="font-serif text-provision font-[650]">{title ?? matter}</h3>
            {tools}
          </div>
          <p className="text-ink2">
            {states[of.kind]}
            {of.kind === 'gone' &&
              title !== undefined &&
              ' It stays in your list, with its note, until you remove it.'}
          </p>
        </article>
      )}
    </PairContext>
  )
}
