/** Works as CSL-JSON (https://github.com/citation-style-language/schema), which citation managers share. */
import type { CitedWork } from './citation-work'

export type CslItem = {
  readonly id: string
  readonly type: 'webpage'
  readonly title: string
  readonly author: readonly [{ readonly literal: string }]
  readonly publisher: string
  readonly 'container-title': string
  readonly issued?: { readonly 'date-parts': readonly [readonly number[]]; readonly circa?: true }
  readonly language: string
  readonly version?: string
  readonly URL?: string
  readonly note?: string
}

/** An array of items in the order given, with two spaces of indentation and a line break at the end. */
export function writeCslJson(works: readonly CitedWork[]): string {
  return `${JSON.stringify(works.map(toCslItem), null, 2)}\n`
}

export function toCslItem(work: CitedWork): CslItem {
  const { id, title, publisher, issued, isApproximate, address, language, version, note } = work
  return {
    id,
    type: 'webpage',
    title,
    author: [{ literal: publisher }],
    publisher,
    'container-title': publisher,
    ...(issued.length === 0
      ? {}
      : { issued: { 'date-parts': [issued], ...(isApproximate ? { circa: true } : {}) } }),
    language,
    ...(version === null ? {} : { version }),
    ...(address === null ? {} : { URL: address }),
    ...(note === '' ? {} : { note }),
  }
}
