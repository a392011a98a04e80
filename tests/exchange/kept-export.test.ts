import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { parseTable } from '../../src/exchange/csv-table'
import { serializeCsv } from '../../src/exchange/csv'
import { serializeDocx } from '../../src/exchange/docx'
import type { ExportView } from '../../src/exchange/export-view'
import { describeSelection, exportFileName, filterInForce } from '../../src/exchange/export-view'
import { serializeHtml } from '../../src/exchange/html'
import { parseJson, serializeJson } from '../../src/exchange/json'
import { serializeMarkdown } from '../../src/exchange/markdown'
import { noFilter } from '../../src/domain/filter-matters'
import { everything } from './record-view'

const note = '=Ask the desk*\n\n<b>Two</b> accounts.'

/** Two provisions in an order that no filter gives, with a note on the first. */
const kept: ExportView = {
  ...everything,
  filter: { ...noFilter, topics: ['nato'] },
  scope: 'kept',
  matters: ['nato-enlargement', 'army-size'].flatMap(
    (key) => everything.matters.find((matter) => matter.key === key) ?? [],
  ),
  kept: { notes: new Map([['nato-enlargement', note]]), ofOtherDrafts: 2, gone: 1 },
}
const unnoted: ExportView = { ...kept, kept: { notes: new Map(), ofOtherDrafts: 0, gone: 0 } }

describe('the export of what a reader has kept', () => {
  it('says how many of how many, what it leaves out, and that no filter is in force', () => {
    expect(describeSelection(kept)).toBe(
      '2 kept of 62 matters, in the reader’s order. 2 kept provisions of other drafts left out. 1 kept provision no longer in this record.',
    )
    expect(describeSelection(unnoted)).toBe('2 kept of 62 matters, in the reader’s order.')
    expect(filterInForce(kept)).toEqual(noFilter)
    expect(exportFileName(kept, 'csv')).toMatch(/^us-28-point_geneva-revision_2-kept-of-62_/)
  })

  it('is a table of as many rows in that order, with the note in a column that runs nowhere', () => {
    const text = serializeCsv(kept)
    const read = parseTable(text)
    expect(read.ok && read.value.rows.map(({ key, readers_note }) => [key, readers_note])).toEqual([
      ['nato-enlargement', note],
      ['army-size', ''],
    ])
    expect(text).toContain(`"'=Ask the desk*`)
  })

  it('is data with the note beside the record’s own fields, read back without loss', () => {
    const read = parseJson(serializeJson(kept))
    if (!read.ok) throw new Error('an export is read back')
    expect(read.value.scope).toBe('kept')
    expect(read.value.matters.map(({ key, readersNote }) => [key, readersNote])).toEqual([
      ['nato-enlargement', note],
      ['army-size', undefined],
    ])
  })

  it('is a text whose note keeps its lines and opens no markup', () => {
    const text = serializeMarkdown(kept)
    expect(text).toContain('**Reader’s note:** \\=Ask the desk\\*\\\n\\\n\\<b\\>Two\\</b\\> accounts.')
    expect(text.indexOf('## NATO enlargement')).toBeLessThan(text.indexOf('## Size of'))
    expect(text).toContain('What stands under “Reader’s note” is the reader’s own and no part of the record.')
  })

  it('is a page whose note is a term of its own, as text', () => {
    const text = serializeHtml(kept)
    expect(text).toContain(
      '<dl><dt class="status">Reader’s note</dt><dd dir="auto"><bdi>=Ask the desk*</bdi><br><bdi></bdi><br><bdi>&lt;b&gt;Two&lt;/b&gt; accounts.</bdi></dd></dl>',
    )
    expect(text.match(/Reader’s note<\/dt>/g)).toHaveLength(1)
  })

  it('is a document whose note is no tracked change', () => {
    const document = strFromU8(unzipSync(serializeDocx(kept))['word/document.xml'] ?? new Uint8Array())
    const paragraph = /<w:p>(?:(?!<w:p>).)*Reader’s note: .*?<\/w:p>/.exec(document)?.[0]
    expect(paragraph).toContain('&lt;b&gt;Two&lt;/b&gt; accounts.')
    expect(paragraph).not.toMatch(/<w:(?:ins|del)\b/)
  })

  it('says nothing of notes where there are none', () => {
    for (const text of [serializeMarkdown(unnoted), serializeHtml(unnoted)])
      expect(text).not.toContain('Reader’s note')
  })
})
