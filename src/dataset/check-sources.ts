/** Sources in themselves and against their use: nothing is stored that nothing rests on. */
import { isEnglish } from '../domain/language-name'
import type { Problem } from '../domain/problem'
import type { Draft, Evidence, Source } from '../domain/record'
import type { RecordParts } from './check-record'
import { statementEvidence } from './check-statements'
import type { Filed } from './record'

/** Every piece of evidence in a draft with its path in the file, the draft's own first. */
export function evidenceOf({ evidence, provisions }: Draft): readonly PlacedEvidence[] {
  const place = (items: readonly Evidence[], path: string) =>
    items.map((item, at) => ({ path: `${path}[${at}]`, item }))
  return [
    ...place(evidence, 'evidence'),
    ...provisions.flatMap((provision, at) => place(provision.evidence, `provisions[${at}].evidence`)),
  ]
}

type PlacedEvidence = { readonly path: string; readonly item: Evidence }

export function checkSources(parts: RecordParts): readonly Problem[] {
  return [...parts.sources.flatMap(checkTitleLanguage), ...(parts.evidenceIsSound ? checkUse(parts) : [])]
}

/** A title is in the language of its page or in English, the language of the record, and English goes without saying. */
function checkTitleLanguage({ file, value }: Filed<Source>): readonly Problem[] {
  const { language, titleLanguage } = value
  if (titleLanguage === undefined || (titleLanguage === language && !isEnglish(language))) return []
  const message = isEnglish(titleLanguage)
    ? 'a title in English goes without this field'
    : 'a title is in the language of its page, or in English and without this field'
  return [{ file, path: 'titleLanguage', rule: 'source/title-language', message, actual: titleLanguage }]
}

/**
 * Unused sources and unquoted passages. Passed over while a file that holds evidence has faults of form, since
 * its evidence may not have been read.
 */
function checkUse(parts: RecordParts): readonly Problem[] {
  const evidence = [
    ...parts.drafts.flatMap(({ value }) => evidenceOf(value).map(({ item }) => item)),
    ...statementEvidence(parts).flatMap((placed) => placed.evidence),
  ]
  const witnesses = parts.drafts.flatMap(({ value }) =>
    value.provisions.flatMap((provision) => provision.witnesses),
  )
  const used = new Set([...evidence, ...witnesses].map(({ source }) => source))
  const quoted = new Set(
    evidence.flatMap((item) => (item.kind === 'quotation' ? [`${item.source} ${item.paragraph}`] : [])),
  )

  return parts.sources.flatMap(({ file, value: source }) => {
    const unused: readonly Problem[] = used.has(source.id)
      ? []
      : [
          {
            file,
            path: 'id',
            rule: 'source/used',
            message: 'nothing in the record rests on this source; cite it or remove it',
            actual: source.id,
          },
        ]
    if (source.kind === 'public') return unused
    const paragraphs = new Set<number>()
    return [
      ...unused,
      ...source.passages.flatMap(({ paragraph }, at) => {
        const path = `passages[${at}].paragraph`
        const actual = String(paragraph)
        const twice = paragraphs.has(paragraph)
        paragraphs.add(paragraph)
        if (twice)
          return [{ file, path, rule: 'identity/unique', message: 'this paragraph is stored twice', actual }]
        return quoted.has(`${source.id} ${paragraph}`)
          ? []
          : [
              {
                file,
                path,
                rule: 'passage/quoted',
                message: 'nothing quotes this paragraph; quote from it or remove it',
                actual,
              },
            ]
      }),
    ]
  })
}
