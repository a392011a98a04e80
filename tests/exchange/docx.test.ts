import * as fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { presenceOf } from '../../src/domain/compare-drafts'
import { compareWording } from '../../src/domain/compare-wording'
import { diffText } from '../../src/domain/diff-text'
import { groupMatters } from '../../src/domain/filter-matters'
import { serializeDocx } from '../../src/exchange/docx'
import type { ExportView } from '../../src/exchange/export-view'
import { weave } from '../../src/exchange/weave'
import { armySize, everything, inGreek, only, pairViews, shown, titlesInLanguages } from './record-view'

/** The parts of a Word document, as text. */
function open(view: ExportView): Readonly<Record<string, string>> {
  const files = unzipSync(serializeDocx(view))
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]))
}

function bodyOf(view: ExportView): string {
  return open(view)['word/document.xml'] ?? ''
}

/** What a reader of a part sees, without its elements. */
function textOf(part: string | undefined): string {
  return unescape((part ?? '').replaceAll(/<[^>]+>/g, ''))
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

/** The styles of the paragraphs that stand on the page of the next one by their own word, not by their style's. */
function keptParagraphs(view: ExportView): readonly (string | undefined)[] {
  return [...bodyOf(view).matchAll(/<w:pStyle w:val="(\w+)"\/><w:keepNext\/>/g)].map(([, style]) => style)
}

/** What one side of a comparison says, matter by matter, as the document should have it. */
function sentencesOf(view: ExportView, side: 'before' | 'after'): readonly string[] {
  // A document has what is reported first, and then the silence.
  const { reported, onlyBefore, onlyAfter } = groupMatters(view.matters)
  return [...reported, ...onlyBefore, ...onlyAfter].flatMap((matter) => {
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
      /<w:del w:id="\d+" w:author="Peace Plan Comparator" w:date="2026-11-28T00:00:00Z"><w:r><w:delText xml:space="preserve">600,000 <\/w:delText><\/w:r><\/w:del><w:ins [^>]*><w:r><w:t xml:space="preserve">800,000 </,
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
    expect(textOf(notes)).toContain(
      '“Increasing Ukraine’s military force limit to 800,000”, Proto Thema, 3 Dec 2025, note 1, ¶22.',
    )
    expect(open(armySize)['word/_rels/footnotes.xml.rels']).toContain(
      'Target="https://protothemanews.com/2025/12/03/',
    )
    expect(notes.match(/r:id="rId\d+"/g)?.length).toBeGreaterThan(4)
  })

  it('describes a source in its first footnote, to which later places and quotations refer', () => {
    const notes = open(only('army-size'))['word/footnotes.xml'] ?? ''
    expect(notes).toContain(
      '“Limiting Ukraine’s armed forces to 600,000 personnel”. Proto Thema English: “Russia is preparing for a long ' +
        'conflict and wants to destabilize, Rutte warns”, 3 Dec 2025; ¶17; Rank 3.',
    )
    expect(notes.match(/Proto Thema English:/g)).toHaveLength(1)
    const all = open(everything)['word/footnotes.xml'] ?? ''
    expect(all.match(/Trump’s 28-point plan, published text”, 20 Nov 2025;/g)).toHaveLength(1)
    const body = bodyOf(everything)
    expect(textOf(body)).toContain('NewsBytes ¶3; Axios, point 73; Online.ua, point 74;')
    expect(body).toMatch(/> Axios, point 7<\/w:t><\/w:r><w:fldSimple w:instr=" NOTEREF _Note3 \\f \\h ">/)
    const named = [...`${body}${all}`.matchAll(/NOTEREF (_Note\d+) /g)].map(([, name]) => name)
    const marked = [...bodyOf(everything).matchAll(/<w:bookmarkStart [^>]*w:name="(_Note\d+)"/g)]
    expect(marked.map(([, name]) => name)).toEqual(expect.arrayContaining(named))
  })

  it('has titles and quotations in their languages, of letters of whichever script', () => {
    const runsIn = (view: ExportView) =>
      [
        ...(open(view)['word/footnotes.xml'] ?? '').matchAll(
          /<w:lang w:val="([^"]+)" w:eastAsia="\1" w:bidi="\1"\/><\/w:rPr><w:t [^>]*>([^<]+)<\/w:t><\/w:r>/g,
        ),
      ].map(([, language, text]) => `${language}: ${text}`)
    const found = new Set(pairViews.flatMap(({ view }) => runsIn(view)))
    const titles = [...titlesInLanguages].map(([title, language]) => `${language}: ${title}`)
    expect(found.size).toBeGreaterThan(5)
    expect(titles).toEqual(expect.arrayContaining([...found]))
    expect(runsIn(inGreek(armySize))).toContain('el: Increasing Ukraine’s military force limit to 800,000')
  })

  it('gives a quotation once, however many matters rest on it', () => {
    const notes = (open(everything)['word/footnotes.xml'] ?? '').split('</w:footnote>').map(textOf)
    const quoted = notes.flatMap((note) => /^ [“‘].*/.exec(note)?.[0] ?? [])
    expect(quoted.length).toBeGreaterThan(5)
    expect(new Set(quoted).size).toBe(quoted.length)
  })

  it('has no working notes of the editors among its footnotes', () => {
    const notes = open(everything)['word/footnotes.xml'] ?? ''
    const working = everything.matters
      .flatMap(({ before, after }) => [...(before?.evidence ?? []), ...(after?.evidence ?? [])])
      .flatMap((item) => (item.kind === 'citation' && item.note !== null ? [item.note] : []))
    expect(working.length).toBeGreaterThan(5)
    expect(working.filter((note) => notes.includes(note))).toEqual([])
  })

  it('keeps a heading on the page of its first sentence, and lets what that rests on follow on the next', () => {
    const looks = open(armySize)['word/styles.xml'] ?? ''
    const kept = [...looks.matchAll(/w:styleId="(\w+)">(?:(?!<\/w:style>).)*<w:keepNext\/>/g)]
    expect(kept.map(([, style]) => style)).toEqual(['Heading1', 'Heading2', 'Status', 'Change'])
    expect(looks).toMatch(/w:styleId="Provision">(?:(?!<\/w:style>).)*<w:keepLines\/>/)
    expect(keptParagraphs(armySize)).toEqual([])
  })

  it('keeps the two sides of a replaced or a silent matter together, and what a heading says with its matters', () => {
    expect(keptParagraphs(only('nato-membership'))).toEqual(['Provision'])
    const silent = shown({ statuses: ['only-a'] })
    // The explanation of the part, then both sides of each matter.
    expect(keptParagraphs({ ...silent, matters: silent.matters.slice(0, 2) })).toEqual([
      'Normal',
      ...Array.from({ length: 4 }, () => 'Provision'),
    ])
  })

  it('begins its first matter below what is said of them all, on the same page', () => {
    expect(bodyOf(everything)).not.toContain('<w:br w:type="page"/>')
  })

  it('says that a rewritten sentence is replaced as a whole, and replaces it so', () => {
    const body = bodyOf(only('nato-membership'))
    expect(body).toContain('Rewritten throughout: the sentence is replaced as a whole.')
    expect(body).not.toContain('no words marked')
    expect(
      body.match(/<w:pStyle w:val="Provision"\/>(?:<w:keepNext\/>)?<w:rPr><w:(?:del|ins) /g),
    ).toHaveLength(2)
  })

  it('begins with what changed, and ends with what is not reported', () => {
    const text = bodyOf(everything).replaceAll(/<[^>]+>/g, ' ')
    expect(text).toMatch(/Changed 8 .*Removed 5 .*Added 1 .*Same in both 2 .*Sources differ 7/)
    expect(text).toContain('Largest change of a figure: Size of Ukraine’s armed forces, at most 600,000')
    expect(text.indexOf('Not reported in the Geneva revision: 46 matters')).toBeGreaterThan(
      text.lastIndexOf('Disputed: sources differ.'),
    )
  })

  it('leads back to where the view is shown, and numbers its pages', () => {
    const address = 'https://example.org/#/compare?topic=army-size'
    const parts = open({ ...armySize, address })
    expect(parts['word/_rels/document.xml.rels']).toContain(`Target="${address}" TargetMode="External"`)
    expect(parts['word/document.xml']).toContain(`>${address}</w:t>`)
    expect(parts['word/footer.xml']).toMatch(/Data version .* PAGE .* NUMPAGES /)
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
        /<w:(?:(?:ins|del|moveFrom|moveTo)(?:RangeStart)?|bookmarkStart) w:id="(\d+)"/g,
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
  it.each([
    ['held to at most 600,000 men.', 'held to at most 800,000 men.'],
    ['The limit is 600,000.', 'The limit is 800,000.'],
    ['Robust guarantees are given.', 'Strengthened guarantees are given.'],
  ])('parts what replaces something by a space: %s', (before, after) => {
    const texts = weave(before, after, diffText(before, after, 'en')).map(({ text }) => text)
    expect(texts.join('')).toMatch(/600,000 800,000|Robust Strengthened/)
  })

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
