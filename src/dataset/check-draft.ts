/** One draft against the record's topics and sources, and against the editorial rules. */
import type { Problem } from '../domain/problem'
import type { Draft, Provision } from '../domain/record'
import { checkEvidence } from './check-evidence'
import type { RecordParts } from './check-record'
import type { Filed } from './record'

const STATEMENT_WORDS = 44
const TITLE_WORDS = 5

export function checkDraft({ file, value: draft }: Filed<Draft>, parts: RecordParts): readonly Problem[] {
  const keys = new Set<string>()
  return [
    ...checkEvidence(draft.evidence, file, 'evidence', parts),
    ...draft.provisions.flatMap((provision, at) => {
      const path = `provisions[${at}]`
      const repeated = provision.key !== '' && keys.has(provision.key)
      keys.add(provision.key)
      return [
        ...(repeated
          ? [
              problem(
                file,
                `${path}.key`,
                'identity/one-per-draft',
                'this draft has two provisions on this matter',
                provision.key,
              ),
            ]
          : []),
        ...checkTopics(provision, file, path, parts),
        ...checkAccounts(provision, file, path),
        ...checkWitnesses(provision, file, path, parts),
        ...checkWording(provision, file, path),
        ...checkStanding(provision, draft, file, path),
        ...checkEvidence(provision.evidence, file, `${path}.evidence`, parts),
      ]
    }),
  ]
}

function problem(file: string, path: string, rule: string, message: string, actual?: string): Problem {
  return actual === undefined ? { file, path, rule, message } : { file, path, rule, message, actual }
}

function checkTopics(
  { topics }: Provision,
  file: string,
  path: string,
  parts: RecordParts,
): readonly Problem[] {
  if (parts.topics === undefined) return []
  const known = new Set(parts.topics.value.map(({ id }) => id))
  return topics.flatMap((topic, at) =>
    topic === '' || known.has(topic)
      ? []
      : [
          problem(
            file,
            `${path}.topics[${at}]`,
            'reference/topic',
            'data/topics.json has no such topic',
            topic,
          ),
        ],
  )
}

function checkAccounts(provision: Provision, file: string, path: string): readonly Problem[] {
  const { accounts, certainty, evidence } = provision
  const cited = new Set(evidence.map(({ source }) => source))
  const unsupported = accounts.flatMap((account, at) => {
    const place = `${path}.accounts[${at}]`
    const missing = account.sources.flatMap((source, index) =>
      cited.has(source) || cited.has('') || evidence.length === 0
        ? []
        : [
            problem(
              file,
              `${place}.sources[${index}]`,
              'account/evidence',
              'this source is not in the evidence of the provision',
              source,
            ),
          ],
    )
    const empty = provision.statement !== '' && account.sources.length + account.named.length === 0
    return empty
      ? [...missing, problem(file, place, 'account/source', 'this account names no source')]
      : missing
  })
  if (provision.statement === '') return unsupported
  if (certainty === 'disputed' && accounts.length < 2) {
    return [
      ...unsupported,
      problem(
        file,
        `${path}.accounts`,
        'account/both-sides',
        'a disputed provision gives at least two accounts',
      ),
    ]
  }
  if (certainty !== 'disputed' && accounts.length > 0) {
    return [
      ...unsupported,
      problem(
        file,
        `${path}.certainty`,
        'account/disputed',
        'a provision with accounts is disputed',
        certainty,
      ),
    ]
  }
  return unsupported
}

function checkWitnesses(
  { witnesses, statement }: Provision,
  file: string,
  path: string,
  parts: RecordParts,
): readonly Problem[] {
  const known = new Set([...parts.sources.map(({ value }) => value.id), ...parts.unsoundSources])
  const unknown = witnesses.flatMap(({ source }, at) =>
    source === null || known.has(source)
      ? []
      : [
          problem(
            file,
            `${path}.witnesses[${at}].source`,
            'reference/source',
            'no file in data/sources has this id',
            source,
          ),
        ],
  )
  return witnesses.length === 1 && statement !== ''
    ? [
        ...unknown,
        problem(
          file,
          `${path}.witnesses`,
          'witness/two-readings',
          'copies differ only where there are two readings',
        ),
      ]
    : unknown
}

function checkWording(provision: Provision, file: string, path: string): readonly Problem[] {
  const { statement, title, quantities } = provision
  if (statement === '') return []
  const words = statement.split(/\s+/).length
  const figures = quantities.flatMap(({ value }, at) =>
    givesFigure(statement, value)
      ? []
      : [
          problem(
            file,
            `${path}.quantities[${at}].value`,
            'quantity/in-statement',
            'the statement does not give this figure',
            String(value),
          ),
        ],
  )
  return [
    ...(statement.endsWith('.')
      ? []
      : [problem(file, `${path}.statement`, 'statement/full-stop', 'a statement ends with a full stop')]),
    ...(words > STATEMENT_WORDS
      ? [
          problem(
            file,
            `${path}.statement`,
            'statement/short',
            `a statement has at most ${STATEMENT_WORDS} words`,
            `${words} words`,
          ),
        ]
      : []),
    ...(title.split(/\s+/).length > TITLE_WORDS
      ? [problem(file, `${path}.title`, 'title/short', `a title has at most ${TITLE_WORDS} words`, title)]
      : []),
    ...figures,
  ]
}

/** Whether a statement gives a figure as a whole number of its own: 600,000, or 100 billion. */
function givesFigure(statement: string, value: number): boolean {
  const forms = [value.toLocaleString('en-GB'), String(value), `${value / 1e9} billion`]
  return forms.some((form) =>
    new RegExp(`(?<![\\d.,])${form.replaceAll('.', '\\.')}(?!\\d|[.,]\\d)`).test(statement),
  )
}

function checkStanding(provision: Provision, draft: Draft, file: string, path: string): readonly Problem[] {
  const { certainty, notes, removal, statement, verified } = provision
  if (statement === '') return []
  const problems: Problem[] = []
  if (!verified && (certainty !== 'reported' || notes.length === 0)) {
    const message = 'an unverified provision is "reported" and carries a note that says what was not read'
    problems.push(problem(file, `${path}.verified`, 'standing/unverified', message, certainty))
  }
  if (certainty === 'published-text' && draft.completeness !== 'full-text-published') {
    const message = 'a draft that was not published has no published text'
    problems.push(problem(file, `${path}.certainty`, 'standing/published', message, certainty))
  }
  if (removal?.basis === 'published-deletion' && certainty !== 'published-text') {
    const message = 'a deletion seen in the text needs the published text; silence is never a removal'
    problems.push(problem(file, `${path}.removal.basis`, 'standing/removal', message, certainty))
  }
  return problems
}
