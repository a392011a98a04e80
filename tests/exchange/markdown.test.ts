import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareDrafts } from '../../src/domain/compare-drafts'
import { diffText } from '../../src/domain/diff-text'
import { markSide } from '../../src/domain/mark-words'
import { serializeMarkdown } from '../../src/exchange/markdown'
import { escapeInline, escapeLine, linkAddress, markWords } from '../../src/exchange/markdown-text'
import { replaceUnwritable } from '../../src/exchange/xml-text'
import { armySize, comparison, everything, only, draftOf } from './record-view'

describe('serializeMarkdown', () => {
  it('writes a matter with its marks, standing, accounts, notes and sources', () => {
    expect(serializeMarkdown(armySize)).toMatchInlineSnapshot(`
      "# US 28-point draft [A] and Geneva revision [B]

      US peace plan for Ukraine, November and December 2025.

      - [A] Original US 28-point draft, 20 Nov 2025, published in full. Existence reported 18–19 November 2025; text circulated 20–21 November 2025.
      - [B] US–Ukraine revised draft after the Geneva talks, 23 Nov 2025, not published, reported in part. Drafted in Geneva on 23 November 2025 and reworked afterwards (Florida 30 November, 20 points by 2 December).

      1 of 62 matters. Topic: Army size.

      Data version 2026.11.28, 28 Nov 2026.

      The sentences compared are ours, worded in parallel so that marks show differences of substance. Words only in [A] are struck, words only in [B] stand in {+ +}.

      Silence is exported as “Not reported”, never as a deletion: the sources are silent, which does not mean that the draft lacks the point.

      ## Size of Ukraine’s armed forces

      **Changed, by one account of B: at most 600,000 to at most 800,000, up 200,000, 33 percent; by another: No strict limit.**

      The ceiling rises from 600,000 to 800,000 in several reports; two others say that the strict limit was dropped.

      [A] Ukraine’s armed forces are held to at most ~~600,000~~ personnel.

      Point 6. **Published text.** [Proto Thema ¶17][protothema];[^1] BBC News Brasil ¶21;[^2] [Axios, point 6][axios-28-points]; [Online.ua, point 6][online-ua-28]; [BBC News, copy][bbc-what-we-know].

      [B] Ukraine’s armed forces are held to at most {+800,000+} personnel.

      **Disputed: sources differ.** At most 800,000: [Proto Thema ¶22][protothema];[^3] [Babel][babel-ft-800]; [AFP, via GEA][afp-800]. No strict limit: [RBC-Ukraine][rbcua-geneva]; ABC, through a relay.

      ## Sources

      Rank 1, a document, or an official’s own words. Rank 2, original reporting: the outlet gathered it itself. Rank 3, a relay: the outlet passes on what another reported.

      - Proto Thema English: “Russia is preparing for a long conflict and wants to destabilize, Rutte warns”, 3 Dec 2025; Rank 3. <https://protothemanews.com/2025/12/03/russia-is-preparing-for-a-long-conflict-and-wants-to-destabilize-rutte-warns>
      - BBC News Brasil, in English translation (translating site not identified): ‘NATO discusses the next steps after Putin rejected the peace agreement in Ukraine: “We face real risks”’, 3 Dec 2025; Rank 3. Address not known. A translated copy: the wording of the translation, not the speaker’s exact words.
      - Axios: “Trump’s 28-point plan, published text”, 20 Nov 2025; Rank 1; page not read by us. <https://www.axios.com/2025/11/20/trump-ukraine-peace-plan-28-points-russia>
      - Online.ua: “Trump’s peace plan revealed”, 21 Nov 2025; Rank 3. <https://news.online.ua/en/end-of-russias-war-against-ukraine-trumps-peace-plan-revealed-899003/>
      - BBC News, as republished in a public repository (thebadely.github.io): “What we know about leaked US draft plan to end Russia’s Ukraine war”, 21 Nov 2025; Rank 3. <https://github.com/thebadely/thebadely.github.io>
      - RBC-Ukraine: “No limits for Ukraine’s army and no amnesty: How Geneva talks reshape US plan”, 24 Nov 2025; Rank 2. <https://newsukraine.rbc.ua/news/no-limits-for-ukraine-s-army-and-no-amnesty-1764012926.html>
      - Babel, after the Financial Times: “FT: Ukraine agrees to limit army size under new US peace plan”, 25 Nov 2025; Rank 3. <https://babel.ua/en/news/123308-ft-ukraine-agrees-to-limit-army-size-under-new-us-peace-plan>
      - AFP, via GEA: “Source: latest version lets Ukraine keep 800,000”, about 25 Nov 2025; Italian; Rank 3. <https://geagency.it/?p=123818>

      [protothema]: <https://protothemanews.com/2025/12/03/russia-is-preparing-for-a-long-conflict-and-wants-to-destabilize-rutte-warns>
      [axios-28-points]: <https://www.axios.com/2025/11/20/trump-ukraine-peace-plan-28-points-russia>
      [online-ua-28]: <https://news.online.ua/en/end-of-russias-war-against-ukraine-trumps-peace-plan-revealed-899003/>
      [bbc-what-we-know]: <https://github.com/thebadely/thebadely.github.io>
      [rbcua-geneva]: <https://newsukraine.rbc.ua/news/no-limits-for-ukraine-s-army-and-no-amnesty-1764012926.html>
      [babel-ft-800]: <https://babel.ua/en/news/123308-ft-ukraine-agrees-to-limit-army-size-under-new-us-peace-plan>
      [afp-800]: <https://geagency.it/?p=123818>

      ## Notes

      [^1]: “Limiting Ukraine’s armed forces to 600,000 personnel”, Proto Thema, 3 Dec 2025, ¶17.

      [^2]: “a reduction in the size of the Ukrainian armed forces”, BBC News Brasil, 3 Dec 2025, ¶21. A translated copy: the wording of the translation, not the speaker’s exact words.

      [^3]: “Increasing Ukraine’s military force limit to 800,000”, Proto Thema, 3 Dec 2025, ¶22.
      "
    `)
  })

  it('says silence as "Not reported" and never as a removal', () => {
    const text = serializeMarkdown(only('dnieper-navigation'))
    expect(text).toContain('Reported only in A.')
    expect(text).toContain('[B] **Not reported.** No source describes this point in the Geneva revision.')
    expect(text).not.toMatch(/removed|~~\w/i)
  })

  it('begins with what changed, leads back, and has the silence at its end', () => {
    const text = serializeMarkdown({ ...everything, address: 'https://example.org/#/compare' })
    expect(text).toContain('- **Changed 8**: Size of Ukraine’s armed forces; ')
    expect(text).toContain('- **Sources differ 7**: ')
    expect(text).toContain('- **Not reported in the Geneva revision 46**\n')
    expect(text).toContain(
      'Largest change of a figure: Size of Ukraine’s armed forces, at most 600,000 to at most 800,000, up 200,000, ' +
        '33 percent, by one account; by another: No strict limit.',
    )
    expect(text).toContain('This comparison: <https://example.org/#/compare>')
    expect(text.split('## Not reported in the Geneva revision: 46 matters')[0]?.match(/^## /gm)).toHaveLength(
      16,
    )
  })

  it('says silence on either side, once for every silent matter', () => {
    expect(serializeMarkdown(everything).match(/^\[B\] \*\*Not reported\.\*\*$/gm)).toHaveLength(46)
    const turned = compareDrafts(comparison.after, comparison.before, null)
    const text = serializeMarkdown({ ...everything, comparison: turned, matters: turned.matters })
    expect(text.match(/^\[A\] \*\*Not reported\.\*\*$/gm)).toHaveLength(46)
  })

  it('gives the reason for a removal and not the sentence that is gone', () => {
    const text = serializeMarkdown(only('amnesty'))
    expect(text).toContain('[B] **Removed.** One source says that the clause is no longer in the draft.')
    expect(text.match(/fully amnestied/g)).toHaveLength(1)
  })

  it('says that copies differ', () => {
    expect(serializeMarkdown(only('fighter-jets-poland'))).toContain(
      'Copies differ: Axios and outlets following it:',
    )
  })

  it('marks no words where a sentence is unverified, and none where it is rewritten', () => {
    const [matter] = armySize.matters
    const unverified = serializeMarkdown({
      ...armySize,
      matters: matter ? [{ ...matter, unverified: true }] : [],
    })
    expect(unverified).toContain('No strict limit. Unverified: no words marked.')
    expect(unverified).not.toContain('~~')
    const other = 'Nobody knows what remains of it.'
    const after = matter?.after ? { ...matter.after, statement: other } : null
    const rewritten = serializeMarkdown({ ...armySize, matters: matter ? [{ ...matter, after }] : [] })
    expect(rewritten).toContain('Rewritten throughout: no words marked.')
    expect(rewritten).toContain(`[B] ${other}`)
  })

  it('gives every text its standing', () => {
    const paragraphs = serializeMarkdown(everything).split('\n\n')
    const texts = paragraphs.flatMap((paragraph, at) => (/^\[[AB]\] /.test(paragraph) ? [at] : []))
    expect(texts).toHaveLength(2 * 62)
    for (const at of texts) {
      const standing = /^\[[AB]\] \*\*Not reported\./.test(paragraphs[at] ?? '')
        ? paragraphs[at]
        : paragraphs[at + 1]
      expect(standing).toMatch(
        /Published text\.|Reported\.|Disputed: sources differ\.|Unverified\.|Not reported\./,
      )
    }
  })

  it('gives every cited source its address, or says that it is not known', () => {
    const [, sources = ''] = serializeMarkdown(everything).split('## Sources\n\n')
    const [ranks, list = '', links = ''] = sources.trimEnd().split('\n\n')
    const lines = list.split('\n')
    expect(ranks).toMatch(/^Rank 1, a document, .* Rank 4, an aggregator, or a relay aligned with a state\.$/)
    expect(links.split('\n')).toHaveLength(lines.filter((line) => line.endsWith('>')).length)
    for (const line of lines) expect(line).toMatch(/<https?:\/\/\S+>$|Address not known/)
    const cited = new Set(
      everything.matters.flatMap(({ before, after }) =>
        [...(before?.evidence ?? []), ...(after?.evidence ?? [])].map(({ source }) => source),
      ),
    )
    expect(lines).toHaveLength(cited.size)
    expect(lines.filter((line) => line.includes('Address not known'))).toHaveLength(1)
  })

  it('names relays, unread pages, languages and approximate dates', () => {
    const text = serializeMarkdown(everything)
    expect(text).toContain('20 Nov 2025; Rank 1; page not read by us. <https://www.axios.com/')
    expect(text).toContain('about 25 Nov 2025; Italian; Rank 3.')
    expect(text).toContain('Rank 4, relay')
    expect(text).toContain('A translated copy:')
  })

  it('says of a reworded copy that its words are its own', () => {
    const view = only('amnesty')
    const [matter] = view.matters
    const quotation = {
      kind: 'quotation',
      source: 'ft-copy',
      paragraph: 13,
      selector: { type: 'TextQuoteSelector', exact: 'the plan', prefix: '', suffix: '' },
      locator: null,
    } as const
    const before = matter?.before ? { ...matter.before, evidence: [quotation] } : null
    const text = serializeMarkdown({ ...view, matters: matter ? [{ ...matter, before }] : [] })
    expect(text).toContain('¶13. A reworded copy: its wording, not the speaker’s exact words.')
  })

  it('keeps names of accounts and leaves out the rest without citations', () => {
    const text = serializeMarkdown({ ...armySize, withCitations: false })
    expect(text).toContain('Passages, citations and the list of sources are left out.')
    expect(text).toContain('No strict limit: RBC-Ukraine; ABC, through a relay.')
    expect(text).not.toMatch(/## Notes|## Sources|https?:|\[\^/)
  })

  it('says that a source could not be loaded', () => {
    const text = serializeMarkdown({ ...armySize, sources: new Map() })
    expect(text).toContain('- protothema: this source could not be loaded.')
  })
})

describe('Markdown text', () => {
  it.each([
    ['emphasis and code', '*a* _b_ `c` ~~d~~', String.raw`\*a\* \_b\_ \`c\` \~\~d\~\~`],
    ['links, tables and markup', '[a] <b> | \\', String.raw`\[a\] \<b\> \| \\`],
    ['a list', '- a', String.raw`\- a`],
    ['a numbered list', '21. a', String.raw`21\. a`],
    ['a heading', '# a', String.raw`\# a`],
    ['our own marks', '{+a+}', String.raw`\{+a+\}`],
    ['character references, but not every ampersand', 'A & B &amp; C', String.raw`A & B \&amp; C`],
    ['what turns the direction of a line', 'a\u202eb\u2066', 'a&#8238;b&#8294;'],
    ['what a terminal runs', 'a\u001b[0m', 'a\ufffd\\[0m'],
    ['line breaks and spaces at the edges', ' a\n- b ', '&#32;a&#10;- b&#32;'],
  ])('escapes %s', (_fact, text, written) => {
    expect(escapeLine(text)).toBe(written)
  })

  it('gives any text back that can be seen, and keeps it on one line', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        const written = escapeLine(text)
        expect(written).not.toMatch(/[\r\n]/)
        expect(readMarkdown(written)).toBe(replaceUnwritable(text))
      }),
    )
  })

  it('marks the words of each side and leaves the rest as it is', () => {
    const texts = fc.array(fc.constantFrom('a*b', 'one', 'two', '{+x+}', '~~', '.', '3'), { maxLength: 8 })
    fc.assert(
      fc.property(texts, texts, (left, right) => {
        const [before, after] = [left.join(' '), right.join(' ')]
        const diff = diffText(before, after, 'en')
        const [a, b] = (['before', 'after'] as const).map((side) =>
          markWords(markSide(diff, before, after, side)),
        )
        expect(readMarkdown(a?.replaceAll(/(?<!\\)~~/g, '') ?? '')).toBe(before)
        expect(readMarkdown(b?.replaceAll(/(?<!\\)\{\+|\+(?<!\\)\}/g, '') ?? '')).toBe(after)
      }),
    )
  })

  it('escapes a piece of a sentence without touching its spaces', () => {
    expect(escapeInline(' - a ')).toBe(' - a ')
  })

  it('keeps an address in one link', () => {
    expect(linkAddress('https://a.org/x y>_z')).toBe('<https://a.org/x%20y%3E_z>')
  })
})

