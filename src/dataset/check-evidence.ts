/** Evidence against the sources and passages it names. */
import { findQuote } from '../domain/evidence'
import type { Problem } from '../domain/problem'
import type { Evidence, Quotation, Source } from '../domain/record'
import type { RecordParts } from './check-record'
import type { Filed } from './record'

/** A quotation longer than this is no longer a short one. */
const QUOTATION_WORDS = 60

/** Problems of one list of evidence; `path` is where the list stands in `file`. */
export function checkEvidence(
  evidence: readonly Evidence[],
  file: string,
  path: string,
  parts: Pick<RecordParts, 'sources' | 'unsoundSources'>,
): readonly Problem[] {
  return evidence.flatMap((item, at) => {
    if (item.source === '') return []
    const place = `${path}[${at}]`
    const source = sourceOf(item.source, parts.sources)
    if (source === undefined) {
      if (parts.unsoundSources.includes(item.source)) return []
      const message = `no file in data/sources has this id`
      return [{ file, path: `${place}.source`, rule: 'reference/source', message, actual: item.source }]
    }
    if (item.kind === 'quotation') return checkQuotation(item, source.value, file, place)
    if (source.value.kind === 'core') {
      const message = 'a core source is quoted, never only cited; add the quotation and its paragraph'
      return [{ file, path: `${place}.kind`, rule: 'evidence/core-is-quoted', message, actual: item.source }]
    }
    if (source.value.read === 'address-only' && item.seen) {
      const message = 'nobody has read this page, so the citation cannot be marked as seen'
      return [
        { file, path: `${place}.seen`, rule: 'evidence/seen', message, actual: 'true', expected: 'false' },
      ]
    }
    return []
  })
}

function sourceOf(id: string, sources: readonly Filed<Source>[]): Filed<Source> | undefined {
  return sources.find(({ value }) => value.id === id)
}

function checkQuotation(item: Quotation, source: Source, file: string, place: string): readonly Problem[] {
  if (source.kind === 'public') {
    const message = 'only core sources are quoted; cite this one without its words'
    return [{ file, path: `${place}.kind`, rule: 'evidence/public-is-cited', message, actual: item.source }]
  }
  if (item.paragraph === 0) return []
  const passage = source.passages.find(({ paragraph }) => paragraph === item.paragraph)
  if (passage === undefined) {
    const message = `source "${source.id}" stores no paragraph with this number`
    return [
      {
        file,
        path: `${place}.paragraph`,
        rule: 'reference/passage',
        message,
        actual: String(item.paragraph),
      },
    ]
  }
  if (item.selector.exact === '') return []
  const words = item.selector.exact.split(/\s+/).length
  if (words > QUOTATION_WORDS) {
    const message = 'this quotation is too long; quote less of the passage'
    return [
      {
        file,
        path: `${place}.selector.exact`,
        rule: 'evidence/short',
        message,
        actual: `${words} words`,
        expected: `at most ${QUOTATION_WORDS}`,
      },
    ]
  }
  return checkWords(item, passage.text, file, place)
}

function checkWords(
  { selector, source, paragraph }: Quotation,
  text: string,
  file: string,
  place: string,
): readonly Problem[] {
  const path = `${place}.selector.exact`
  const passage = `paragraph ${paragraph} of "${source}"`
  const actual = selector.exact
  const match = findQuote(text, selector)
  switch (match.status) {
    case 'word-for-word':
      return checkContext(selector, match.range?.from ?? 0, text, file, place)
    case 'typography-differs': {
      const message = `only spaces or quotation marks differ from ${passage}; copy the words from it`
      return [{ file, path, rule: 'evidence/word-for-word', message, actual }]
    }
    case 'ambiguous': {
      const message = `these words stand more than once in ${passage}; add a prefix or a suffix`
      return [{ file, path, rule: 'evidence/unambiguous', message, actual }]
    }
    case 'not-found':
      return [{ file, path, rule: 'evidence/word-for-word', message: `not found in ${passage}`, actual }]
  }
}

function checkContext(
  { exact, prefix, suffix }: Quotation['selector'],
  from: number,
  text: string,
  file: string,
  place: string,
): readonly Problem[] {
  const sides = [
    { name: 'prefix', holds: text.slice(0, from).endsWith(prefix), actual: prefix },
    { name: 'suffix', holds: text.slice(from + exact.length).startsWith(suffix), actual: suffix },
  ]
  return sides
    .filter(({ holds }) => !holds)
    .map(({ name, actual }) => ({
      file,
      path: `${place}.selector.${name}`,
      rule: 'evidence/context',
      message: `the ${name} does not stand beside the quotation in its passage`,
      actual,
    }))
}
