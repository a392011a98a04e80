import type { PositionCell, Subject } from '../../domain/position-matrix'
import { arrangeBySubject, namedSubjects } from '../../domain/position-matrix'
import type { Contradictions } from '../../domain/positions'
import type { Position } from '../../domain/record'
import { useComparator } from '../../store/use-comparator'
import { useMatters } from '../../views/use-matters'
import { SubjectMatrix } from './SubjectMatrix'

type SubjectMatricesProps = {
  /** Those of the chosen party, on all topics: the topics chosen are rows here. */
  positions: readonly Position[]
  contradictions: Contradictions
  isOpen: (cell: PositionCell) => boolean
  onOpen: (cell: PositionCell) => void
}

/** What each party said on each topic, then on each matter. */
export function SubjectMatrices({ positions, contradictions, isOpen, onOpen }: SubjectMatricesProps) {
  const { parties, topics } = useComparator((state) => state.index)
  const chosenParties = useComparator((state) => state.filter.parties)
  const chosen = useComparator((state) => state.filter.topics)
  const matters = useMatters()
  const isWanted = (topic: string) => chosen.length === 0 || chosen.includes(topic)
  const shown = parties.filter(({ id }) => chosenParties.length === 0 || chosenParties.includes(id))
  const subjects = {
    topic: topics.filter(({ id }) => isWanted(id)),
    matter: [...matters.values()]
      .filter((matter) => matter.topics.some(isWanted))
      .map(({ key, title }) => ({ id: key, label: title })),
  }
  return (['topic', 'matter'] as const).map((kind) => {
    const { named, unnamed } = namedSubjects(
      positions,
      subjects[kind].map(({ id, label }): Subject => ({ kind, id, label })),
    )
    return (
      <SubjectMatrix
        key={kind}
        kind={kind}
        matrix={arrangeBySubject(positions, shown, named, contradictions)}
        unnamed={unnamed}
        isOpen={isOpen}
        onOpen={onOpen}
      />
    )
  })
}
