import { useMemo } from 'react'
import { citedIn } from '../../domain/citations'
import { useSources } from '../../store/use-comparison'
import { useFewAtATime } from '../../ui/use-few-at-a-time'
import { CopyForPublication } from '../../views/CopyForPublication'
import { EvidenceView } from '../../views/EvidenceView'
import { KeepButton } from '../../views/KeepButton'
import { lazily } from '../../ui/lazily'
import type { OpenMatter } from './SourcesPanel'

const BeyondDrafts = lazily(async () => (await import('./BeyondDrafts')).BeyondDrafts)
const FurtherTools = lazily(async () => (await import('./FurtherTools')).FurtherTools)

const laterKeys = ['beyond'] as const

/** The evidence for one matter, counted and in order, then what it has beyond the drafts compared. */
export function SourcesOf({ matter }: { matter: OpenMatter }) {
  const sources = useSources()
  const cited = useMemo(() => citedIn(matter.provisions, sources), [matter, sources])
  const drawn = useFewAtATime(laterKeys, true, 0, -1)
  return (
    <>
      <div className="no-print relative flex flex-wrap items-center gap-x-4 text-meta">
        <CopyForPublication matter={matter} kind="words" />
        <KeepButton matter={matter} kind="words" />
        <FurtherTools matter={matter.key} />
      </div>
      <EvidenceView cited={cited}>
        <Notes matter={matter} />
      </EvidenceView>
      {drawn.has('beyond') && <BeyondDrafts matter={matter.key} topics={topicsOf(matter)} />}
    </>
  )
}

function topicsOf({ provisions }: OpenMatter): readonly string[] {
  return [...new Set(provisions.flatMap((provision) => provision?.topics ?? []))]
}

/** The editors' own notes, behind a thin rule. */
function Notes({ matter }: { matter: OpenMatter }) {
  const notes = [...new Set(matter.provisions.flatMap((provision) => provision?.notes ?? []))]
  if (notes.length === 0) return null
  return (
    <div className="grid gap-2 pb-4">
      {notes.map((note) => (
        <p key={note} className="border-s border-ctl ps-2.5 text-meta text-ink2">
          Our note: {note}
        </p>
      ))}
    </div>
  )
}
