/** What a source is cited for, in words. */
import { formatDate } from './citations'
import type { CitingThing, Use } from './cited-for'
import { paragraphsOf } from './cited-for'
import { describeDays } from './timeline'

/** The kinds in order, each with its heading. */
export const useKinds = [
  { kind: 'draft', heading: 'Drafts as a whole' },
  { kind: 'provision', heading: 'Provisions' },
  { kind: 'witness', heading: 'Copies that differ' },
  { kind: 'position', heading: 'Positions' },
  { kind: 'conflict', heading: 'Where sources disagree' },
  { kind: 'event', heading: 'Events' },
] as const satisfies readonly { kind: CitingThing['kind']; heading: string }[]

/** "US 28-point draft, point 6: Size of Ukraine’s armed forces". */
export function describeThing(thing: CitingThing): string {
  switch (thing.kind) {
    case 'draft':
      return thing.draft.shortTitle
    case 'provision':
    case 'witness': {
      const { draft, provision } = thing
      const point = provision.point === null ? '' : `, point ${provision.point}`
      return `${draft.shortTitle}${point}: ${provision.title}`
    }
    case 'position': {
      const { speaker, date, summary } = thing.position
      return `${speaker}, ${formatDate(date)}: ${summary}`
    }
    case 'conflict':
      return `${thing.conflict.title} Side: ${thing.side}`
    case 'event':
      return `${describeDays(thing.event)}: ${thing.event.title}`
  }
}

/** Apart from every other thing: what a list tells its rows by. */
export function keyOfThing(thing: CitingThing): string {
  switch (thing.kind) {
    case 'draft':
      return `draft ${thing.draft.id}`
    case 'provision':
    case 'witness':
      return `${thing.kind} ${thing.provision.id}`
    case 'position':
      return `position ${thing.position.id}`
    case 'conflict':
      return `conflict ${thing.conflict.id} ${thing.side}`
    case 'event':
      return `event ${thing.event.id}`
  }
}

/** "¶17" or "¶17, 22"; empty where nothing is quoted. */
export function describeParagraphs(use: Use): string {
  const paragraphs = paragraphsOf(use)
  return paragraphs.length === 0 ? '' : `¶${paragraphs.join(', ')}`
}
