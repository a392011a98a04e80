import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { serializeCsv, toTable } from '../../src/exchange/csv'
import { columns, numberColumns, parseTable, serializeTable, textColumns } from '../../src/exchange/csv-table'
import type { CsvRow, CsvTable } from '../../src/exchange/csv-table'
import { armySize, comparison, everything, only } from './record-view'

function rowOf(key: string): CsvRow {
  const row = toTable(only(key)).rows[0]
  if (row === undefined) throw new Error(`no row for ${key}`)
  return row
}

describe('serializeCsv', () => {
  it('writes the matter of a topic as one row that says so', () => {
    const [header, row, ...rest] = serializeCsv(armySize).split('\r\n')
    expect(header).toBe(columns.join(','))
    expect(rest).toEqual([''])
    expect(row).toContain('1 of 62 matters. Topic: Army size.')
    expect(row).toMatchInlineSnapshot(
      `"army-size,Size of Ukraine’s armed forces,Army size,changed,"Changed, by one account of B; by another: No strict limit","The ceiling rises from 600,000 to 800,000 in several reports; two others say that the strict limit was dropped.","sources say so, and disagree",yes,"US 28-point draft, 20 Nov 2025, published in full",stated,,Point 6,"Ukraine’s armed forces are held to at most 600,000 personnel.",Published text,,"Proto Thema ¶17 (https://protothemanews.com/2025/12/03/russia-is-preparing-for-a-long-conflict-and-wants-to-destabilize-rutte-warns); BBC News Brasil ¶21 (address not known); Axios, point 6 (https://www.axios.com/2025/11/20/trump-ukraine-peace-plan-28-points-russia); Online.ua, point 6 (https://news.online.ua/en/end-of-russias-war-against-ukraine-trumps-peace-plan-revealed-899003/); BBC News, copy (https://github.com/thebadely/thebadely.github.io)","Geneva revision, 23 Nov 2025, not published, reported in part",stated,,,"Ukraine’s armed forces are held to at most 800,000 personnel.",Disputed,"Disputed: sources differ. At most 800,000: Proto Thema ¶22; Babel; AFP, via GEA. No strict limit: RBC-Ukraine; ABC, through a relay.","Proto Thema ¶22 (https://protothemanews.com/2025/12/03/russia-is-preparing-for-a-long-conflict-and-wants-to-destabilize-rutte-warns); RBC-Ukraine (https://newsukraine.rbc.ua/news/no-limits-for-ukraine-s-army-and-no-amnesty-1764012926.html); Babel (https://babel.ua/en/news/123308-ft-ukraine-agrees-to-limit-army-size-under-new-us-peace-plan); AFP, via GEA (https://geagency.it/?p=123818)",Ukraine’s armed forces,600000,800000,personnel,at most,at most,200000,33.33,,,1 of 62 matters. Topic: Army size.,2026.11.28,2026-11-28"`,
    )
  })

  it('has one row for every matter', () => {
    expect(toTable(everything).rows.map(({ key }) => key)).toEqual(everything.matters.map(({ key }) => key))
  })

  it('says silence as "Not reported" and never as a removal', () => {
    for (const row of toTable(everything).rows) {
      if (row.relation !== 'only-before') continue
      expect(row).toMatchObject({
        b_presence: 'not reported',
        b_presence_reason: 'No source describes this point in the Geneva revision.',
        b_text: '',
        b_standing: 'Not reported',
      })
      expect(row.relation_label).toBe('Reported only in A')
    }
  })

  it('has no words in a text but those of a draft, and gives the reason for the others apart', () => {
    for (const row of toTable(everything).rows) {
      for (const side of ['a', 'b'] as const) {
        const isStated = row[`${side}_presence`] === 'stated'
        expect(row[`${side}_text`] !== '').toBe(isStated)
        expect(row[`${side}_presence_reason`] === '').toBe(isStated)
      }
    }
  })

  it('gives every text its standing', () => {
    const words = ['Published text', 'Reported', 'Disputed', 'Unverified', 'Not reported']
    for (const row of toTable(everything).rows) {
      expect(words).toContain(row.a_standing)
      expect(words).toContain(row.b_standing)
    }
  })

  it('gives every citation its address, or says that it is not known', () => {
    for (const { before, after, key } of comparison.matters) {
      const row = rowOf(key)
      for (const [provision, cell] of [
        [before, row.a_sources],
        [after, row.b_sources],
      ] as const) {
        const addresses = cell.match(/\((?:https?:\/\/[^\s)]+|address not known)/g) ?? []
        expect(addresses).toHaveLength(provision?.evidence.length ?? 0)
      }
    }
  })

  it('writes figures as plain numbers', () => {
    const row = serializeCsv(armySize)
    expect(row).toContain(',600000,800000,personnel,at most,at most,200000,33.33,')
  })

  it('keeps several figures in one row', () => {
    expect(rowOf('zaporizhzhia-plant')).toMatchObject({ difference: null, b_value: null })
    expect(rowOf('zaporizhzhia-plant').figure_note).toMatch(/^Also .+\.$/)
  })

  it('gives no difference where figures do not compare, and says why', () => {
    const [matter] = armySize.matters
    const figures = (qualifier: string | null, value: number) => [
      { name: 'Armed forces', value, unit: 'personnel', qualifier } as const,
    ]
    const before = matter?.before ? { ...matter.before, quantities: figures('at most', 600_000) } : null
    const after = matter?.after ? { ...matter.after, quantities: figures(null, 800_000) } : null
    const { rows } = toTable({ ...armySize, matters: matter ? [{ ...matter, before, after }] : [] })
    expect(rows[0]).toMatchObject({
      a_value: 600_000,
      b_value: 800_000,
      difference: null,
      percent: null,
      figure_note: 'Not compared: at most 600,000 to 800,000, a strength, not a ceiling.',
    })
  })

  it('leaves out sources without citations and keeps the accounts', () => {
    const [row] = toTable({ ...armySize, withCitations: false }).rows
    expect(row?.b_sources).toBe('')
    expect(row?.b_accounts).toContain('No strict limit: RBC-Ukraine')
  })
})

