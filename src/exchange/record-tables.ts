/**
 * The record as tables, one for each kind of thing. An empty cell says that there is no value. Where a draft is
 * not known to speak of a matter, a word says why: `not-reported`, `removed` or `unverified`.
 */
import type {
  Change,
  CodeBookEntry,
  Conflict,
  CuratedPair,
  CuratedRelation,
  Draft,
  Evidence,
  Party,
  Passage,
  Plan,
  PlanEvent,
  Position,
  Provision,
  Source,
  Topic,
} from '../domain/record'
import {
  codeBookSchema,
  coreSourceSchema,
  draftSchema,
  eventsSchema,
  pairSchema,
  positionsSchema,
  provisionSchema,
  publicSourceSchema,
} from '../domain/record'
import { passageId } from '../domain/citations'
import { knownAbsences } from '../domain/known-absence'
import { standingLabel, standingOf } from '../domain/standing'
import type { Table } from './table'
import {
  address,
  choice,
  date,
  figure,
  flag,
  ids,
  integer,
  lines,
  perhaps,
  refersTo,
  table,
  text,
} from './table'

/** The whole record by value. */
export type RecordValues = {
  readonly plan: Plan
  readonly topics: readonly Topic[]
  readonly drafts: readonly Draft[]
  readonly pairs: readonly CuratedPair[]
  readonly sources: readonly Source[]
  readonly parties: readonly Party[]
  readonly positions: readonly Position[]
  readonly conflicts: readonly Conflict[]
  readonly events: readonly PlanEvent[]
  readonly codeBook: readonly CodeBookEntry[]
  readonly changes: readonly Change[]
}

const once = { unique: true } as const
const must = { required: true } as const

/** What stands in place of a sentence or a figure, in words. */
const silence =
  '`not-reported`: the draft has no provision on the matter; silence of the sources, never a removal.'
const absence = '`removed`: the record says how it is known that the draft no longer contains the clause.'
const lacking =
  '`not-in-draft`: the draft has no provision on the matter and is known to lack it, or has it as part of another matter.'
const doubt = '`unverified`: nobody has read the document that the provision restates, so no figure is given.'

export function recordTables(record: RecordValues): readonly Table[] {
  return [
    draftTable(record),
    topicTable(record),
    matterTable(record),
    provisionTable(record),
    figureTable(record),
    pairTable(record),
    sourceTable(record),
    passageTable(record),
    evidenceTable(record),
    partyTable(record),
    positionTable(record),
    conflictTable(record),
    sideTable(record),
    eventTable(record),
    codeBookTable(record),
    changeTable(record),
  ]
}

function draftTable({ drafts }: RecordValues): Table {
  const { status, completeness } = draftSchema.shape
  const head = {
    name: 'drafts',
    title: 'Drafts',
    description: 'One row for each wording of the whole plan, in order of date.',
    primaryKey: ['id'],
  }
  return table<Draft>(
    head,
    [
      text('id', 'Permanent id of the draft.', ({ id }) => id, once),
      text('title', 'Title in full.', ({ title }) => title),
      text('short_title', 'Title in a few words.', ({ shortTitle }) => shortTitle, once),
      date('date', 'The day the draft is dated by.', (draft) => draft.date, must),
      perhaps('date_note', 'What is uncertain about the day.', ({ dateNote }) => dateNote),
      text('authored_by', 'Who wrote it, as far as it is known.', ({ authoredBy }) => authoredBy),
      choice('status', 'How it became known.', status.options, (draft) => draft.status),
      choice(
        'completeness',
        'Whether its whole text was published, or reports give a part of it.',
        completeness.options,
        (draft) => draft.completeness,
      ),
      text('summary', 'The draft in one or two sentences.', ({ summary }) => summary),
      perhaps(
        'look_alike',
        'Another document that could be taken for this one.',
        ({ lookAlike }) => lookAlike,
      ),
      integer('provision_count', 'Number of its provisions.', ({ provisions }) => provisions.length, must),
      lines('notes', 'What else a reader should know.', ({ notes }) => notes),
    ],
    drafts,
  )
}

