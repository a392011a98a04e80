/** Stored passages and quotations against the full texts of their articles. */
import type { Problem } from '../domain/problem'
import { evidenceOf } from './check-sources'
import { statementEvidence } from './check-statements'
import type { PlanRecord } from './record'

type Comparison = {
  readonly problems: readonly Problem[]
  readonly passages: number
  readonly quotations: number
}

/**
 * Compares code unit for code unit. A paragraph's number counts the article's non-empty
 * lines, headline included; white space around a line is not part of it.
 *
 * @param readArticle the text of an article by file name; undefined when it is not there
 */
export function comparePassages(
  record: PlanRecord,
  readArticle: (name: string) => string | undefined,
): Comparison {
  const problems: Problem[] = []
  const paragraphsOf = new Map<string, readonly string[]>()
  let passages = 0
  for (const { file, value: source } of record.sources) {
    if (source.kind !== 'core') continue
    const article = readArticle(source.article)
    if (article === undefined) {
      const message = 'the folder has no such article; name the folder that holds it'
      problems.push({ file, path: 'article', rule: 'source/article', message, actual: source.article })
      continue
    }
    const paragraphs = article
      .split(/\r?\n/)
      .map((line) => line.trim())
      .filter((line) => line !== '')
    paragraphsOf.set(source.id, paragraphs)
    source.passages.forEach((passage, at) => {
      passages += 1
      const expected = paragraphs[passage.paragraph - 1]
      if (passage.whole ? passage.text === expected : isExtract(passage.text, expected ?? '')) return
      const message = `paragraph ${passage.paragraph} of ${source.article} reads otherwise`
      const path = `passages[${at}].text`
      problems.push({
        file,
        path,
        rule: 'passage/word-for-word',
        message,
        actual: passage.text,
        expected: expected ?? 'no such paragraph',
      })
    })
  }
  const quotations = compareQuotations(record, paragraphsOf, problems)
  return { problems, passages, quotations }
}

/** Whether the sentences of an extract, parted by `[…]`, stand in the paragraph in that order. */
function isExtract(text: string, paragraph: string): boolean {
  let from = 0
  return text.split(' […] ').every((part) => {
    const at = paragraph.indexOf(part, from)
    from = at + part.length
    return at !== -1
  })
}

function compareQuotations(
  record: PlanRecord,
  paragraphsOf: ReadonlyMap<string, readonly string[]>,
  problems: Problem[],
): number {
  const placed = [
    ...record.drafts.flatMap(({ file, value }) =>
      evidenceOf(value).map(({ path, item }) => ({ file, path, item })),
    ),
    ...statementEvidence(record).flatMap(({ file, path, evidence }) =>
      evidence.map((item, at) => ({ file, path: `${path}[${at}]`, item })),
    ),
  ]
  const quotations = placed.flatMap(({ file, path, item }) =>
    item.kind === 'quotation' ? [{ file, path, item }] : [],
  )
  for (const { file, path, item } of quotations) {
    const paragraph = paragraphsOf.get(item.source)?.[item.paragraph - 1]
    if (paragraph === undefined || paragraph.includes(item.selector.exact)) continue
    const message = `not in paragraph ${item.paragraph} of the article of "${item.source}"`
    problems.push({
      file,
      path: `${path}.selector.exact`,
      rule: 'evidence/word-for-word',
      message,
      actual: item.selector.exact,
    })
  }
  return quotations.length
}
