/** The provisions of a draft as the body of an Akoma Ntoso document. */
import type { SourceShelf } from '../domain/citations'
import type { Draft, Provision } from '../domain/record'
import { standingLabel, standingOf } from '../domain/standing'
import { writeSupport } from './akoma-ntoso-notes'
import { describeWitnesses, sayStanding } from './side-words'
import { escapeXml, writeElement } from './xml-text'

/**
 * A `point` for each number printed in the draft, in the order in which they first appear, with a `paragraph` for
 * each of several provisions under it; a `paragraph` for a provision of which no number is known. A clause that
 * the draft no longer contains is not in its body.
 *
 * An `eId` names the place in this draft, a `wId` the matter, by its key the same in every draft.
 */
export function writeBody({ provisions }: Draft, shelf: SourceShelf): readonly string[] {
  const counter = { note: 0, paragraph: 0 }
  const names = new Set<string>()
  const write = (provision: Provision, place: Omit<Place, 'note'>) => {
    counter.note += 1
    return writeProvision(provision, { ...place, note: counter.note }, shelf)
  }
  return groupByPoint(provisions.filter(({ removal }) => removal === null)).map(({ point, group }) => {
    if (point === null) {
      counter.paragraph += 1
      const eId = `para_${counter.paragraph}`
      return group.map((provision) => write(provision, { eId, name: 'paragraph', num: null })).join('\n')
    }
    const eId = nameOnce(`point_${toNumber(point)}`, names)
    const [first, ...rest] = group
    if (rest.length === 0) return write(first, { eId, name: 'point', num: point })
    const parts = group.map((provision, at) =>
      write(provision, { eId: `${eId}__para_${at + 1}`, name: 'paragraph', num: null }),
    )
    return writeElement('point', { eId }, '\n', [writeNumber(point), ...parts].join('\n'), '\n')
  })
}

type Group = { readonly point: string | null; readonly group: readonly [Provision, ...Provision[]] }

/** Provisions under the number they share; one without a number stands alone. */
function groupByPoint(provisions: readonly Provision[]): readonly Group[] {
  return provisions.flatMap((provision, at): readonly Group[] => {
    const { point } = provision
    if (point === null) return [{ point, group: [provision] }]
    const isFirst = provisions.findIndex((item) => item.point === point) === at
    const rest = provisions.slice(at + 1).filter((item) => item.point === point)
    return isFirst ? [{ point, group: [provision, ...rest] }] : []
  })
}

type Place = {
  readonly eId: string
  readonly name: 'point' | 'paragraph'
  readonly num: string | null
  readonly note: number
}

function writeProvision(provision: Provision, { eId, name, num, note }: Place, shelf: SourceShelf): string {
  const { key, topics, title, part, statement } = provision
  const attributes = { eId, wId: `elm_${key}`, refersTo: topics.map((topic) => `#topic_${topic}`).join(' ') }
  const grounds = writeElement(
    'authorialNote',
    { eId: `${eId}__authorialNote_1`, marker: String(note), placement: 'bottom' },
    ...writeGrounds(provision, shelf).map((text) => writeElement('p', {}, text)),
  )
  return writeElement(
    name,
    attributes,
    num === null ? '' : `\n${writeNumber(num)}`,
    `\n${writeElement('heading', {}, escapeXml(title))}`,
    // Which part of the point it is are words of the editors, so they are no number.
    part === null ? '' : `\n${writeElement('subheading', {}, escapeXml(part))}`,
    `\n${writeElement('content', { eId: `${eId}__content` }, writeElement('p', {}, escapeXml(statement), grounds))}\n`,
  )
}

/** Standing, then what the sentence or each account rests on, then copies that differ and notes of the editors. */
function writeGrounds(provision: Provision, shelf: SourceShelf): readonly string[] {
  const standing = standingLabel[standingOf(provision)]
  const copies = describeWitnesses(provision)
  return [
    sayStanding(standing),
    ...writeSupport(provision, shelf),
    ...(copies === null ? [] : [escapeXml(copies)]),
    ...provision.notes.map(escapeXml),
  ]
}

function writeNumber(number: string): string {
  return writeElement('num', {}, escapeXml(number))
}

/** The number part of an identifier: letters, digits and hyphens. */
function toNumber(point: string): string {
  return point.replaceAll(/[^\p{L}\p{N}]+/gu, '-').replaceAll(/^-|-$/g, '')
}

/** The name, or where it is taken already the name with a count. */
function nameOnce(name: string, names: Set<string>): string {
  let free = name
  for (let count = 2; names.has(free); count += 1) free = `${name}-${count}`
  names.add(free)
  return free
}