function topicTable({ topics }: RecordValues): Table {
  const head = {
    name: 'topics',
    title: 'Topics',
    description: 'Topics in display order.',
    primaryKey: ['id'],
  }
  return table<Topic>(
    head,
    [
      text('id', 'Permanent id of the topic.', ({ id }) => id, once),
      text('label', 'Name of the topic.', ({ label }) => label, once),
    ],
    topics,
  )
}

/** By key, each matter as the first draft that has it names it. */
function mattersOf(drafts: readonly Draft[]): ReadonlyMap<string, Provision> {
  const matters = new Map<string, Provision>()
  for (const provision of drafts.flatMap((draft) => draft.provisions)) {
    if (!matters.has(provision.key)) matters.set(provision.key, provision)
  }
  return matters
}

function matterTable({ drafts }: RecordValues): Table {
  const head = {
    name: 'matters',
    title: 'Matters',
    description: 'What drafts are compared on, in order of first appearance. The same key in every draft.',
    primaryKey: ['key'],
    foreignKeys: [refersTo('topic', 'topics')],
  }
  return table<Provision>(
    head,
    [
      text('key', 'Permanent key of the matter.', ({ key }) => key, once),
      text('title', 'The matter in at most five words.', ({ title }) => title, once),
      text('topic', 'The topic under which it is counted.', ({ topics: [first = ''] }) => first),
    ],
    [...mattersOf(drafts).values()],
  )
}

type PlacedProvision = { readonly draft: Draft; readonly provision: Provision; readonly place: number }

function provisionTable({ drafts }: RecordValues): Table {
  const { obligation, removal } = provisionSchema.shape
  const head = {
    name: 'provisions',
    title: 'Provisions',
    description:
      'What one draft says on one matter, in the order of the draft. Where `removal_basis` is filled, the draft no ' +
      'longer contains the clause, and the statement is the clause that is gone. A matter without a row for a ' +
      'draft is one on which the sources are silent.',
    primaryKey: ['id'],
    foreignKeys: [refersTo('draft', 'drafts'), refersTo('key', 'matters', 'key')],
  }
  return table<PlacedProvision>(
    head,
    [
      text('id', 'Permanent id of the provision.', ({ provision }) => provision.id, once),
      text('draft', 'The draft.', ({ draft }) => draft.id),
      text('key', 'The matter.', ({ provision }) => provision.key),
      integer('place', 'Place in the order of the draft, from 1.', ({ place }) => place, must),
      perhaps('point', 'The number printed in the draft, such as 10a.', ({ provision }) => provision.point),
      perhaps('part', 'Which part of the printed point.', ({ provision }) => provision.part),
      ids('topics', 'Topics, the first of which counts it.', ({ provision }) => provision.topics),
      text('statement', 'The editors’ sentence.', ({ provision }) => provision.statement),
      choice(
        'obligation',
        'What kind of sentence it is.',
        obligation.options,
        ({ provision }) => provision.obligation,
      ),
      choice(
        'standing',
        'What the statement rests on. `unverified` outranks the rest.',
        Object.keys(standingLabel),
        ({ provision }) => standingOf(provision),
      ),
      perhaps(
        'removal_basis',
        `How it is known that the clause is gone: ${removal.def.innerType.shape.basis.options.join(', ')}. Empty where the draft contains it.`,
        ({ provision }) => provision.removal?.basis ?? null,
      ),
      lines(
        'accounts',
        'What each side of the reports says, with its sources in brackets.',
        ({ provision }) =>
          provision.accounts.map(
            ({ says, sources, named }) => `${says} [${[...sources, ...named].join('; ')}]`,
          ),
      ),
      lines('copies', 'How copies of the draft read where they differ.', ({ provision }) =>
        provision.witnesses.map(({ reading }) => reading),
      ),
      lines('notes', 'Notes of the editors.', ({ provision }) => provision.notes),
    ],
    drafts.flatMap((draft) => draft.provisions.map((provision, at) => ({ draft, provision, place: at + 1 }))),
  )
}

