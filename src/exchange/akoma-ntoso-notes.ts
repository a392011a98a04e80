/** What the provisions of an Akoma Ntoso document rest on, and what its draft does not say. */
import type { SourceShelf } from '../domain/citations'
import { citeLabel } from '../domain/citations'
import { describeRemoval } from '../domain/describe-change'
import { knownAbsences } from '../domain/known-absence'
import type { Draft, Evidence, Provision } from '../domain/record'
import { gatherSupport } from './side-words'
import { describeQuotation, linkOf } from './source-words'
import { mattersOf } from './tables/matters'
import type { RecordValues } from './tables/record-values'
import { escapeXml, writeElement } from './xml-text'

/** A line for each place: the words quoted, or where to look; lines of an account begin with what it says. */
export function writeSupport(provision: Provision, shelf: SourceShelf): readonly string[] {
  return gatherSupport(provision).flatMap(({ says, evidence, named }) => {
    const places = [...evidence.map((item) => writePlace(item, shelf)), ...named.map(escapeXml)]
    if (says === null) return places
    return [places.length === 0 ? `${escapeXml(says)}.` : `${escapeXml(says)}: ${places.join('; ')}`]
  })
}

function writePlace(item: Evidence, shelf: SourceShelf): string {
  const refersTo = `#source_${item.source}`
  const href = linkOf(item.source, shelf)
  const words = item.kind === 'quotation' ? describeQuotation(item, shelf) : citeLabel(item, shelf)
  // A source without an address leads to its entry among the references.
  const place = writeElement('ref', { href: href ?? refersTo, refersTo }, escapeXml(words))
  return item.kind === 'quotation' || item.note === null ? place : `${place} (${escapeXml(item.note)})`
}

const silent = 'Not reported: the sources are silent on it. That does not mean that the draft lacks it.'
const lacking = 'Not in this draft, or part of another matter in it.'

/**
 * A note for each matter of the record that this draft has no clause on, with the reason: a removal that the
 * record can show, a lack that it knows of, or silence. None of them is in the body.
 */
export function writeAbsences(
  record: RecordValues,
  draft: Draft,
  shelf: SourceShelf,
): { readonly notes: readonly string[]; readonly matters: ReadonlyMap<string, string> } {
  const known = knownAbsences(record.pairs).get(draft.id) ?? new Set<string>()
  const provisions = new Map(draft.provisions.map((provision) => [provision.key, provision]))
  const absent = [...mattersOf(record.drafts).values()].filter(({ key }) => {
    const provision = provisions.get(key)
    return provision === undefined || provision.removal !== null
  })
  const notes = absent.map(({ key, title }, at) => {
    const provision = provisions.get(key)
    const removal = provision?.removal ?? null
    const words =
      provision !== undefined && removal !== null
        ? describeRemoval(provision, removal)
        : known.has(key)
          ? lacking
          : silent
    const gone =
      provision === undefined
        ? []
        : [escapeXml(`The clause that is gone: ${provision.statement}`), ...writeSupport(provision, shelf)]
    return writeElement(
      'note',
      {
        eId: `note_${at + 1}`,
        class: removal !== null ? 'removed' : known.has(key) ? 'not-in-draft' : 'not-reported',
        refersTo: `#matter_${key}`,
      },
      ...[escapeXml(`${title}. ${words}`), ...gone].map((text) => writeElement('p', {}, text)),
    )
  })
  return { notes, matters: new Map(absent.map(({ key, title }) => [key, title])) }
}
