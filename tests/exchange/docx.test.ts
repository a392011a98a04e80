import * as fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { presenceOf } from '../../src/domain/compare-drafts'
import { compareWording } from '../../src/domain/compare-wording'
import { serializeDocx } from '../../src/exchange/docx'
import type { ExportView } from '../../src/exchange/export-view'
import { weave } from '../../src/exchange/weave'
import { armySize, everything, only, pairViews, shown } from './record-view'

/** The parts of a Word document, as text. */
function open(view: ExportView): Readonly<Record<string, string>> {
  const files = unzipSync(serializeDocx(view))
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]))
}

function bodyOf(view: ExportView): string {
  return open(view)['word/document.xml'] ?? ''
}

/** The sentences in the document after every tracked change is accepted, or rejected. */
function settle(body: string, how: 'accept' | 'reject'): readonly string[] {
  const [gone, come] = how === 'accept' ? ['del|moveFrom', 'ins|moveTo'] : ['ins|moveTo', 'del|moveFrom']
  const paragraphs = body.match(/<w:p>.*?<\/w:p>/gs) ?? []
  return paragraphs
    .filter((text) => text.includes('<w:pStyle w:val="Provision"/>'))
    .filter((text) => !new RegExp(`<w:rPr><w:(?:${gone}) [^>]*/></w:rPr></w:pPr>`).test(text))
    .map((text) => text.replaceAll(new RegExp(`<w:(${gone}) [^>]*>.*?</w:\\1>`, 'gs'), ''))
    .map((text) => text.replaceAll(new RegExp(`</?w:(?:${come})(?: [^>]*)?>`, 'g'), ''))
    .map((text) =>
      [...text.matchAll(/<w:(?:t|delText) [^>]*>([^<]*)<\/w:(?:t|delText)>|<w:(br|tab)\/>/g)]
        .map(([, words = '', element]) => (element === 'br' ? '\n' : element === 'tab' ? '\t' : words))
        .join(''),
    )
    .map(unescape)
}

function unescape(text: string): string {
  return text
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&gt;', '>')
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&')
}

/** What one side of a comparison says, matter by matter, as the document should have it. */
function sentencesOf(view: ExportView, side: 'before' | 'after'): readonly string[] {
  return view.matters.flatMap((matter) => {
    const stated = (of: 'before' | 'after') => presenceOf(matter, of) === 'stated'
    const silent = (['before', 'after'] as const).some((of) => presenceOf(matter, of) === 'silent')
    if (!silent) return stated(side) ? [matter[side]?.statement ?? ''] : []
    return (['before', 'after'] as const).map((of) => {
      const mark = of === 'before' ? '[A]' : '[B]'
      if (presenceOf(matter, of) === 'silent') return `${mark} Not reported`
      return stated(of)
        ? `${mark} ${matter[of]?.statement}`
        : expect.stringMatching(new RegExp(`^\\${mark} `))
    })
  })
}