type FigureRow = {
  readonly key: string
  readonly name: string
  readonly draft: string
  readonly unit: string | null
  readonly qualifier: string | null
  readonly value: number | string | null
}

/** Every figure that any draft states, with its value in each of the drafts or why there is none. */
function figureRows({ drafts, pairs }: RecordValues): readonly FigureRow[] {
  const absences = knownAbsences(pairs)
  return [...mattersOf(drafts).keys()].flatMap((key) => {
    const stated = drafts.flatMap(({ provisions }) =>
      provisions.flatMap((provision) => (provision.key === key ? provision.quantities : [])),
    )
    const names = [...new Set(stated.map(({ name }) => name))]
    return names.flatMap((name) =>
      drafts.map((draft): FigureRow => {
        const provision = draft.provisions.find((item) => item.key === key)
        const quantity = provision?.quantities.find((item) => item.name === name)
        const known = provision?.removal === null && provision.verified
        return {
          key,
          name,
          draft: draft.id,
          unit: known ? (quantity?.unit ?? null) : null,
          qualifier: known ? (quantity?.qualifier ?? null) : null,
          value:
            gapOf(provision, absences.get(draft.id)?.has(key) ?? false) ??
            (provision?.verified === false ? 'unverified' : (quantity?.value ?? null)),
        }
      }),
    )
  })
}

type Gap = 'not-reported' | 'not-in-draft' | 'removed'

/** Why a draft has no sentence on a matter; null when it has one. */
function gapOf(provision: Provision | undefined, isKnownToLack: boolean): Gap | null {
  if (provision === undefined) return isKnownToLack ? 'not-in-draft' : 'not-reported'
  return provision.removal === null ? null : 'removed'
}

function figureTable(record: RecordValues): Table {
  const head = {
    name: 'figures',
    title: 'Figures',
    description:
      'Every figure that any draft states on a matter, with one row for each draft. The value is the number, or a ' +
      `word that says why there is none. ${silence} ${lacking} ${absence} ${doubt} Empty: the draft’s provision states no such figure.`,
    primaryKey: ['key', 'name', 'draft'],
    foreignKeys: [refersTo('key', 'matters', 'key'), refersTo('draft', 'drafts')],
    missingValues: ['not-reported', 'not-in-draft', 'removed', 'unverified'],
  }
  return table<FigureRow>(
    head,
    [
      text('key', 'The matter.', ({ key }) => key),
      text('name', 'What is counted, worded alike across drafts.', ({ name }) => name),
      text('draft', 'The draft.', ({ draft }) => draft),
      figure(
        'value',
        `The number as stated. ${silence} ${lacking} ${absence} ${doubt}`,
        ({ value }) => value,
      ),
      perhaps('unit', 'Unit of the number.', ({ unit }) => unit),
      perhaps('qualifier', 'A restriction on the number, such as “at most”.', ({ qualifier }) => qualifier),
    ],
    figureRows(record),
  )
}

type PairRow = {
  readonly before: string
  readonly after: string
  readonly relation: CuratedRelation
  readonly a: Provision | undefined
  readonly b: Provision | undefined
}

/** Words of a relation in the table, where `removed` stands for a missing value. */
function relationWord(relation: CuratedRelation['relation']): string {
  return relation === 'removed' || relation === 'added' ? `${relation}-in-after` : relation
}

