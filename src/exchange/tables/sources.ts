import type { Passage, Source } from '../../domain/record'
import { coreSourceSchema, publicSourceSchema } from '../../domain/record'
import { passageId } from '../../domain/citations'
import type { Table } from '../table'
import { address, choice, date, flag, integer, must, once, perhaps, refersTo, table, text } from '../table'
import type { RecordValues } from './record-values'

export function sourceTable({ sources }: RecordValues): Table {
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
      perhaps(
        'title_language',
        'The same tag where the title is in that language. Empty for a title in English, the page’s or the editors’ own.',
        ({ titleLanguage }) => titleLanguage ?? null,
      ),
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

export function passageTable({ sources }: RecordValues): Table {
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
