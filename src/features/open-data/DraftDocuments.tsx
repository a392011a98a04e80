import { useComparator } from '../../store/use-comparator'
import { recordPaths } from '../../store/use-open-data'
import { FileLink } from './FileLink'

/** Each draft as an Akoma Ntoso document. */
export function DraftDocuments() {
  const drafts = useComparator((state) => state.index.drafts)
  return (
    <ul>
      {drafts.map(({ id, shortTitle }) => (
        <li
          key={id}
          className="grid gap-x-8 border-t border-rule py-1.5 first:border-t-0 medium:grid-cols-[minmax(0,1fr)_minmax(0,2.2fr)]"
        >
          <span>{shortTitle}</span>
          <span>
            <FileLink path={recordPaths.draftXml(id)}>{`drafts/${id}.xml`}</FileLink>
          </span>
        </li>
      ))}
    </ul>
  )
}