function pairTable({ drafts, pairs }: RecordValues): Table {
  const { relation } = pairSchema.shape.relations.def.element.shape
  const provisionsOf = (id: string) =>
    new Map(drafts.find((draft) => draft.id === id)?.provisions.map((item) => [item.key, item]))
  const rows = pairs.flatMap(({ before, after, relations }) => {
    const [a, b] = [provisionsOf(before), provisionsOf(after)]
    return relations.map((item) => ({
      before,
      after,
      relation: item,
      a: a.get(item.key),
      b: b.get(item.key),
    }))
  })
  const head = {
    name: 'pairs',
    title: 'Pairs, matter by matter',
    description:
      'How two drafts relate on every matter of either, as an editor judged it, read from A to B. ' +
      `In place of a sentence: ${silence} ${lacking} ${absence}`,
    primaryKey: ['before', 'after', 'key'],
    foreignKeys: [
      refersTo('before', 'drafts'),
      refersTo('after', 'drafts'),
      refersTo('key', 'matters', 'key'),
      refersTo('into', 'matters', 'key'),
    ],
    missingValues: ['not-reported', 'not-in-draft', 'removed'],
  }
  // Per pair: the first draft lacks what was added after it, the second what another of its matters took in.
  const lacks = ({ relation: { relation: word } }: PairRow, side: 'a' | 'b') =>
    side === 'a' ? word === 'added' : word === 'merged'
  const sentence = (row: PairRow, side: 'a' | 'b') =>
    gapOf(row[side], lacks(row, side)) ?? row[side]?.statement ?? null
  const standing = (row: PairRow, side: 'a' | 'b') => {
    const provision = row[side]
    return provision === undefined ? gapOf(undefined, lacks(row, side)) : standingOf(provision)
  }
  const sentenceWords = `${silence} ${lacking} ${absence}`
  const standingWords =
    'What it, or its removal, rests on; `not-reported` or `not-in-draft` where there is no provision.'
  return table<PairRow>(
    head,
    [
      text('before', 'Draft A.', ({ before }) => before),
      text('after', 'Draft B.', ({ after }) => after),
      text('key', 'The matter.', (row) => row.relation.key),
      choice(
        'relation',
        'From A to B. As in the JSON file, but `removed-in-after` and `added-in-after` for removed and added, since `removed` stands for a missing sentence here.',
        relation.options.map(relationWord),
        (row) => relationWord(row.relation.relation),
      ),
      perhaps('a_statement', `The editors’ sentence for A. ${sentenceWords}`, (row) => sentence(row, 'a')),
      perhaps('a_standing', standingWords, (row) => standing(row, 'a')),
      perhaps('b_statement', `The editors’ sentence for B. ${sentenceWords}`, (row) => sentence(row, 'b')),
      perhaps('b_standing', standingWords, (row) => standing(row, 'b')),
      text('summary', 'The difference in one sentence.', (row) => row.relation.summary),
      text('basis', 'What the judgement rests on.', (row) => row.relation.basis),
      perhaps(
        'into',
        'The matter of B that takes this one in, where it is merged.',
        (row) => row.relation.into,
      ),
    ],
    rows,
  )
}

function sourceTable({ sources }: RecordValues): Table {
  const { wording } = coreSourceSchema.shape
  const { read } = publicSourceSchema.shape
  const head = {
    name: 'sources',
    title: 'Sources',
    description: 'Every article, document or page that something in the record rests on.',
    primaryKey: ['id'],
  }
  return table<Source>(
    head,
    [
      text('id', 'Permanent id of the source.', ({ id }) => id, once),
      choice(
        'kind',
        'core: quoted. public: cited without its words.',
        ['core', 'public'],
        ({ kind }) => kind,
      ),
      text('publisher', 'Publisher.', ({ publisher }) => publisher),
      text('short_name', 'The publisher in a few words.', ({ shortName }) => shortName),
      text('title', 'Title.', ({ title }) => title),
      perhaps('author', 'Author, where one is named.', ({ author }) => author),
      text('language', 'BCP 47 tag of the language it is read in.', ({ language }) => language),
      date('published', 'Day of publication.', ({ published }) => published, must),
      flag(
        'date_approximate',
        'True when the day is not known exactly.',
        (item) => item.dateApproximate,
        must,
      ),
      integer(
        'rank',
        '1: a document or an official’s own words. 2: original reporting. 3: a relay. 4: an aggregator or a state-aligned relay.',
        ({ rank }) => rank,
        { ...must, minimum: 1, maximum: 4 },
      ),
      address('url', 'Address, where there is one.', ({ url }) => url),
      perhaps(
        'read',
        `How much of a public source the editors have read: ${read.options.join(', ')}. Empty for a core source.`,
        (item) => (item.kind === 'public' ? item.read : null),
      ),
      perhaps(
        'wording',
        `Whose words the copy of a core source holds: ${wording.options.join(', ')}. Empty for a public source.`,
        (item) => (item.kind === 'core' ? item.wording : null),
      ),
      flag(
        'headline_in_copy',
        'Whether the copy of a core source has a headline. Empty for a public source.',
        (item) => (item.kind === 'core' ? item.headlineInCopy : null),
      ),
      perhaps('note', 'What else a reader should know.', ({ note }) => note),
    ],
    sources,
  )
}

