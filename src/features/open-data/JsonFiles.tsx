import { useComparator } from '../../store/use-comparator'
import { recordPaths } from '../../store/use-open-data'
import { FileLink } from './FileLink'

type JsonFile = { readonly what: string; readonly path: string; readonly schema: string }

/** The files that this page itself reads, each with its schema. */
export function JsonFiles() {
  const drafts = useComparator((state) => state.index.drafts)
  const pairs = useComparator((state) => state.index.pairs)
  const titleOf = (id: string) => drafts.find((draft) => draft.id === id)?.shortTitle ?? id
  const files: readonly JsonFile[] = [
    { what: 'Plan, topics, parties and heads of drafts', path: recordPaths.index, schema: 'record-index' },
    ...drafts.map(({ id, shortTitle, provisionCount }) => ({
      what: `${shortTitle}, ${provisionCount} provisions`,
      path: recordPaths.draft(id),
      schema: 'draft',
    })),
    ...pairs.map(({ before, after }) => ({
      what: `${titleOf(before)} to ${titleOf(after)}`,
      path: recordPaths.pair(before, after),
      schema: 'pair',
    })),
    { what: 'Sources with their passages, a list', path: recordPaths.sources, schema: 'source' },
    { what: 'Positions', path: recordPaths.positions, schema: 'positions' },
    { what: 'Where sources disagree', path: recordPaths.conflicts, schema: 'conflicts' },
    { what: 'Events', path: recordPaths.events, schema: 'events' },
    { what: 'Code book', path: recordPaths.codeBook, schema: 'code-book' },
    { what: 'Changes', path: recordPaths.changes, schema: 'changes' },
  ]
  return (
    <ul>
      {files.map(({ what, path, schema }) => (
        <li
          key={path}
          className="grid gap-x-8 border-t border-rule py-1.5 first:border-t-0 medium:grid-cols-[minmax(0,1fr)_minmax(0,1.3fr)_minmax(0,0.9fr)]"
        >
          <span>{what}</span>
          <span>
            {/* One stands under the other on a phone: each reaches away from the other. */}
            <FileLink path={path} className="-mt-1 pt-1">
              {path.replace('data/v1/', '')}
            </FileLink>
          </span>
          <span className="text-ink2">
            <span className="medium:sr-only">Schema: </span>
            <FileLink path={recordPaths.schema(schema)} className="-mb-1 pb-1">
              {schema}.schema.json
            </FileLink>
          </span>
        </li>
      ))}
    </ul>
  )
}
