/** References and editorial rules across the files of a record. */
import type { Problem } from '../domain/problem'
import type {
  Change,
  CodeBookEntry,
  Conflict,
  CuratedPair,
  Draft,
  Party,
  Plan,
  PlanEvent,
  Position,
  Source,
  Topic,
} from '../domain/record'
import { checkChanges } from './check-changes'
import { checkCodeBook } from './check-code-book'
import { checkDraft } from './check-draft'
import { checkPair } from './check-pair'
import { checkSources } from './check-sources'
import { checkStatements } from './check-statements'
import type { Filed } from './record'

/** A record as far as its files could be read. Blank ids and keys mark what could not. */
export type RecordParts = {
  readonly plan: Filed<Plan> | undefined
  readonly topics: Filed<readonly Topic[]> | undefined
  readonly drafts: readonly Filed<Draft>[]
  readonly pairs: readonly Filed<CuratedPair>[]
  readonly sources: readonly Filed<Source>[]
  readonly parties: Filed<readonly Party[]>
  readonly positions: Filed<readonly Position[]>
  readonly conflicts: Filed<readonly Conflict[]>
  readonly events: Filed<readonly PlanEvent[]>
  readonly codeBook: Filed<readonly CodeBookEntry[]>
  readonly changes: Filed<readonly Change[]>
  /** Ids of sources whose files have faults of form: named, but with nothing to check against. */
  readonly unsoundSources: readonly string[]
  /** False while a file that holds evidence has a fault of form, so that some of it may not be read. */
  readonly evidenceIsSound: boolean
}

/** Every broken reference and rule, in the order of the files. */
export function checkRecord(parts: RecordParts): readonly Problem[] {
  return [
    ...checkPlan(parts),
    ...duplicates(
      parts.topics?.value.map(({ id }, at) => ({ id, file: 'data/topics.json', path: `[${at}].id` })) ?? [],
    ),
    ...duplicates(parts.drafts.map(({ file, value }) => ({ id: value.id, file, path: 'id' }))),
    ...duplicates(parts.sources.map(({ file, value }) => ({ id: value.id, file, path: 'id' }))),
    ...duplicates(
      parts.pairs
        .filter(({ value }) => value.before !== '' && value.after !== '')
        .map(({ file, value }) => ({ id: `${value.before}..${value.after}`, file, path: 'before' })),
    ),
    ...duplicates(
      parts.drafts.flatMap(({ file, value }) =>
        value.provisions.map(({ id }, at) => ({ id, file, path: `provisions[${at}].id` })),
      ),
    ),
    ...([parts.parties, parts.positions, parts.conflicts, parts.events] as const).flatMap(({ file, value }) =>
      duplicates(value.map(({ id }, at) => ({ id, file, path: `[${at}].id` }))),
    ),
    ...checkTitles(parts.drafts),
    ...parts.drafts.flatMap((draft) => checkDraft(draft, parts)),
    ...parts.pairs.flatMap((pair) => checkPair(pair, parts.drafts)),
    ...checkStatements(parts),
    ...checkCodeBook(parts),
    ...checkChanges(parts),
    ...checkSources(parts),
  ]
}

function checkPlan({ plan, drafts }: RecordParts): readonly Problem[] {
  if (plan === undefined) return []
  const known = new Set(drafts.map(({ value }) => value.id))
  return plan.value.defaultDrafts.flatMap((id, at) =>
    known.has(id)
      ? []
      : [
          {
            file: plan.file,
            path: `defaultDrafts[${at}]`,
            rule: 'reference/draft',
            message: 'no draft has this id',
            actual: id,
          },
        ],
  )
}

type Placed = { readonly id: string; readonly file: string; readonly path: string }

function duplicates(items: readonly Placed[]): readonly Problem[] {
  const first = new Map<string, Placed>()
  return items.flatMap((item) => {
    if (item.id === '') return []
    const earlier = first.get(item.id)
    if (earlier === undefined) {
      first.set(item.id, item)
      return []
    }
    const message = `this id is used twice; it stands first in ${earlier.file} › ${earlier.path}`
    return [{ file: item.file, path: item.path, rule: 'identity/unique', message, actual: item.id }]
  })
}

/** One matter has one title, and one title names one matter, in all drafts. */
function checkTitles(drafts: readonly Filed<Draft>[]): readonly Problem[] {
  const titleOf = new Map<string, string>()
  const keyOf = new Map<string, string>()
  return drafts.flatMap(({ file, value }) =>
    value.provisions.flatMap(({ key, title }, at) => {
      if (key === '' || title === '') return []
      const path = `provisions[${at}].title`
      const expected = titleOf.get(key) ?? title
      const owner = keyOf.get(title) ?? key
      titleOf.set(key, expected)
      keyOf.set(title, owner)
      if (title !== expected) {
        const message = `the matter "${key}" has another title elsewhere; give it one title`
        return [{ file, path, rule: 'title/one-per-matter', message, actual: title, expected }]
      }
      if (owner !== key) {
        const message = `this title already names the matter "${owner}"; give each matter its own`
        return [{ file, path, rule: 'title/unique', message, actual: title }]
      }
      return []
    }),
  )
}
