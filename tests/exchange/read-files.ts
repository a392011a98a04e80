/** Exported files read by parsers that have no part in writing them. */
import { Parser } from 'commonmark'
import { strFromU8, unzipSync } from 'fflate'
import Papa from 'papaparse'
import type { DefaultTreeAdapterTypes, ParserError } from 'parse5'
import { parse, parseFragment } from 'parse5'
import { SaxesParser } from 'saxes'

/** A file as whoever opens it finds it. */
export type FileRead = {
  /** What its parser complains of. */
  readonly faults: readonly string[]
  /** What it is built of, apart from its texts: names of elements and attributes, of keys, of blocks. */
  readonly structure: readonly string[]
  readonly texts: readonly string[]
  /** Where its links lead. */
  readonly links: readonly string[]
}

type Gathered = { faults: string[]; structure: string[]; texts: string[]; links: string[] }

function gather(): Gathered {
  return { faults: [], structure: [], texts: [], links: [] }
}

export function readHtml(html: string): FileRead {
  return readMarkup(html, parse)
}

/** HTML that stands inside a page. */
export function readHtmlPart(html: string): FileRead {
  return readMarkup(html, parseFragment)
}

function readMarkup(html: string, parser: typeof parse | typeof parseFragment): FileRead {
  const read = gather()
  const report = ({ code, startLine, startCol }: ParserError) =>
    read.faults.push(`${code} at ${startLine}:${startCol}`)
  const visit = (node: DefaultTreeAdapterTypes.Node): void => {
    read.structure.push(node.nodeName)
    if ('value' in node) read.texts.push(node.value)
    for (const { name, value } of 'attrs' in node ? node.attrs : []) {
      read.structure.push(`@${name}`)
      if (name === 'href' || name === 'src') read.links.push(value)
      else read.texts.push('\n', value, '\n')
    }
    if ('childNodes' in node) node.childNodes.forEach(visit)
  }
  visit(parser(html, { onParseError: report, sourceCodeLocationInfo: true }))
  return read
}

/** A text node is given in pieces where it is broken, so breaks count as text and not as structure. */
const textElements = new Set(['w:t', 'w:delText', 'w:br', 'w:tab'])

export function readXml(xml: string): FileRead {
  const read = gather()
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', (error) => read.faults.push(error.message))
  parser.on('opentag', ({ name, attributes }) => {
    if (textElements.has(name)) {
      if (name === 'w:br' || name === 'w:tab') read.texts.push('\n')
      return
    }
    read.structure.push(name)
    for (const [attribute, { value }] of Object.entries(attributes)) {
      read.structure.push(`@${attribute}`)
      if (attribute === 'Target' || attribute === 'href') read.links.push(value)
      // A name within the file is no text.
      else if (attribute !== 'eId') read.texts.push('\n', value, '\n')
    }
  })
  parser.on('text', (text) => read.texts.push(text))
  parser.on('cdata', () => read.structure.push('CDATA'))
  parser.on('comment', () => read.structure.push('comment'))
  parser.on('processinginstruction', ({ target }) => read.structure.push(`?${target}`))
  parser.on('doctype', () => read.structure.push('doctype'))
  parser.write(xml).close()
  return read
}

/** Every part of a package: those of Office files are all XML. */
export function readPackage(bytes: Uint8Array): FileRead {
  const read = gather()
  for (const [name, part] of Object.entries(unzipSync(bytes))) {
    const { faults, structure, texts, links } = readXml(strFromU8(part))
    read.faults.push(...faults.map((fault) => `${name}: ${fault}`))
    read.structure.push(name, ...structure)
    read.texts.push('\n', ...texts)
    read.links.push(...links)
  }
  return read
}

export function readMarkdown(markdown: string): FileRead {
  const read = gather()
  const walker = new Parser().parse(markdown).walker()
  for (let step = walker.next(); step !== null; step = walker.next()) {
    const { type, literal, destination } = step.node
    if (!step.entering) continue
    // Pieces of text are one text.
    if (type !== 'text') read.structure.push(type)
    if (type === 'paragraph' || type === 'heading') read.texts.push('\n')
    if (type === 'softbreak' || type === 'linebreak') read.texts.push('\n')
    if (literal !== null) read.texts.push(literal)
    if (type === 'link' || type === 'image') read.links.push(destination ?? '')
  }
  return read
}

/** Cells as their texts; one that a spreadsheet would run is a fault. */
export function readCsv(csv: string): FileRead {
  const { data, errors } = Papa.parse<readonly string[]>(csv.replace(/\r\n$/, ''), {
    delimiter: ',',
    newline: '\r\n',
  })
  return {
    faults: [...errors.map(({ message }) => message), ...data.flat().filter(isFormula)],
    structure: data.map((row) => `row of ${row.length}`),
    texts: data.flat().flatMap((cell) => ['\n', cell.replace(/^'/, '')]),
    links: [],
  }
}

/** Spreadsheets read over white space in front of a formula, and some over what cannot be seen. */
export function isFormula(cell: string): boolean {
  return /^[\s\p{C}]*[=+\-@\uff1d\uff0b\uff0d\uff20]/u.test(cell) && !/^-?\d+(?:\.\d+)?$/.test(cell)
}

/** Texts of a JSON document, and what stands under the names that formats give to an address. */
export function readJson(json: string): FileRead {
  const read = gather()
  const visit = (value: unknown, name: string): void => {
    if (typeof value === 'string' && /^(?:url|href|id)$/i.test(name)) read.links.push(value)
    else if (typeof value === 'string') read.texts.push('\n', value)
    if (typeof value !== 'object' || value === null) return
    for (const [key, inner] of Object.entries(value)) {
      read.structure.push(key)
      visit(inner, key)
    }
  }
  try {
    visit(JSON.parse(json), '')
  } catch (error) {
    read.faults.push(String(error))
  }
  return read
}

/**
 * A text of no form that is known here, of which one thing alone is asked: no character that a terminal runs. A
 * format whose form has a parser wants a reader of its own above.
 */
export function readPlain(text: string): FileRead {
  const controls = text.match(/(?![\t\n\r])\p{Cc}/gu) ?? []
  return { faults: controls.map((found) => JSON.stringify(found)), structure: [], texts: [], links: [] }
}
