import { useCallback } from 'react'
import type { Matter } from '../domain/compare-drafts'
import { ProvisionCard } from '../features/compare/ProvisionCard'
import { toFullAddress } from '../store/embed-address'
import { useComparator } from '../store/use-comparator'
import { titleOf } from '../ui/matter-steps'
import { lazily } from '../ui/lazily'
import { ErrorPane } from './ErrorPane'

const EmbedSources = lazily(async () => (await import('../features/embed/EmbedSources')).EmbedSources)

/** The full page stands beside the embed. */
export const FULL = './'

type EmbedCardProps = {
  matter: Matter
  drafts: readonly [{ id: string; shortTitle: string }, { id: string; shortTitle: string }]
  /** True where the foot of the embed leads to the same. */
  isOne: boolean
}

/** A matter as the comparison shows it, with its sources under it once they are asked for. */
export function EmbedCard({ matter, drafts: [before, after], isOne }: EmbedCardProps) {
  const isInline = useComparator((state) => state.view === 'inline')
  const open = useComparator((state) => state.panel === 'open' && state.matter === matter.key)
  const index = useComparator((state) => state.index)
  const full = toFullAddress(
    { drafts: [before.id, after.id], subject: { kind: 'matter', key: matter.key } },
    index,
  )
  const focusTitle = useCallback(() => {
    titleOf(matter.key)?.focus()
  }, [matter.key])
  return (
    <div className="border-b border-rule [&_article]:border-b-0">
      <ProvisionCard
        matter={matter}
        drafts={[before.shortTitle, after.shortTitle]}
        layout={isInline ? 'inline' : 'side-by-side'}
        selected={open}
        tools={isOne ? <></> : <OpenMatter address={FULL + full} title={matter.title} />}
      />
      {open && (
        <ErrorPane>
          <EmbedSources matter={matter} onClosed={focusTitle} />
        </ErrorPane>
      )}
    </div>
  )
}

function OpenMatter({ address, title }: { address: string; title: string }) {
  return (
    <a
      className="tool no-print ms-auto justify-end medium:order-last pointer-coarse:-my-2.5"
      href={address}
      target="_blank"
      rel="noopener"
    >
      <span aria-hidden="true">#</span>
      <span className="sr-only">Open “{title}” in the full comparison (new window)</span>
    </a>
  )
}
