import { fetchText } from '../../platform/fetch-text'
import { useComparator } from '../../store/use-comparator'
import { recordPaths, useCodeBook, useDataPackage } from '../../store/use-open-data'
import { TermList } from '../../ui/TermList'
import { Prose, TextPage, TextSection } from '../../ui/TextPage'
import { LoadedPart } from '../../views/LoadedPart'
import { Citation } from './Citation'
import { CodeBookTable } from './CodeBookTable'
import { DraftDocuments } from './DraftDocuments'
import { FileLink } from './FileLink'
import { JsonFiles } from './JsonFiles'
import { TableFiles } from './TableFiles'

/** The record as files to take away: what each is, how to read and to cite it. */
export function DataPage() {
  const plan = useComparator((state) => state.index.plan)
  const tables = useDataPackage(fetchText)
  const codeBook = useCodeBook(fetchText)
  return (
    <TextPage title="Open data">
      <p className="max-w-[44rem] pt-3 font-serif text-[1.0625rem] leading-[1.5625rem] text-ink2 medium:text-standfirst">
        Everything that this site shows can be taken away as files, at addresses that stay the same. The files
        are version {plan.version} of the data.
      </p>

      <TextSection id="cite" title="How to cite">
        <Citation />
        <p className="max-w-[68ch] pt-3 text-ink2">
          Licence: {plan.licence} The words quoted from a source are cited by that source.
        </p>
      </TextSection>

      <TextSection id="tables" title="Tables (CSV)">
        <Prose>
          One table for each kind of thing, in UTF-8, with commas, one header row and CRLF line ends (RFC
          4180). <FileLink path={recordPaths.dataPackage}>datapackage.json</FileLink> types every column and
          says how tables refer to one another, as a Tabular Data Package of Frictionless Data, version 1.
        </Prose>
        <Prose>
          A text that begins with an apostrophe, or with =, +, - or @ in any width, also behind spaces or
          hidden characters, carries an apostrophe in front, so that no spreadsheet runs it as a formula.
          Numbers are plain.
        </Prose>
        <Prose>
          The files begin without a byte order mark, since readers of data packages take it for a part of the
          first column. A spreadsheet that shows ’ or é as other signs has not read the file as UTF-8: in
          Excel, open it by Data, From Text/CSV, with 65001: Unicode (UTF-8); in LibreOffice, choose Unicode
          (UTF-8) as the character set.
        </Prose>
        <LoadedPart
          part={tables.part}
          onRetry={tables.retry}
          failure="The list of tables could not be read. The files below can still be opened."
        >
          {({ resources }) => <TableFiles resources={resources} />}
        </LoadedPart>
      </TextSection>

      <TextSection id="missing" title="Words in place of a value">
        <TermList terms={missingWords} />
      </TextSection>

      <TextSection id="json" title="Files (JSON)">
        <Prose>The same files that this page reads, each with a JSON Schema.</Prose>
        <JsonFiles />
      </TextSection>

      <TextSection id="documents" title="Drafts as documents (Akoma Ntoso)">
        <Prose>
          One XML document for each draft in Akoma Ntoso 1.0, the OASIS standard for legislative texts. It
          holds our sentences and not the text of the draft, and says so in its preface and its metadata. An
          eId names the place by the number printed in the draft, a wId the matter, the same in every draft.
          What a draft is silent on stands as a note and not in the body, and so does a clause that is known
          to be gone.
        </Prose>
        <DraftDocuments />
      </TextSection>

      <TextSection id="annotations" title="Evidence as annotations (JSON-LD)">
        <Prose>
          <FileLink path={recordPaths.annotations}>annotations.jsonld</FileLink> holds one W3C Web Annotation
          for each row of evidence.csv, with{' '}
          <FileLink path={recordPaths.schema('annotations')}>annotations.schema.json</FileLink>. Its body is
          our statement, with its standing; its target is the source as it was published on its day, which is
          read in UTC. Where words are quoted, a TextQuoteSelector has them with those before and after them,
          word for word from the stored passage.
        </Prose>
        <Prose>
          A source that is cited without its words is a target without a selector, and one whose day is not
          known exactly has no state. A source without a known address bears a name of this record, not an
          invented address. The record keeps no day on which a page was read, so none is given.
        </Prose>
      </TextSection>

      <TextSection id="code-book" title="Code book: our topics and PA-X">
        <Prose>
          PA-X is the Peace Agreements Database of the University of Edinburgh (peaceagreements.org). It codes
          signed agreements; the texts here are drafts. The mapping is ours, names top-level categories only,
          and has not been reviewed by PA-X. Where the fit is partial or none, it says so.
        </Prose>
        <LoadedPart
          part={codeBook.part}
          onRetry={codeBook.retry}
          failure="The code book could not be read. The rest of this page still works."
        >
          {(entries) => <CodeBookTable entries={entries} />}
        </LoadedPart>
      </TextSection>
    </TextPage>
  )
}

const missingWords = [
  {
    term: 'not-reported',
    is: 'The draft has no provision on the matter in the record: the sources are silent. That does not mean that the draft lacks it. It stands in pairs.csv and figures.csv.',
  },
  {
    term: 'not-in-draft',
    is: 'The draft has no provision on the matter and is known to lack it, or says it as part of another matter. It stands in pairs.csv and figures.csv.',
  },
  {
    term: 'removed',
    is: 'The draft no longer contains the clause, and the record says how that is known. It stands in pairs.csv and figures.csv; the clause that is gone is the statement in provisions.csv.',
  },
  {
    term: 'unverified',
    is: 'Nobody has read the document that the provision restates, so no figure is given for it. It stands in figures.csv. As a standing in provisions.csv it is a value and not a gap.',
  },
  {
    term: 'An empty cell',
    is: 'There is no value: no printed number, no last day, no address, or no such figure in a provision that is recorded.',
  },
] as const
