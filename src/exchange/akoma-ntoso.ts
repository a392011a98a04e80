/**
 * A draft as an Akoma Ntoso 1.0 document (https://docs.oasis-open.org/legaldocml/akn-core/v1.0/), named after the
 * Akoma Ntoso Naming Convention 1.0 (https://docs.oasis-open.org/legaldocml/akn-nc/v1.0/).
 *
 * The sentences are the editors' and not those of the draft. So the work is the editors' wording, neither
 * authoritative nor prescriptive, each draft is an expression of it, and the preface says so first.
 */
import { describeVersion } from '../domain/cite-plan'
import type { SourceShelf } from '../domain/citations'
import { formatDate } from '../domain/citations'
import type { Draft } from '../domain/record'
import { writeBody } from './akoma-ntoso-body'
import { writeAbsences } from './akoma-ntoso-notes'
import { comparatorName } from './export-view'
import { describeCompleteness } from './side-words'
import { describeSource, linkOf } from './source-words'
import type { RecordValues } from './tables/record-values'
import { escapeXml, writeElement } from './xml-text'

/** The whole document, a line break at the end. The same record gives the same text. */
export function writeAkomaNtoso(record: RecordValues, draft: Draft): string {
  const shelf: SourceShelf = new Map(record.sources.map((source) => [source.id, source]))
  const absences = writeAbsences(record, draft, shelf)
  const document = block(
    'doc',
    { name: subtype, contains: 'singleVersion' },
    block(
      'meta',
      {},
      writeIdentification(record, draft),
      block('references', { source: '#editors' }, ...writeReferences(record, draft, shelf, absences.matters)),
      ...(absences.notes.length === 0 ? [] : [block('notes', { source: '#editors' }, ...absences.notes)]),
    ),
    writePreface(record, draft),
    // The schema's word for text that an editor made.
    block('mainBody', { eId: 'body', status: 'editorial' }, ...writeBody(draft, shelf)),
  )
  const root = block('akomaNtoso', { xmlns: 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0' }, document)
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`
}

const subtype = 'editorial-wording'

/** An element whose parts stand on lines of their own, where white space means nothing. */
function block(name: string, attributes: Readonly<Record<string, string>>, ...parts: readonly string[]) {
  return writeElement(name, attributes, '\n', parts.join('\n'), '\n')
}

/** Work, expression and manifestation. No country is that of a plan for several: `xx` is left to users by ISO 3166. */
function writeIdentification({ plan, drafts }: RecordValues, draft: Draft): string {
  const first = drafts.map(({ date }) => date).toSorted()[0] ?? draft.date
  const work = `/akn/xx/doc/${subtype}/${first}/${plan.id}`
  const expression = `${work}/eng@${draft.id}`
  const value = (name: string, of: string, showAs: string | null = null) =>
    writeElement(name, { value: of, showAs })
  const core = (iri: string, form: string, date: string, what: string) => [
    value('FRBRthis', `${iri}/!main${form}`),
    value('FRBRuri', `${iri}${form}`),
    writeElement('FRBRdate', { date, name: what }),
    writeElement('FRBRauthor', { href: '#editors', as: '#editor' }),
  ]
  return block(
    'identification',
    { source: '#editors' },
    block(
      'FRBRWork',
      {},
      ...core(work, '', first, 'day of the first draft'),
      value('FRBRcountry', 'xx', 'No single country'),
      value('FRBRsubtype', subtype),
      value('FRBRname', plan.id, plan.title),
      value('FRBRprescriptive', 'false'),
      value('FRBRauthoritative', 'false'),
    ),
    block(
      'FRBRExpression',
      {},
      ...core(expression, '', draft.date, 'day of the draft'),
      value('FRBRversionNumber', draft.id, draft.title),
      value('FRBRauthoritative', 'false'),
      // Without an address the standard reads: no draft is the master, and wIds are those of a text before them all.
      writeElement('FRBRmasterExpression', { href: '', showAs: 'None: a wId names a matter of every draft' }),
      writeElement('FRBRlanguage', { language: 'eng' }),
    ),
    block(
      'FRBRManifestation',
      {},
      ...core(expression, '.xml', plan.date, `day of data version ${plan.version}`),
      value('FRBRformat', 'application/akn+xml'),
    ),
  )
}

/** Everything that the document refers to, once each: editors, sources, topics, and matters that notes speak of. */
function writeReferences(
  { topics }: RecordValues,
  draft: Draft,
  shelf: SourceShelf,
  matters: ReadonlyMap<string, string>,
): readonly string[] {
  const isUsed = new Set(draft.provisions.flatMap((provision) => provision.topics))
  const cited = new Set(
    draft.provisions.flatMap(({ evidence, accounts }) => [
      ...evidence.map(({ source }) => source),
      ...accounts.flatMap((account) => account.sources),
    ]),
  )
  return [
    reference('TLCOrganization', 'editors', 'organization', comparatorName),
    reference('TLCRole', 'editor', 'role', 'Editor'),
    ...[...cited].map((id) =>
      writeElement('TLCReference', {
        eId: `source_${id}`,
        name: 'source',
        href: linkOf(id, shelf) ?? `/akn/ontology/reference/xx/${id}`,
        showAs: describeSource(id, shelf),
      }),
    ),
    ...topics
      .filter(({ id }) => isUsed.has(id))
      .map(({ id, label }) => reference('TLCConcept', `topic_${id}`, 'concept', label)),
    ...[...matters].map(([key, title]) => reference('TLCConcept', `matter_${key}`, 'concept', title)),
  ]
}

function reference(name: string, eId: string, kind: string, showAs: string): string {
  return writeElement(name, { eId, href: `/akn/ontology/${kind}/xx/${eId}`, showAs })
}

function writePreface({ plan }: RecordValues, draft: Draft): string {
  const sentences = [
    `This is not the text of the draft. The sentences are those of the editors of the ${comparatorName}, worded in parallel across drafts from published texts and reports. The notes say what each rests on.`,
    [
      `${formatDate(draft.date)}, ${describeCompleteness(draft)}.`,
      `By: ${draft.authoredBy}.`,
      draft.dateNote,
      draft.lookAlike,
    ]
      .filter((part) => part !== null)
      .join(' '),
    'Silence of the sources stands as a note and never as a deletion: it does not mean that the draft lacks the point.',
    `${describeVersion(plan)} ${plan.licence}`,
  ]
  return block(
    'preface',
    { eId: 'preface' },
    writeElement('p', { eId: 'preface__p_1' }, writeElement('docTitle', {}, escapeXml(draft.title))),
    ...sentences.map((text, at) => writeElement('p', { eId: `preface__p_${at + 2}` }, escapeXml(text))),
  )
}
