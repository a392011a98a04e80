import { useMemo } from 'react'
import type { CitingParts } from '../../domain/cited-for'
import type { SourceShelf } from '../../domain/citations'
import type { CuratedPair } from '../../domain/record'
import type { RecordHealth } from '../../domain/record-health'
import { measureRecord } from '../../domain/record-health'
import type { Loading } from '../../store/loading'
import { loading } from '../../store/loading'
import { LoadedPart } from '../../views/LoadedPart'
import { HealthTable } from './HealthTable'
import { HEALTH } from './place-of'
import { RankTable } from './RankTable'
import { SectionHeading } from './SectionHeading'

type HealthSectionProps = {
  /** Null while parts of the record are on their way. */
  parts: CitingParts | null
  shelf: SourceShelf
  pairs: readonly CuratedPair[]
}

/** How well the record is supported, counted when the page is opened. */
export function HealthSection({ parts, shelf, pairs }: HealthSectionProps) {
  const health = useMemo(
    (): Loading<RecordHealth> =>
      parts === null ? loading : { status: 'ready', value: measureRecord(parts, shelf, pairs) },
    [parts, shelf, pairs],
  )
  return (
    <section aria-labelledby={HEALTH} className="pt-10">
      <div className="border-t-2 border-ink pt-2.5 pb-3">
        <SectionHeading id={HEALTH} settled={health.status === 'ready'}>
          Record health
        </SectionHeading>
        <p className="max-w-[44rem] text-meta text-ink3">
          Counted from the data in this page each time it is opened; no figure here is typed.
        </p>
      </div>
      <LoadedPart part={health} failure="The figures could not be counted.">
        {(value) => (
          <>
            <HealthTable health={value} />
            <RankTable ranks={value.ranks} />
          </>
        )}
      </LoadedPart>
    </section>
  )
}
