/** How the record is cited. */
import { formatDate } from './citations'
import type { Plan } from './record'

/** One sentence with title, version, day and address, for a list of works. */
export function citePlan({ title, version, date }: Plan, address: string): string {
  return `Peace Plan Comparator (${date.slice(0, 4)}). ${title}. Data set, version ${version}, ${formatDate(date)}. ${address}`
}

/** "Data version 2026.11.24, 24 Nov 2026." at the foot of whatever leaves the page. */
export function describeVersion({ version, date }: Plan): string {
  return `Data version ${version}, ${formatDate(date)}.`
}