function passageTable({ sources }: RecordValues): Table {
  const rows = sources.flatMap((source) =>
    source.kind === 'core' ? source.passages.map((passage) => ({ source: source.id, passage })) : [],
  )
  const head = {
    name: 'passages',
    title: 'Passages',
    description: 'Stored paragraphs of core sources: only those that are quoted from, never whole articles.',
    primaryKey: ['id'],
    foreignKeys: [refersTo('source', 'sources')],
  }
  return table<{ readonly source: string; readonly passage: Passage }>(
    head,
    [
      text(
        'id',
        'The source and the number.',
        ({ source, passage }) => passageId(source, passage.paragraph),
        once,
      ),
      text('source', 'The source.', ({ source }) => source),
      integer(
        'paragraph',
        'Number among the non-empty lines of the article, headline included.',
        ({ passage }) => passage.paragraph,
        { ...must, minimum: 1 },
      ),
      flag(
        'whole',
        'False where only the sentences quoted are stored, parted by […].',
        ({ passage }) => passage.whole,
        must,
      ),
      text('text', 'The paragraph, or an extract of it.', ({ passage }) => passage.text),
    ],
    rows,
  )
}

const entryKinds = ['draft', 'provision', 'position', 'conflict', 'event'] as const

type EvidenceRow = {
  readonly kind: (typeof entryKinds)[number]
  readonly entry: string
  readonly side: number | null
  readonly number: number
  readonly item: Evidence
}

function evidenceRows({ drafts, positions, conflicts, events }: RecordValues): readonly EvidenceRow[] {
  type Entry = Pick<EvidenceRow, 'kind' | 'entry'> & { readonly evidence: readonly Evidence[] }
  const entries: readonly Entry[] = [
    ...drafts.map(({ id, evidence }) => ({ kind: 'draft' as const, entry: id, evidence })),
    ...drafts.flatMap(({ provisions }) =>
      provisions.map(({ id, evidence }) => ({ kind: 'provision' as const, entry: id, evidence })),
    ),
    ...positions.map(({ id, evidence }) => ({ kind: 'position' as const, entry: id, evidence })),
    ...events.map(({ id, evidence }) => ({ kind: 'event' as const, entry: id, evidence })),
  ]
  return [
    ...entries.flatMap(({ kind, entry, evidence }) =>
      evidence.map((item, at) => ({ kind, entry, side: null, number: at + 1, item })),
    ),
    ...conflicts.flatMap(({ id, sides }) =>
      sides
        .flatMap(({ evidence }, side) => evidence.map((item) => ({ side: side + 1, item })))
        .map((placed, at) => ({ kind: 'conflict' as const, entry: id, number: at + 1, ...placed })),
    ),
  ]
}