/** What a reader sees: backslash escapes and character references taken back. */
function readMarkdown(written: string): string {
  return written.replaceAll(
    /\\([!-/:-@[-`{-~])|&#(\d+);/g,
    (_all, escaped?: string, code?: string) => escaped ?? String.fromCharCode(Number(code)),
  )
}

describe('a pair that no editor judged in this direction', () => {
  it('says so in the head of the file', () => {
    const derived = compareDrafts(comparison.before, comparison.after, null)
    const text = serializeMarkdown({ ...everything, comparison: derived, matters: derived.matters })
    expect(text).toContain('No editor has judged this pair; the relations are derived.')
    expect(serializeMarkdown(everything)).not.toContain('derived')
  })

  it('calls nobody silent whose text was published, and says what that text is not to be confused with', () => {
    const derived = compareDrafts(draftOf('e3-counter'), draftOf('ua-20-point'), null)
    const text = serializeMarkdown({ ...everything, comparison: derived, matters: derived.matters })
    const [, ofE3 = ''] = text.split('## Not reported in the E3 counter-text')
    expect(ofE3).toContain('The record has no such clauses of this text, which was published in full.')
    expect(ofE3).not.toContain('The sources are silent.')
    expect(text).toContain('Not to be confused with the E3 counter-text: A second European text of 24 points')
  })
})
