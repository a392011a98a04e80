import type { ReactNode } from 'react'
import type { KeptPlace } from '../../domain/kept-place'
import type { KeptMatter } from '../../store/use-kept-comparisons'
import { useComparator } from '../../store/use-comparator'
import { PairContext } from '../../store/use-pair'
import { Disc } from '../../ui/Disc'
import type { DrawProvision } from './KeptPage'

type SelectedProvisionViewProps = {
  of: KeptMatter<KeptPlace & { readonly title?: string; readonly dataVersion?: string }>
  /** The one before it in the list, whose drafts are named already where they are the same. */
  previous: KeptPlace | undefined
  draw: DrawProvision
  tools: ReactNode
}

const states = {
  gone: 'No longer in this record.',
  failed: 'One of its drafts could not be read.',
  loading: 'Reading the record…',
} as const

/** A provision as it is compared today, under the drafts that it is compared in; or why it cannot be shown. */
export function SelectedProvisionView({ of, previous, draw, tools }: SelectedProvisionViewProps) {
  const { before, after, matter, title, dataVersion } = of.place
  const version = useComparator((state) => state.index.plan.version)
  const heads = useComparator((state) => state.index.drafts)
  const nameOf = (id: string) => heads.find((head) => head.id === id)?.shortTitle ?? id
  const isOtherPair = before !== previous?.before || after !== previous.after
  const isOlder = dataVersion !== undefined && dataVersion !== version
  // One that was kept from a link had no title to be kept by.
  const isNamed = title !== undefined && title !== matter
  const name = isNamed ? title : of.kind === 'gone' ? 'A provision that is no longer here' : matter
  return (
    <PairContext value={[before, after]}>
      {isOtherPair && (
        <p className="grid gap-x-3 pt-4 font-semibold min-[18rem]:grid-cols-2 medium:grid-cols-[minmax(0,1fr)_minmax(0,1fr)] medium:gap-x-10">
          {[before, after].map((id, at) => (
            <span key={id} className="inline-flex items-center gap-2">
              <Disc at={at} />
              {nameOf(id)}
            </span>
          ))}
        </p>
      )}
      {isOlder && (
        <p className="pt-3 text-meta text-ink3">
          Kept at data version {dataVersion}; shown as of {version}
        </p>
      )}
      {of.kind === 'there' ? (
        draw(of.comparison, of.matter, tools)
      ) : (
        <article aria-label={name} className="border-b border-rule py-3.5">
          <div className="flex flex-wrap items-center gap-x-2.5 gap-y-1.5">
            <h3 className="font-serif text-provision font-[650]">{name}</h3>
            {tools}
          </div>
          <p className="text-ink2">
            {states[of.kind]}
            {of.kind === 'gone' && !isNamed && ` The link calls it “${matter}”.`}
            {of.kind === 'gone' &&
              title !== undefined &&
              ' It stays in your list, with its note, until you take it off.'}
          </p>
        </article>
      )}
    </PairContext>
  )
}
