/** Paragraphs and runs of WordprocessingML (ECMA-376, Part 1, 17.3 and 17.13.5). */
import type { TextPart } from './text-parts'
import { escapeXml } from './xml-text'

/** Who made the tracked changes, and when: an ISO date with time, in UTC. */
export type Revision = { readonly author: string; readonly date: string }

/** Numbers that one document uses once each. */
export type Counter = { next: number }

export type Change = 'ins' | 'del' | 'moveFrom' | 'moveTo'

/** A run of text. Line breaks and tabs become elements, since spaces are all that text elements keep. */
export function run(text: string, properties = '', element: 't' | 'delText' = 't'): string {
  const pieces = text.split(/(\r\n|[\n\r\t])/).map((piece, at) => {
    if (at % 2 === 1) return piece === '\t' ? '<w:tab/>' : '<w:br/>'
    return piece === '' ? '' : `<w:${element} xml:space="preserve">${escapeXml(piece)}</w:${element}>`
  })
  return `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}${pieces.join('')}</w:r>`
}

/** Runs of text, those that are not in English with their language: for its letters of whichever script. */
export function runs(parts: readonly TextPart[]): string {
  return parts
    .map(({ text, language }) => {
      if (language === null) return run(text)
      const tag = escapeXml(language)
      return run(text, `<w:lang w:val="${tag}" w:eastAsia="${tag}" w:bidi="${tag}"/>`)
    })
    .join('')
}

/** The attributes that every revision has. */
export function revisionAttributes({ author, date }: Revision, ids: Counter): string {
  ids.next += 1
  return `w:id="${ids.next}" w:author="${escapeXml(author)}" w:date="${escapeXml(date)}"`
}

/** Text under a tracked change. */
export function changed(change: Change, text: string, revision: Revision, ids: Counter): string {
  const inner = run(text, '', change === 'del' ? 'delText' : 't')
  return `<w:${change} ${revisionAttributes(revision, ids)}>${inner}</w:${change}>`
}

/**
 * A paragraph in a style; `mark` says in properties that its end itself is inserted, deleted or moved, and
 * `keepsNext` that the next one stands on the same page.
 */
export function paragraph(style: string, content: string, { mark = '', keepsNext = false } = {}): string {
  const keep = keepsNext ? '<w:keepNext/>' : ''
  const end = mark === '' ? '' : `<w:rPr>${mark}</w:rPr>`
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/>${keep}${end}</w:pPr>${content}</w:p>`
}

/** What Word works out by itself, such as the number of the page; `text` stands until it does. */
export function field(instruction: string, text: string, properties = ''): string {
  return `<w:fldSimple w:instr=" ${instruction} ">${run(text, properties)}</w:fldSimple>`
}

/** A place in the text that a field can name. */
export function bookmark(name: string, content: string, ids: Counter): string {
  ids.next += 1
  return `<w:bookmarkStart w:id="${ids.next}" w:name="${name}"/>${content}<w:bookmarkEnd w:id="${ids.next}"/>`
}
