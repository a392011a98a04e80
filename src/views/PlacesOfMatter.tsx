import type { SearchPlace } from '../domain/search-index'
import { PlaceList } from './PlaceList'

/** Under a matter of the list: the sentences of other drafts, the passages and the positions that have the words. */
export function PlacesOfMatter({ matter, places }: { matter: string; places: readonly SearchPlace[] }) {
  return (
    <div
      role="group"
      aria-label="Also found in"
      className="no-print mt-2 border-s border-ctl ps-2.5 text-meta text-ink2"
    >
      <p aria-hidden="true" className="font-semibold">
        Also found in
      </p>
      <PlaceList matter={matter} places={places} most={3} />
    </div>
  )
}
