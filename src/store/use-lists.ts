/** Lists of the record that load with the pages that show them. */
import { useEffect } from 'react'
import type { Conflict, PlanEvent, Position } from '../domain/record'
import type { Loading } from './loading'
import { loading } from './loading'
import type { ListName } from './record-store'
import { useRecord } from './use-comparator'

/** What was said, by all parties. Asks for it only where it is needed; what another part asked for is here all the same. */
export function usePositions(needed = true): Loading<readonly Position[]> {
  useNeed('positions', needed)
  return useRecord((state) => state.positions) ?? loading
}

/** Where sources disagree. */
export function useConflicts(): Loading<readonly Conflict[]> {
  useNeed('conflicts')
  return useRecord((state) => state.conflicts) ?? loading
}

/** What happened, in order of the day. */
export function useEvents(): Loading<readonly PlanEvent[]> {
  useNeed('events')
  return useRecord((state) => state.events) ?? loading
}

function useNeed(name: ListName, needed = true): void {
  const needLists = useRecord((state) => state.needLists)
  useEffect(() => {
    if (needed) void needLists([name])
  }, [needLists, name, needed])
}