const pieces = [
  '=',
  '+',
  '-',
  '@',
  '\t',
  '\r',
  '\n',
  '\r\n',
  "'",
  '"',
  '""',
  ',',
  ';',
  ' ',
  '\u0000',
  '\uFEFF',
  '1',
]
const wide = [
  '\uFF1D',
  '\uFF0B',
  '\uFF0D',
  '\uFF20',
  '\u202E',
  '\u2066',
  '\u200B',
  '\u00A0',
  '\uD800',
  '\uDFFF',
  'cmd|',
]
const hostile = fc.oneof(
  fc.array(fc.constantFrom(...pieces, ...wide), { maxLength: 6 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 12 }),
)
const number = fc.option(
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (value === 0 ? 0 : value)),
  {
    nil: null,
  },
)
const anyRow = fc.record({
  ...Object.fromEntries(textColumns.map((name) => [name, hostile])),
  ...Object.fromEntries(numberColumns.map((name) => [name, number])),
}) as unknown as fc.Arbitrary<CsvRow>
const anyTable: fc.Arbitrary<CsvTable> = fc.record({ rows: fc.array(anyRow, { maxLength: 3 }) })

describe('a table', () => {
  it('gives the whole record back byte for byte', () => {
    const text = serializeCsv(everything)
    const table = parseTable(text)
    expect(table).toEqual({ ok: true, value: toTable(everything) })
    expect(table.ok && serializeTable(table.value)).toBe(text)
    const bytes = new TextEncoder().encode(text)
    expect(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)).toBe(text)
  })

  it('is read alike with a byte order mark in front', () => {
    const text = serializeCsv(armySize)
    expect(text.startsWith('\uFEFF')).toBe(false)
    expect(parseTable(`\uFEFF${text}`)).toEqual(parseTable(text))
    expect(parseTable(`\uFEFF${text}`).ok).toBe(true)
  })

  it('gives any cells back, hostile ones too', () => {
    fc.assert(
      fc.property(anyTable, (table) => {
        const text = serializeTable(table)
        expect(parseTable(text)).toEqual({ ok: true, value: table })
      }),
      { numRuns: 500 },
    )
  })

  it('begins no text cell with what a spreadsheet runs', () => {
    fc.assert(
      fc.property(hostile, (title) => {
        const [row] = toTable(armySize).rows
        const text = serializeTable({ rows: row ? [{ ...row, title }] : [] })
        const cell = text.slice(text.indexOf('\r\narmy-size,') + '\r\narmy-size,'.length)
        expect(cell).not.toMatch(/^"?[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/)
      }),
    )
  })

  it.each([
    ['a formula', '=1+1', "'=1+1"],
    ['a number with a sign', '-5', "'-5"],
    ['a full-width sign', '\uFF1D1', "'\uFF1D1"],
    ['a sign behind invisible characters', '\u200B =1', "'\u200B =1"],
    ['an apostrophe', "'tis", "''tis"],
    ['nothing in plain words', 'at most 5', 'at most 5'],
  ])('disarms %s', (_fact, title, cell) => {
    const [row] = toTable(armySize).rows
    expect(serializeTable({ rows: row ? [{ ...row, title }] : [] })).toContain(`\r\narmy-size,${cell},`)
  })

  it('leaves a negative number a number', () => {
    const [row] = toTable(armySize).rows
    expect(serializeTable({ rows: row ? [{ ...row, difference: -5 }] : [] })).toContain(',-5,33.33,')
  })

  it.each([
    ['another header', (text: string) => text.replace('key,', 'id,'), 'csv/header'],
    ['a row too short', (text: string) => text.replace('army-size,', ''), 'csv/cells'],
    ['words for a number', (text: string) => text.replace(',600000,', ',many,'), 'csv/number'],
    ['other line ends', (text: string) => text.replaceAll('\r\n', '\n'), 'csv/header'],
    ['needless quotes', (text: string) => text.replace('army-size,', '"army-size",'), 'csv/own-form'],
    ['an open quote', (text: string) => text.replace('army-size,', '"army-size,'), 'csv/form'],
    ['nothing at all', () => '', 'csv/header'],
  ])('refuses %s and says where', (_fact, spoil, rule) => {
    const table = parseTable(spoil(serializeCsv(armySize)))
    expect(table.ok ? [] : table.problems.map((problem) => problem.rule)).toContain(rule)
  })
})
