import { describe, expect, it } from 'vitest'
import {
  citeLabel,
  citedIn,
  countSources,
  evidenceFor,
  evidenceId,
  formatDate,
  gatherCitations,
  gatherPassages,
  passageId,
} from '../../src/domain/citations'
import type { SourceShelf } from '../../src/domain/citations'
import type { Matter } from '../../src/domain/compare-drafts'
import type { Citation, CoreSource, Provision, Quotation } from '../../src/domain/record'
import { matter } from '../fixtures/matters'
import { plainProvision, tinyRecord } from '../fixtures/tiny-record'

const shelf: SourceShelf = new Map(tinyRecord().sources.map(({ value }) => [value.id, value]))
const gazette = [...shelf.values()].find((source): source is CoreSource => source.kind === 'core')

const passagesOf = ({ before, after }: Matter, sources: SourceShelf) =>
  gatherPassages(citedIn([before, after]), sources)
const citationsOf = ({ before, after }: Matter) => gatherCitations(citedIn([before, after]))

function quote(paragraph: number, source = 'gazette'): Quotation {
  const selector = { type: 'TextQuoteSelector', exact: 'fence', prefix: '', suffix: '' } as const
  return { kind: 'quotation', source, paragraph, selector, locator: null }
}

function cite(source: string, locator: string | null = null): Citation {
  return { kind: 'citation', source, locator, seen: true, note: null }
}

function provision(fields: Partial<Provision>): Provision {
  return { ...plainProvision, ...fields }
}

/** The Gazette with these paragraphs, stored in this order. */
function shelfWith(...paragraphs: readonly number[]): SourceShelf {
  if (gazette === undefined) throw new Error('no Gazette')
  const passages = paragraphs.map((paragraph) => ({
    paragraph,
    text: `The fence, ${paragraph}.`,
    whole: true,
  }))
  return new Map([['gazette', { ...gazette, passages }]])
}

describe('labels', () => {
  it.each([
    ['a quotation by paragraph', quote(17), 'Gazette ¶17'],
    ['a citation by its place', cite('herald', 'point 6'), 'Herald, point 6'],
    ['a citation without a place', cite('herald'), 'Herald'],
    ['a source that could not be loaded by its id', quote(3, 'tribune'), 'tribune ¶3'],
  ])('cite %s', (_fact, item, label) => {
    expect(citeLabel(item, shelf)).toBe(label)
  })

  it.each([
    ['2025-12-03', '3 Dec 2025'],
    ['2026-01-31', '31 Jan 2026'],
  ])('write %s as %s', (date, words) => {
    expect(formatDate(date)).toBe(words)
  })

  it('name a passage for addresses', () => {
    expect(passageId('protothema', 17)).toBe('protothema-17')
  })
})

describe('countSources', () => {
  it('counts each source once, over both drafts', () => {
    const before = provision({ evidence: [quote(2), quote(4), cite('herald')] })
    const after = provision({ evidence: [cite('herald'), cite('tribune')] })
    expect([countSources(before), countSources(before, after), countSources(null, after)]).toEqual([2, 3, 2])
    expect(countSources(null)).toBe(0)
  })
})

describe('gatherPassages', () => {
  it('gives each quoted paragraph with the quotations of both sides', () => {
    const [before, after] = [quote(2), quote(2)]
    const gathered = passagesOf(
      matter({
        before: provision({ evidence: [before] }),
        after: provision({ evidence: [after, cite('herald')] }),
      }),
      shelf,
    )
    expect(gathered).toEqual([
      {
        source: gazette,
        passages: [
          {
            passage: gazette?.passages[0],
            quotations: [
              { at: 0, quotation: before },
              { at: 1, quotation: after },
            ],
            skipped: 0,
          },
        ],
      },
    ])
  })

  it('adds one stored paragraph of context on each side, in the order of the article', () => {
    const [group] = passagesOf(
      matter({ before: provision({ evidence: [quote(5), quote(9)] }), after: null }),
      shelfWith(9, 1, 4, 5, 6, 7, 12),
    )
    const shown = group?.passages.map(({ passage, quotations, skipped }) => [
      passage.paragraph,
      quotations.length,
      skipped,
    ])
    expect(shown).toEqual([
      [4, 0, 0],
      [5, 1, 0],
      [6, 0, 0],
      [9, 1, 2],
    ])
  })

  it('leaves out a source that could not be loaded', () => {
    expect(passagesOf(matter({ before: provision({ evidence: [quote(2)] }) }), new Map())).toEqual([])
  })

  it('is empty where nothing is quoted', () => {
    expect(passagesOf(matter(), shelf)).toEqual([])
  })
})

describe('gatherCitations', () => {
  it('gives the places cited for each draft, without the quotations', () => {
    const before = provision({ evidence: [quote(2), cite('herald', 'point 1')] })
    const after = provision({ evidence: [quote(4)] })
    expect(citationsOf(matter({ before, after }))).toEqual([
      { at: 0, provision: plainProvision.id, account: null, citations: [cite('herald', 'point 1')] },
    ])
  })

  it('groups them by the account that they support, then those of none', () => {
    const limit = { says: 'At most 150', sources: ['gazette'], named: [] }
    const noLimit = { says: 'No limit', sources: ['herald'], named: ['a passer-by'] }
    const hearsay = { says: 'Both', sources: [], named: ['a passer-by'] }
    const after = provision({
      certainty: 'disputed',
      accounts: [limit, noLimit, hearsay],
      evidence: [quote(4), cite('herald'), cite('tribune')],
    })
    expect(citationsOf(matter({ before: null, after }))).toEqual([
      { at: 1, provision: plainProvision.id, account: noLimit, citations: [cite('herald')] },
      { at: 1, provision: plainProvision.id, account: hearsay, citations: [] },
      { at: 1, provision: plainProvision.id, account: null, citations: [cite('tribune')] },
    ])
  })
})

describe('evidenceId', () => {
  it('names a passage by its paragraph, and a place cited by the provision that cites it', () => {
    const both = provision({ id: 'b-06', evidence: [quote(4), cite('herald')] })
    expect(both.evidence.map((item) => evidenceId(both, item))).toEqual(['gazette-4', 'b-06.herald'])
  })
})

describe('evidenceFor', () => {
  it('leads from a source that an account names to its quotation or citation', () => {
    const both = provision({ evidence: [quote(4), cite('herald')] })
    expect(evidenceFor(both, 'gazette')).toEqual(quote(4))
    expect(evidenceFor(both, 'herald')).toEqual(cite('herald'))
    expect(evidenceFor(both, 'tribune')).toBeUndefined()
  })
})
