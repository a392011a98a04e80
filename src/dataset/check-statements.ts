/** Positions, conflicts and events against the rest of the record. */
import type { Problem } from '../domain/problem'
import type { Evidence } from '../domain/record'
import { checkEvidence } from './check-evidence'
import type { RecordParts } from './check-record'

/** Every piece of evidence of a position, a side of a conflict or an event, with the file and the place it stands in. */
export function statementEvidence(
  parts: Pick<RecordParts, 'positions' | 'conflicts' | 'events'>,
): readonly PlacedList[] {
  return [
    ...parts.positions.value.map(({ evidence }, at) => ({
      file: parts.positions.file,
      path: `[${at}].evidence`,
      evidence,
    })),
    ...parts.conflicts.value.flatMap(({ sides }, at) =>
      sides.map(({ evidence }, side) => ({
        file: parts.conflicts.file,
        path: `[${at}].sides[${side}].evidence`,
        evidence,
      })),
    ),
    ...parts.events.value.map(({ evidence }, at) => ({
      file: parts.events.file,
      path: `[${at}].evidence`,
      evidence,
    })),
  ]
}

type PlacedList = { readonly file: string; readonly path: string; readonly evidence: readonly Evidence[] }

type Reference = {
  readonly file: string
  readonly path: string
  readonly rule: string
  readonly id: string
  readonly known: ReadonlySet<string>
}

const unknownMessage: Readonly<Record<string, string>> = {
  'reference/party': 'data/parties.json has no such party',
  'reference/draft': 'no draft has this id',
  'reference/matter': 'no draft has a provision on this matter',
  'reference/topic': 'data/topics.json has no such topic',
  'reference/position': 'data/positions.json has no such position',
}

/** Broken references, days out of order, and evidence that does not hold. */
export function checkStatements(parts: RecordParts): readonly Problem[] {
  const unknown = references(parts)
    .filter(({ id, known }) => !known.has(id))
    .map(({ file, path, rule, id }) => ({
      file,
      path,
      rule,
      message: unknownMessage[rule] ?? 'unknown',
      actual: id,
    }))
  const evidence = statementEvidence(parts).flatMap((list) =>
    checkEvidence(list.evidence, list.file, list.path, parts),
  )
  return [...unknown, ...checkDays(parts), ...evidence]
}

function references(parts: RecordParts): readonly Reference[] {
  const drafts = new Set(parts.drafts.map(({ value }) => value.id))
  const matters = new Set(parts.drafts.flatMap(({ value }) => value.provisions.map(({ key }) => key)))
  const topics = new Set(parts.topics?.value.map(({ id }) => id))
  const parties = new Set(parts.parties.value.map(({ id }) => id))
  const positions = new Set(parts.positions.value.map(({ id }) => id))
  const each = (
    file: string,
    path: string,
    rule: string,
    ids: readonly string[],
    known: ReadonlySet<string>,
  ) => ids.map((id, at) => ({ file, path: `${path}[${at}]`, rule, id, known }))
  return [
    ...parts.positions.value.flatMap(({ party, about, conflictsWith }, at) => [
      {
        file: parts.positions.file,
        path: `[${at}].party`,
        rule: 'reference/party',
        id: party,
        known: parties,
      },
      ...each(parts.positions.file, `[${at}].about.drafts`, 'reference/draft', about.drafts, drafts),
      ...each(parts.positions.file, `[${at}].about.matters`, 'reference/matter', about.matters, matters),
      ...each(parts.positions.file, `[${at}].about.topics`, 'reference/topic', about.topics, topics),
      ...each(parts.positions.file, `[${at}].conflictsWith`, 'reference/position', conflictsWith, positions),
    ]),
    ...parts.conflicts.value.flatMap((conflict, at) => [
      ...each(parts.conflicts.file, `[${at}].matters`, 'reference/matter', conflict.matters, matters),
      ...each(parts.conflicts.file, `[${at}].drafts`, 'reference/draft', conflict.drafts, drafts),
      ...conflict.sides.flatMap((side, index) =>
        each(
          parts.conflicts.file,
          `[${at}].sides[${index}].positions`,
          'reference/position',
          side.positions,
          positions,
        ),
      ),
    ]),
    ...parts.events.value.flatMap(({ draft }, at) =>
      draft === null
        ? []
        : [
            {
              file: parts.events.file,
              path: `[${at}].draft`,
              rule: 'reference/draft',
              id: draft,
              known: drafts,
            },
          ],
    ),
  ]
}

function checkDays({ events }: RecordParts): readonly Problem[] {
  return events.value.flatMap((event, at) => {
    const before = events.value[at - 1]
    const path = `[${at}].date`
    const order = {
      file: events.file,
      path,
      rule: 'event/order',
      message: 'events stand in order of their day',
    }
    const range = {
      file: events.file,
      path: `[${at}].dateEnd`,
      rule: 'event/range',
      message: 'the last day is not after the first',
    }
    return [
      ...(before !== undefined && before.date > event.date ? [{ ...order, actual: event.date }] : []),
      ...(event.dateEnd !== null && event.dateEnd <= event.date ? [{ ...range, actual: event.dateEnd }] : []),
    ]
  })
}
