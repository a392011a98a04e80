/** Which of its words a thing of the record is found by. */
import type { Matter } from './compare-drafts'
import type { Evidence, Party, Position, Provision, Source } from './record'

/** The words of a matter in a comparison, its quotations included. */
export function matterTexts({ title, summary, before, after }: Matter): readonly string[] {
  const provisions = [before, after].filter((provision) => provision !== null)
  return [
    title,
    ...(summary === null ? [] : [summary]),
    ...provisions.flatMap((provision) => [...provisionTexts(provision), ...quotedWords(provision.evidence)]),
  ]
}

/** The editors' words on what one draft says: its sentence, what each account says, how copies read. */
export function provisionTexts({ statement, accounts, witnesses }: Provision): readonly string[] {
  return [
    statement,
    ...accounts.flatMap(({ says, named }) => [says, ...named]),
    ...witnesses.map(({ reading }) => reading),
  ]
}

/** Who speaks. */
export function speakerTexts(
  { speaker, role, party }: Position,
  parties: readonly Party[],
): readonly string[] {
  return [speaker, role ?? '', parties.find(({ id }) => id === party)?.name ?? party]
}

/** What is said, in the editors' words and then in the sources'. */
export function positionTexts({ summary, evidence }: Position): readonly string[] {
  return [summary, ...quotedWords(evidence)]
}

/** By whom a source is, and what it is called. */
export function sourceTexts({ publisher, shortName, title, author }: Source): readonly string[] {
  return [...new Set([publisher, shortName, title, author ?? ''])]
}

function quotedWords(evidence: readonly Evidence[]): readonly string[] {
  return evidence.flatMap((item) => (item.kind === 'quotation' ? [item.selector.exact] : []))
}
