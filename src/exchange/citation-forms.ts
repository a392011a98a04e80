/** The forms a citation is taken away in. */
import { writeBibtex } from './bibtex'
import type { CitedWork } from './citation-work'
import { writeCslJson } from './csl-json'
import { writeRis } from './ris'

export type CitationForm = {
  readonly id: 'sentence' | 'bibtex' | 'ris' | 'csl-json'
  readonly label: string
  /** Without a dot. */
  readonly extension: string
  readonly mediaType: string
  readonly write: (works: readonly CitedWork[]) => string
}

/** A sentence for people first, then what citation managers read. */
export const citationForms: readonly CitationForm[] = [
  {
    id: 'sentence',
    label: 'Sentence',
    extension: 'txt',
    mediaType: 'text/plain;charset=utf-8',
    // A blank line between, so that a paste keeps them apart.
    write: (works) => works.map(({ sentence }) => `${sentence}\n`).join('\n'),
  },
  {
    id: 'bibtex',
    label: 'BibTeX',
    extension: 'bib',
    mediaType: 'application/x-bibtex;charset=utf-8',
    write: writeBibtex,
  },
  {
    id: 'ris',
    label: 'RIS',
    extension: 'ris',
    mediaType: 'application/x-research-info-systems;charset=utf-8',
    write: writeRis,
  },
  {
    id: 'csl-json',
    label: 'CSL-JSON',
    extension: 'csl.json',
    mediaType: 'application/vnd.citationstyles.csl+json',
    write: writeCslJson,
  },
]