describe('a Word document', () => {
  it.each(pairViews)('settles to either draft, word for word: $name', ({ view }) => {
    const body = bodyOf(view)
    expect(settle(body, 'accept')).toEqual(sentencesOf(view, 'after'))
    expect(settle(body, 'reject')).toEqual(sentencesOf(view, 'before'))
  })

  it('marks the changed words as tracked changes, by the comparator on the day of the data', () => {
    expect(bodyOf(armySize)).toContain(
      '<w:r><w:t xml:space="preserve">Ukraine’s armed forces are held to at most </w:t></w:r>',
    )
    expect(bodyOf(armySize)).toMatch(
      /<w:del w:id="\d+" w:author="Peace Plan Comparator" w:date="2026-11-27T00:00:00Z"><w:r><w:delText xml:space="preserve">600,000<\/w:delText><\/w:r><\/w:del><w:ins [^>]*><w:r><w:t xml:space="preserve">800,000</,
    )
  })

  it('names the author and the day that the reader gives', () => {
    const body = bodyOf({ ...armySize, changesBy: { author: 'Desk <news> & "views"', date: '2026-01-02' } })
    expect(body).toContain(
      'w:author="Desk &lt;news&gt; &amp; &quot;views&quot;" w:date="2026-01-02T00:00:00Z"',
    )
    expect(body).not.toContain('w:author="Peace Plan Comparator"')
  })

  it('says silence in words with a comment, and tracks nothing there', () => {
    const silent = shown({ statuses: ['only-a'] })
    const parts = open({ ...silent, matters: silent.matters.slice(0, 3) })
    expect(parts['word/document.xml']).toContain('[B] Not reported')
    expect(parts['word/document.xml']).not.toMatch(/<w:(?:ins|del|moveFrom|moveTo) /)
    expect(parts['word/comments.xml']?.match(/<w:comment /g)).toHaveLength(3)
    expect(parts['word/comments.xml']).toContain('No source describes this point in the Geneva revision.')
  })

  it('tracks a move as a matched move', () => {
    const moved = pairViews
      .map(({ view }) => ({ ...view, matters: view.matters.filter(({ relation }) => relation === 'moved') }))
      .find(({ matters }) => matters.length > 0)
    const body = bodyOf(moved ?? everything)
    const [, from] = /<w:moveFromRangeStart [^>]*w:name="([^"]+)"/.exec(body) ?? []
    expect(from).toBeDefined()
    expect(body).toContain(`w:name="${from}"/><w:moveTo `)
  })

  it('has a footnote with publisher, date and address for each place cited, and the quotation where there is one', () => {
    const notes = open(armySize)['word/footnotes.xml'] ?? ''
    expect(notes.match(/<w:footnote w:id="[1-9]\d*"/g)).toHaveLength(9)
    expect(notes).toContain(
      '“Increasing Ukraine’s military force limit to 800,000”, Proto Thema, 3 Dec 2025, ¶22.',
    )
    expect(open(armySize)['word/_rels/footnotes.xml.rels']).toContain(
      'Target="https://protothemanews.com/2025/12/03/',
    )
    expect(notes.match(/r:id="rId\d+"/g)?.length).toBeGreaterThan(4)
  })

  it('leaves footnotes out where no citations are asked for', () => {
    const parts = open({ ...armySize, withCitations: false })
    expect(parts['word/document.xml']).not.toContain('footnoteReference')
    expect(parts['word/document.xml']).toContain('No strict limit:')
  })

  it('is the same bytes every time', () => {
    expect(serializeDocx(armySize)).toEqual(serializeDocx(armySize))
  })

  it('numbers revisions, comments and footnotes once each', () => {
    const parts = open(everything)
    const ids = [
      ...(parts['word/document.xml'] ?? '').matchAll(
        /<w:(?:ins|del|moveFrom|moveTo)(?:RangeStart)? w:id="(\d+)"/g,
      ),
    ]
    expect(new Set(ids.map(([, id]) => id)).size).toBe(ids.length)
  })

  it('keeps any text, and replaces visibly what XML cannot write', () => {
    const [matter] = only('army-size').matters
    if (matter?.before == null || matter.after === null) throw new Error('army size has two sides')
    const { before, after } = matter
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const view: ExportView = {
          ...everything,
          matters: [{ ...matter, unverified: true, before: { ...before, statement: `x${text}` }, after }],
        }
        const expected = `x${text}`
          .replaceAll(/(?![\t\n\r])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/gu, '\ufffd')
          .replaceAll(/\r\n|\r/g, '\n')
        expect(settle(bodyOf(view), 'reject')).toEqual([expected])
      }),
      { numRuns: 200 },
    )
  })
})

describe('weave', () => {
  it('gives both sentences back for every matter of every pair', () => {
    for (const { view } of pairViews) {
      for (const matter of view.matters) {
        const wording = compareWording(matter)
        if (wording.kind === 'one-sided') continue
        const [before = '', after = ''] = [matter.before?.statement, matter.after?.statement]
        const runs = weave(before, after, wording.kind === 'compared' ? wording.diff : null)
        const join = (leaveOut: string) =>
          runs.flatMap(({ kind, text }) => (kind === leaveOut ? [] : [text])).join('')
        expect(join('inserted')).toBe(before)
        expect(join('deleted')).toBe(after)
      }
    }
  })
})