function evidenceTable(record: RecordValues): Table {
  const head = {
    name: 'evidence',
    title: 'Evidence',
    description:
      'What every draft, provision, position, conflict and event rests on, one row for each place.',
    primaryKey: ['entry_kind', 'entry', 'number'],
    foreignKeys: [refersTo('source', 'sources'), refersTo('passage', 'passages')],
  }
  return table<EvidenceRow>(
    head,
    [
      choice('entry_kind', 'The table of the entry.', entryKinds, ({ kind }) => kind),
      text('entry', 'Id of the entry.', ({ entry }) => entry),
      integer('number', 'Number of the place within the entry, from 1.', ({ number }) => number, must),
      integer('side', 'Side of a conflict, from 1; empty for other entries.', ({ side }) => side, {}),
      text('source', 'The source.', ({ item }) => item.source),
      choice(
        'kind',
        'quotation: words of a stored passage. citation: a place named without its words.',
        ['quotation', 'citation'],
        ({ item }) => item.kind,
      ),
      perhaps('passage', 'The passage quoted from.', ({ item }) =>
        item.kind === 'quotation' ? passageId(item.source, item.paragraph) : null,
      ),
      perhaps('quotation', 'The words, exactly as stored.', ({ item }) =>
        item.kind === 'quotation' ? item.selector.exact : null,
      ),
      perhaps('locator', 'The place in the source, in words.', ({ item }) => item.locator),
      flag('seen', 'For a citation, whether an editor has read the page.', ({ item }) =>
        item.kind === 'citation' ? item.seen : null,
      ),
      perhaps('note', 'Note on a citation.', ({ item }) => (item.kind === 'citation' ? item.note : null)),
    ],
    evidenceRows(record),
  )
}

function partyTable({ parties }: RecordValues): Table {
  const head = {
    name: 'parties',
    title: 'Parties',
    description: 'Whose positions are recorded, in alphabetical order.',
    primaryKey: ['id'],
  }
  return table<Party>(
    head,
    [
      text('id', 'Permanent id of the party.', ({ id }) => id, once),
      text('name', 'Name of the party.', ({ name }) => name, once),
    ],
    parties,
  )
}

function positionTable({ positions }: RecordValues): Table {
  const { stance } = positionsSchema.def.element.shape
  const head = {
    name: 'positions',
    title: 'Positions',
    description:
      'What a party, or somebody for it, said about the talks or a draft. A party without a row on a draft is one ' +
      'for which no position is reported.',
    primaryKey: ['id'],
    foreignKeys: [refersTo('party', 'parties')],
  }
  return table<Position>(
    head,
    [
      text('id', 'Permanent id of the position.', ({ id }) => id, once),
      text('party', 'The party.', ({ party }) => party),
      text('speaker', 'Who spoke.', ({ speaker }) => speaker),
      perhaps('role', 'As what.', ({ role }) => role),
      date('date', 'The day.', (position) => position.date, must),
      choice('stance', 'The stance in one word.', stance.options, (position) => position.stance),
      ids('drafts', 'Drafts it is about.', ({ about }) => about.drafts),
      ids('matters', 'Matters it is about.', ({ about }) => about.matters),
      ids('topics', 'Topics it is about.', ({ about }) => about.topics),
      text('summary', 'The position in one sentence.', ({ summary }) => summary),
      ids(
        'conflicts_with',
        'Positions as reported that contradict it.',
        (position) => position.conflictsWith,
      ),
      lines('notes', 'Notes of the editors.', ({ notes }) => notes),
    ],
    positions,
  )
}

function conflictTable({ conflicts }: RecordValues): Table {
  const head = {
    name: 'conflicts',
    title: 'Where sources disagree',
    description: 'Points on which sources disagree. Every side is given and none is declared right.',
    primaryKey: ['id'],
  }
  return table<Conflict>(
    head,
    [
      text('id', 'Permanent id of the conflict.', ({ id }) => id, once),
      text('title', 'The question.', ({ title }) => title),
      text('description', 'What each side says, in one sentence.', ({ description }) => description),
      ids('matters', 'Matters it is about.', ({ matters }) => matters),
      ids('drafts', 'Drafts it is about.', ({ drafts }) => drafts),
    ],
    conflicts,
  )
}

