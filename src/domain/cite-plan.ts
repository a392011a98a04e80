/** How the record is cited. */
import { formatDate } from './citations'
import type { Plan } from './record'

/** One sentence with title, version, day and address, for a list of works. */
export function citePlan({ title, version, date }: Plan, address: string): string {
  return `Peace Plan Comparator (${date.slice(0, 4)}). ${title}. Data set, version ${version}, ${formatDate(date)}. ${address}`
}
