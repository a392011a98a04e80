import { useComparator, useRecord } from '../../store/use-comparator'
import { LoadedPart } from '../../views/LoadedPart'
import { SourceCatalogue } from './SourceCatalogue'

/** Every source by rank, with what it is cited for, and the health of the record. */
export function SourcesPage() {
  const sources = useRecord((state) => state.sources)
  const item = useComparator((state) => state.item)
  return (
    <div className="px-4 pb-10 medium:px-6 wide:px-8">
      <h1 className="page-title">Sources</h1>
      <LoadedPart part={sources} failure="The sources could not be read. The other pages still work.">
        {(shelf) => <SourceCatalogue shelf={shelf} item={item} />}
      </LoadedPart>
    </div>
  )
}
