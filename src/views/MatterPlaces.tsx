import { use } from 'react'
import { lazily } from '../ui/lazily'
import { FoundContext } from './Hits'

export const PlacesOfMatter = lazily(async () => (await import('./PlacesOfMatter')).PlacesOfMatter)

/** Where else a matter of the list has the words that are searched for; nothing unless it has. */
export function MatterPlaces({ matter }: { matter: string }) {
  const places = use(FoundContext).places?.listed.get(matter)
  if (places === undefined) return null
  return <PlacesOfMatter matter={matter} places={places} />
}
