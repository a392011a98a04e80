/** Works as BibTeX in UTF-8, as BibTeX, BibLaTeX and citation managers read it. */
import type { CitedWork } from './citation-work'
import { oneLine } from './one-line'

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/**
 * One entry for each work, its id as the key. Letters of every script stay as they are; what TeX reads as a
 * command stands for itself. A day is given in `date`, which BibLaTeX and Zotero read; year and month stand
 * beside it for the rest.
 */
export function writeBibtex(works: readonly CitedWork[]): string {
  return works.map(writeEntry).join('\n')
}

function writeEntry(work: CitedWork): string {
  const { id, title, publisher, issued, address, language, version, note } = work
  const [year, month] = issued
  const monthName = month === undefined ? undefined : months[month - 1]
  const fields = [
    // A second pair of braces keeps capitals, and a name with "and" in it one name. It stands once: styles print both.
    `title = {{${escapeTex(title)}}}`,
    `author = {{${escapeTex(publisher)}}}`,
    ...(issued.length === 0 ? [] : [`date = {${isoDate(issued)}}`]),
    ...(year === undefined ? [] : [`year = {${year}}`]),
    ...(monthName === undefined ? [] : [`month = ${monthName}`]),
    ...(address === null ? [] : [`url = {${verbatim(address)}}`]),
    `language = {${escapeTex(language)}}`,
    ...(version === null ? [] : [`version = {${escapeTex(version)}}`]),
    ...(note === '' ? [] : [`note = {${escapeTex(note)}}`]),
  ]
  const key = id.replaceAll(/[^\w.:-]/g, '-')
  return `@${address === null ? 'misc' : 'online'}{${key},\n  ${fields.join(',\n  ')}\n}\n`
}

function isoDate([year = 0, ...rest]: readonly number[]): string {
  return [String(year).padStart(4, '0'), ...rest.map((part) => String(part).padStart(2, '0'))].join('-')
}

// An escaped brace still counts as a brace where BibTeX looks for the end of a field, so braces have names.
const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

// What TeX sets as another letter when the next one follows: two hyphens as a dash, two apostrophes as a quotation mark.
const ligatures = /-(?=-)|'(?=')|[`?!](?=`)|,(?=,)|<(?=<)|>(?=>)/g

function escapeTex(text: string): string {
  const escaped = oneLine(text).replaceAll(/[\\{}~^$&%#_]/g, (sign) => commands[sign] ?? `\\${sign}`)
  return escaped.replaceAll(ligatures, '$&{}')
}

/** Addresses are read as they stand; braces and backslashes would end them early. */
function verbatim(address: string): string {
  return oneLine(address).replaceAll(/[\\{} ]/g, encodeURIComponent)
}
