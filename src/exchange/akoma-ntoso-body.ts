/** The provisions of a draft as the body of an Akoma Ntoso document. */
import type { SourceShelf } from '../domain/citations'
import type { Draft, Provision } from '../domain/record'
import { standingLabel, standingOf } from '../domain/standing'
import { writeSupport } from './akoma-ntoso-notes'
import { describeWitnesses } from './side-words'
import { escapeXml, writeElement } from './xml-text'

/**
 * A `point` for each number printed in the draft, in the order in which they first appear, with a `paragraph` for
 * each of several provisions under it; a `paragraph` for a provision of which no number is known. A clause that
 * the draft no longer contains is not in its body.
 *
 * An `eId` names the place in this draft, a `wId` the matter, by its key the same in every draft.
 */
export function writeBody({ provisions }: Draft, shelf: SourceShelf): readonly string[] {
  const contained = provisions.filter(({ removal }) => removal === null)
  const numbers = [...new Set(contained.map(({ point, id }) => point ?? `without number: ${id}`))]
  const counter = { note: 0, paragraph: 0 }
  const names = new Set<string>()
  return numbers.map((number) => {
    const group = contained.filter(({ point, id }) => (point ?? `without number: ${id}`) === number)
    const [first] = group
    if (first === undefined) throw new Error(`no provision under ${number}; this is a bug`)
    const write = (provision: Provision, eId: string, name: 'point' | 'paragraph', num: string | null) => {
      counter.note += 1
      return writeProvision(provision, { eId, name, num, note: counter.note }, shelf)
    }
    if (first.point === null) {
      counter.paragraph += 1
      return write(first, `para_${counter.paragraph}`, 'paragraph', null)
    }
    const eId = nameOnce(`point_${toNumber(first.point)}`, names)
    if (group.length === 1) return write(first, eId, 'point', first.point)
    const parts = group.map((provision, at) =>
      write(provision, `${eId}__para_${at + 1}`, 'paragraph', provision.part),
    )
    return writeElement('point', { eId }, '\n', [writeNumber(first.point), ...parts].join('\n'), '\n')
  })
}

type Place = {
  readonly eId: string
  readonly name: 'point' | 'paragraph'
  readonly num: string | null
  readonly note: number
}

function writeProvision(provision: Provision, { eId, name, num, note }: Place, shelf: SourceShelf): string {
  const { key, topics, title, statement } = provision
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
    `\n${writeElement('content', { eId: `${eId}__content` }, writeElement('p', {}, escapeXml(statement), grounds))}\n`,
  )
}

/** Standing, then what the sentence or each account rests on, then copies that differ and notes of the editors. */
function writeGrounds(provision: Provision, shelf: SourceShelf): readonly string[] {
  const standing = standingLabel[standingOf(provision)]
  const copies = describeWitnesses(provision)
  return [
    standing === 'Disputed' ? 'Disputed: sources differ.' : `${standing}.`,
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