function sideTable({ conflicts }: RecordValues): Table {
  type Row = { readonly conflict: string; readonly number: number; readonly side: Conflict['sides'][number] }
  const head = {
    name: 'conflict-sides',
    title: 'Sides of each conflict',
    description: 'One row for each side, in no order of merit.',
    primaryKey: ['conflict', 'side'],
    foreignKeys: [refersTo('conflict', 'conflicts')],
  }
  return table<Row>(
    head,
    [
      text('conflict', 'The conflict.', ({ conflict }) => conflict),
      integer('side', 'Number of the side, from 1.', ({ number }) => number, must),
      text('label', 'The side in a few words.', ({ side }) => side.label),
      ids('positions', 'Positions on this side.', ({ side }) => side.positions),
    ],
    conflicts.flatMap(({ id, sides }) => sides.map((side, at) => ({ conflict: id, number: at + 1, side }))),
  )
}

function eventTable({ events }: RecordValues): Table {
  const { line } = eventsSchema.def.element.shape
  const head = {
    name: 'events',
    title: 'Events',
    description: 'What happened, in order of the day.',
    primaryKey: ['id'],
    foreignKeys: [refersTo('draft', 'drafts')],
  }
  return table<PlanEvent>(
    head,
    [
      text('id', 'Permanent id of the event.', ({ id }) => id, once),
      date('date', 'The day, or the first of several.', (event) => event.date, must),
      date('date_end', 'The last day; empty for a single day.', ({ dateEnd }) => dateEnd, {}),
      flag(
        'date_approximate',
        'True when the day is not known exactly.',
        (event) => event.dateApproximate,
        must,
      ),
      choice(
        'line',
        'Between whom: lines of talks run beside one another.',
        line.options,
        (event) => event.line,
      ),
      text('title', 'The event in a few words.', ({ title }) => title),
      text('summary', 'The event in one sentence.', ({ summary }) => summary),
      perhaps('draft', 'The draft that it produced.', ({ draft }) => draft),
      lines('notes', 'Notes of the editors.', ({ notes }) => notes),
    ],
    events,
  )
}

function codeBookTable({ codeBook }: RecordValues): Table {
  const { fit } = codeBookSchema.def.element.shape
  const head = {
    name: 'code-book',
    title: 'Code book: topics and PA-X categories',
    description:
      'How our topics stand to the categories of the Peace Agreements Database (PA-X). The mapping is ours.',
    primaryKey: ['topic'],
    foreignKeys: [refersTo('topic', 'topics')],
  }
  return table<CodeBookEntry>(
    head,
    [
      text('topic', 'The topic.', ({ topic }) => topic, once),
      choice(
        'fit',
        'close: a category means the same. partial: a category holds a part of it. none: there is none.',
        fit.options,
        (entry) => entry.fit,
      ),
      ids('categories', 'Top-level categories of PA-X.', ({ categories }) => categories),
      text('explanation', 'What is coded there and what is not.', ({ explanation }) => explanation),
    ],
    codeBook,
  )
}

function changeTable({ changes }: RecordValues): Table {
  const head = {
    name: 'changes',
    title: 'Changes',
    description: 'What changed in the data and why, newest first.',
    primaryKey: ['number'],
  }
  return table<Change & { readonly number: number }>(
    head,
    [
      integer('number', 'Number of the change, from 1 for the first.', ({ number }) => number, {
        ...must,
        ...once,
      }),
      text('version', 'The version of the data that holds it.', ({ version }) => version),
      date('date', 'The day of the version.', (change) => change.date, must),
      text('what', 'What changed.', ({ what }) => what),
      text('why', 'Why.', ({ why }) => why),
    ],
    changes.map((change, at) => ({ ...change, number: changes.length - at })),
  )
}
