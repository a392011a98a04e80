/** One place that the record rests on, as a Web Annotation: what the editors state, of which words in which source. */
import type { SourceShelf } from '../domain/citations'
import { passageId } from '../domain/citations'
import { describeRemoval } from '../domain/describe-change'
import { describeThing } from '../domain/describe-use'
import { selectorInPlace } from '../domain/quote-selector'
import type { Evidence, Party, Plan, Provision } from '../domain/record'
import { standingLabel, standingOf } from '../domain/standing'
import { describeDays } from '../domain/timeline'
import type { AnnotatedSource, Annotation, AnnotationTarget, TextualBody } from './annotation-schema'
import { placeOf } from './citation-work'
import type { EvidencedThing, EvidencePlace } from './evidence-places'
import { entryId } from './evidence-places'
import { describeCompleteness, describeWitnesses, sayStanding } from './side-words'
import { describeSource, linkOf } from './source-words'

/**
 * What this record calls its things, apart from any address that it is served at: a UUID of its own, made once, with
 * a fragment for each thing.
 */
const names = 'urn:uuid:9ca99ceb-6755-467d-99fc-6b8f673c1bbc'
export const editors = `${names}#editors`
export const software = `${names}#software`

export function nameThing(plan: Plan, path: string): string {
  return `${names}#${plan.id}/${path}`
}

export type AnnotatedRecord = {
  readonly plan: Plan
  readonly parties: readonly Party[]
  readonly sources: SourceShelf
}

/** The annotation of a row of evidence; its id is made of the kind, the entry and the number of the row. */
export function annotatePlace(place: EvidencePlace, record: AnnotatedRecord): Annotation {
  const { thing, number, item } = place
  const says = { type: 'TextualBody', format: 'text/plain', language: 'en' } as const
  const grounds = describeGrounds(thing).filter((sentence) => sentence !== null)
  return {
    id: nameThing(record.plan, `${thing.kind}/${entryId(thing)}/${number}`),
    type: 'Annotation',
    motivation: 'describing',
    creator: editors,
    generator: software,
    body: [
      { ...says, purpose: 'describing', value: statementOf(thing, item) },
      { ...says, purpose: 'commenting', value: [...grounds, describePlace(item, record.sources)].join(' ') },
      ...tagsOf(thing, record.parties).map((value): TextualBody => ({ ...says, purpose: 'tagging', value })),
    ],
    target: targetOf(item, record),
  }
}

/** What the editors state on the strength of this place. */
function statementOf(thing: EvidencedThing, item: Evidence): string {
  switch (thing.kind) {
    case 'draft':
      return thing.draft.summary
    case 'provision':
      return statementOfProvision(thing.provision, item)
    case 'position':
    case 'conflict':
      return describeThing(thing)
    case 'event':
      return thing.event.summary
  }
}

/**
 * Where accounts differ, what this source says of the matter: the sentence restates the first account alone. A
 * source of none of them bears out neither.
 */
function statementOfProvision(provision: Provision, { source }: Evidence): string {
  const { title, statement, accounts, removal } = provision
  const said = accounts.filter(({ sources }) => sources.includes(source)).map(({ says }) => says)
  if (said.length > 0) return `${title}: ${said.join('; ')}.`
  if (accounts.length > 0) return `${title}: cited beside the accounts that differ.`
  return removal === null
    ? statement
    : `${describeRemoval(provision, removal)} The clause that is gone: ${statement}`
}

/** What to know of the statement, in sentences; null in place of one that there is none of. */
function describeGrounds(thing: EvidencedThing): readonly (string | null)[] {
  switch (thing.kind) {
    case 'draft': {
      const { title, dateNote, lookAlike } = thing.draft
      return [`${title}: ${describeCompleteness(thing.draft)}.`, dateNote, lookAlike]
    }
    case 'provision': {
      const { provision } = thing
      const standing = standingLabel[standingOf(provision)]
      return [sayStanding(standing), describeWitnesses(provision), ...provision.notes]
    }
    case 'position': {
      const { role, notes } = thing.position
      return [role === null ? null : `${role}.`, ...notes]
    }
    case 'conflict':
      return ['Sources differ.', thing.conflict.description]
    case 'event':
      return [`${thing.event.title}, ${describeDays(thing.event)}.`, ...thing.event.notes]
  }
}

/** "Proto Thema ¶22 (revised draft, item 2)." */
function describePlace(item: Evidence, sources: SourceShelf): string {
  const note = item.kind === 'citation' && item.note !== null ? ` (${item.note})` : ''
  return `${placeOf(item, sources)}${note}.`
}

/** By which names the statement is found. */
function tagsOf(thing: EvidencedThing, parties: readonly Party[]): readonly string[] {
  switch (thing.kind) {
    case 'draft':
      return [thing.draft.shortTitle]
    case 'provision':
      return [thing.draft.shortTitle, thing.provision.title]
    case 'position': {
      const { party } = thing.position
      return [parties.find(({ id }) => id === party)?.name ?? party]
    }
    case 'conflict':
      return [thing.conflict.title]
    case 'event':
      return [thing.event.title]
  }
}

/**
 * The words in the source, as it was published on its day. Words that the record does not reproduce, or that are not
 * found word for word, have no selector; a day that is not known exactly is no state. Without either it is the source.
 */
function targetOf(item: Evidence, { plan, sources }: AnnotatedRecord): AnnotationTarget {
  const source = sources.get(item.source)
  const resource = resourceOf(item.source, plan, sources)
  const state =
    source === undefined || source.dateApproximate
      ? {}
      : {
          state: {
            type: 'TimeState' as const,
            sourceDateStart: `${source.published}T00:00:00Z`,
            sourceDateEnd: `${source.published}T23:59:59Z`,
          },
        }
  const words = wordsOf(item, sources)
  if (words === null && !('state' in state)) return resource
  return { type: 'SpecificResource', source: resource, ...words, ...state }
}

function wordsOf(item: Evidence, sources: SourceShelf) {
  const source = sources.get(item.source)
  if (item.kind === 'citation' || source?.kind !== 'core') return null
  const passage = source.passages.find(({ paragraph }) => paragraph === item.paragraph)
  const words = passage === undefined ? null : selectorInPlace(passage.text, item.selector)
  if (words === null) return null
  const selector = { type: 'TextQuoteSelector' as const, ...words }
  return { selector, 'dcterms:isPartOf': passageId(item.source, item.paragraph) }
}

function resourceOf(id: string, plan: Plan, sources: SourceShelf): AnnotatedSource {
  const source = sources.get(id)
  const address = linkOf(id, sources)
  return {
    id: address === null ? nameThing(plan, `source/${id}`) : toUri(address),
    type: 'Text',
    ...(source === undefined ? {} : { language: source.language }),
    label: describeSource(id, sources),
    'dcterms:identifier': id,
  }
}

/** An address in the letters that a URI has, which are fewer than browsers take (RFC 3986). */
function toUri(address: string): string {
  return address
    .replaceAll(/\p{Surrogate}/gu, '\ufffd')
    .replaceAll(/%(?![\dA-Fa-f]{2})|(?<=#.*)#|[^\w\-.~:/?#@!$&'()*+,;=%]/gsu, encodeURIComponent)
}
