/** The parts of a Word document that are the same in every export. */
import { escapeXml } from './xml-text'

export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

export const namespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packaged = 'http://schemas.openxmlformats.org/package/2006'

export const contentTypes = `${declaration}<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${wordType}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${wordType}.styles+xml"/><Override PartName="/word/settings.xml" ContentType="${wordType}.settings+xml"/><Override PartName="/word/footnotes.xml" ContentType="${wordType}.footnotes+xml"/><Override PartName="/word/comments.xml" ContentType="${wordType}.comments+xml"/><Override PartName="/word/footer.xml" ContentType="${wordType}.footer+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`

export const packageRelations = relations([
  { id: 'rId1', type: `${office}/officeDocument`, target: 'word/document.xml' },
  { id: 'rId2', type: `${packaged}/relationships/metadata/core-properties`, target: 'docProps/core.xml' },
])

const ownParts = ['styles', 'settings', 'footnotes', 'comments', 'footer'] as const

/** The parts of the document by their names, and the addresses that its text links to. */
export function documentRelations(links: ReadonlyMap<string, string>): string {
  const parts = ownParts.map((name) => ({ id: name, type: `${office}/${name}`, target: `${name}.xml` }))
  return relations([...parts, ...toLinks(links)])
}

type Relation = { readonly id: string; readonly type: string; readonly target: string }

function relations(list: readonly (Relation & { readonly isExternal?: boolean })[]): string {
  const items = list.map(({ id, type, target, isExternal }) => {
    const mode = isExternal === true ? ' TargetMode="External"' : ''
    return `<Relationship Id="${id}" Type="${type}" Target="${escapeXml(target)}"${mode}/>`
  })
  return `${declaration}<Relationships xmlns="${packaged}/relationships">${items.join('')}</Relationships>`
}

/** Addresses that footnotes link to, by the ids they are linked by. */
export function linkRelations(links: ReadonlyMap<string, string>): string {
  return relations(toLinks(links))
}

function toLinks(links: ReadonlyMap<string, string>): readonly (Relation & { readonly isExternal: true })[] {
  return [...links].map(([target, id]) => ({ id, type: `${office}/hyperlink`, target, isExternal: true }))
}

/** Title and dates; the document names nobody. */
export function coreProperties(title: string, created: string): string {
  return (
    `${declaration}<cp:coreProperties xmlns:cp="${packaged}/metadata/core-properties" ` +
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" ' +
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${escapeXml(title)}</dc:title><dc:language>en-GB</dc:language>` +
    `<dcterms:created xsi:type="dcterms:W3CDTF">${created}</dcterms:created></cp:coreProperties>`
  )
}

export const settings = `${declaration}<w:settings ${namespaces}><w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/><w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>`

type Look = {
  readonly id: string
  readonly name: string
  readonly paragraph?: string
  readonly text?: string
  readonly isCharacter?: boolean
  readonly next?: string
}

/** Sizes are half points, distances twentieths of a point. */
const looks: readonly Look[] = [
  {
    id: 'Title',
    name: 'Title',
    paragraph: '<w:spacing w:after="120"/>',
    text: '<w:b/><w:sz w:val="36"/>',
    next: 'Normal',
  },
  {
    id: 'Heading1',
    name: 'heading 1',
    paragraph:
      '<w:keepNext/><w:keepLines/><w:pBdr><w:top w:val="single" w:sz="8" w:space="6" w:color="14181D"/></w:pBdr><w:spacing w:before="360" w:after="40"/><w:outlineLvl w:val="0"/>',
    text: '<w:b/><w:sz w:val="28"/>',
    next: 'Normal',
  },
  {
    id: 'Heading2',
    name: 'heading 2',
    paragraph: '<w:keepNext/><w:keepLines/><w:spacing w:before="240" w:after="40"/><w:outlineLvl w:val="1"/>',
    text: '<w:b/><w:sz w:val="25"/>',
    next: 'Normal',
  },
  {
    id: 'Status',
    name: 'Status',
    paragraph: '<w:keepNext/><w:spacing w:after="60"/>',
    text: '<w:b/><w:sz w:val="21"/>',
  },
  { id: 'Change', name: 'Change sentence', paragraph: '<w:keepNext/><w:spacing w:after="120"/>' },
  {
    id: 'Provision',
    name: 'Provision',
    paragraph:
      '<w:keepLines/><w:spacing w:before="60" w:after="80" w:line="280" w:lineRule="auto"/><w:ind w:left="284"/>',
    text: '<w:sz w:val="25"/>',
  },
  {
    id: 'Grounds',
    name: 'Grounds',
    paragraph: '<w:spacing w:after="60"/><w:ind w:left="284"/>',
    text: '<w:color w:val="3F4750"/><w:sz w:val="19"/>',
  },
  {
    id: 'Remark',
    name: 'Remark',
    paragraph: '<w:spacing w:after="40"/>',
    text: '<w:color w:val="3F4750"/><w:sz w:val="19"/>',
  },
  {
    id: 'Footer',
    name: 'footer',
    paragraph:
      '<w:pBdr><w:top w:val="single" w:sz="4" w:space="4" w:color="6F7881"/></w:pBdr><w:tabs><w:tab w:val="right" w:pos="9072"/></w:tabs><w:spacing w:after="0"/>',
    text: '<w:color w:val="3F4750"/><w:sz w:val="17"/>',
  },
  {
    id: 'FootnoteText',
    name: 'footnote text',
    paragraph: '<w:spacing w:after="40" w:line="240" w:lineRule="auto"/>',
    text: '<w:sz w:val="19"/>',
  },
  { id: 'CommentText', name: 'annotation text', text: '<w:sz w:val="20"/>' },
  {
    id: 'FootnoteReference',
    name: 'footnote reference',
    text: '<w:vertAlign w:val="superscript"/>',
    isCharacter: true,
  },
  {
    id: 'Hyperlink',
    name: 'Hyperlink',
    text: '<w:color w:val="52329A"/><w:u w:val="single"/>',
    isCharacter: true,
  },
]

/** A face that every word processor has, or one of the same widths: the pages break alike in each. */
const fonts =
  '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="Times New Roman" w:cs="Times New Roman"/>'

export const styles = `${declaration}<w:styles ${namespaces}><w:docDefaults><w:rPrDefault><w:rPr>${fonts}<w:sz w:val="23"/><w:lang w:val="en-GB"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="100" w:line="264" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>${looks.map(writeLook).join('')}</w:styles>`

function writeLook({ id, name, paragraph, text, isCharacter, next }: Look): string {
  const based = isCharacter === true ? '' : '<w:basedOn w:val="Normal"/>'
  const following = next === undefined ? '' : `<w:next w:val="${next}"/>`
  const ofParagraph = paragraph === undefined ? '' : `<w:pPr>${paragraph}</w:pPr>`
  const ofText = text === undefined ? '' : `<w:rPr>${text}</w:rPr>`
  return `<w:style w:type="${isCharacter === true ? 'character' : 'paragraph'}" w:styleId="${id}"><w:name w:val="${name}"/>${based}${following}${ofParagraph}${ofText}</w:style>`
}
