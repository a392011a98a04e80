import { describe, expect, it } from 'vitest'
import { writePublication } from '../../src/exchange/publication-text'
import { orderSources } from '../../src/exchange/source-words'
import { comparison, everything, record } from './record-view'

const link = 'https://example.org/#/compare/us-28-point..geneva-revision/army-size'

function textOf(key: string): string {
  return publication(key).plain
}

function publication(key: string) {
  return writePublication(record.plan.value, comparison, matterOf(key), everything.sources, link)
}

function matterOf(key: string) {
  const matter = comparison.matters.find((one) => one.key === key)
  if (matter === undefined) throw new Error(`no matter ${key}`)
  return matter
}

/** The words of a page, its tags taken off. */
function wordsOf(html: string): string {
  return html
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
}

describe('a sentence to paste', () => {
  it('has both drafts with their standing, the change, first sources with their addresses, and the link', () => {
    const thema = (place: string) =>
      `Proto Thema English, 3 Dec 2025, ${place}, https://protothemanews.com/2025/12/03/russia-is-preparing-for-a-long-conflict-and-wants-to-destabilize-rutte-warns`
    const [head, before, after, ours, last] = textOf('army-size').split('\n')
    expect(head).toBe(
      'Size of Ukraine’s armed forces. Changed, by one account of B: at most 600,000 to at most 800,000, up 200,000, ' +
        '33 percent; by another: No strict limit.',
    )
    expect(before).toBe(
      '[A] US 28-point draft, 20 Nov 2025: Ukraine’s armed forces are held to at most 600,000 personnel. ' +
        'Published text. Point 6. Sources: Axios, 20 Nov 2025, point 6 (page not read by us), ' +
        `https://www.axios.com/2025/11/20/trump-ukraine-peace-plan-28-points-russia; ${thema('¶17')}; ` +
        '3 more sources, behind the link.',
    )
    expect(after).toContain(
      '[B] Geneva revision, 23 Nov 2025: Ukraine’s armed forces are held to at most 800,000 personnel. ' +
        `Disputed: sources differ. At most 800,000: ${thema('¶22')}; Babel, after the Financial Times, 25 Nov 2025, https://`,
    )
    expect(after).toMatch(
      /; 1 more source, behind the link\. No strict limit: RBC-Ukraine, 24 Nov 2025, https:\S+; ABC, through a relay\.$/,
    )
    expect(ours).toContain('worded in parallel')
    expect(last).toBe(
      `Data version ${record.plan.value.version}, 28 Nov 2026. Peace Plan Comparator: ${link}`,
    )
  })

  it('says where copies of a draft differ', () => {
    expect(textOf('amnesty')).toContain(
      'Copies differ: Axios and outlets following it: a full amnesty for all parties. The Wall Street Journal, citing',
    )
  })

  it('names a source of every account, sources of the highest rank first, and those that can be opened', () => {
    for (const matter of comparison.matters) {
      for (const provision of [matter.before, matter.after]) {
        if (provision === null) continue
        const ordered = orderSources(provision, everything.sources)
        expect(ordered.toSorted()).toEqual(
          [...new Set(provision.evidence.map(({ source }) => source))].toSorted(),
        )
        const cited = provision.accounts.filter(({ sources }) => sources.length > 0)
        const first = new Set(ordered.slice(0, cited.length))
        for (const { sources } of cited) expect(sources.some((id) => first.has(id))).toBe(true)
        const places = ordered.slice(cited.length).map((id) => everything.sources.get(id))
        const ranks = places.map((source) => (source?.url == null ? 9 : source.rank))
        expect(ranks).toEqual(ranks.toSorted((a, b) => a - b))
      }
    }
  })

  it('says not reported for silence, and names no source for it', () => {
    const [, , after] = textOf('prisoner-exchange').split('\n')
    expect(after).toBe(
      '[B] Geneva revision, 23 Nov 2025: Not reported. No source describes this point in the Geneva revision.',
    )
  })

  it('says removed with the reason', () => {
    expect(textOf('frozen-assets')).toMatch(
      /\[B\] Geneva revision, 23 Nov 2025: Removed\. One source says that the clause is no longer in the draft\. Reported\./,
    )
  })

  it('gives the standing of every side of every matter, and ends with the link', () => {
    for (const { key } of comparison.matters) {
      const lines = textOf(key).split('\n')
      expect(lines).toHaveLength(5)
      for (const line of lines.slice(1, 3))
        expect(line).toMatch(/Published text|Reported|Disputed: sources differ|Unverified|Not reported/)
      expect(lines.at(-1)).toContain(link)
    }
  })

  it('says the same as a page, with the addresses behind the names of the sources', () => {
    for (const { key } of comparison.matters) {
      const { html, plain } = publication(key)
      expect(html.match(/<p dir="auto">/g)).toHaveLength(5)
      expect(html).not.toMatch(/<(?!\/?(?:p|b|a)\b)/)
      expect(wordsOf(html).split('\n')).toEqual(
        plain.split('\n').map((line) => line.replaceAll(/(?:, |: )https?:[^\s;]*?(?=[;.]?(?:\s|$))/g, '')),
      )
    }
  })

  it('leads from a source that is quoted to the words quoted', () => {
    expect(publication('army-size').html).toContain(
      '#:~:text=Increasing%20Ukraine%E2%80%99s%20military%20force%20limit%20to%20800%2C000">Proto Thema English, 3 Dec 2025, ¶22</a>',
    )
  })

  it('keeps angle brackets, ampersands and quotation marks of every text as text', () => {
    const hostile = '<img src=x onerror="alert(1)"> & \'q\''
    const { html, plain } = writePublication(
      record.plan.value,
      comparison,
      { ...matterOf('army-size'), title: hostile },
      everything.sources,
      `${link}?a="><script>`,
    )
    expect(plain).toContain(hostile)
    expect(html).toContain('&lt;img src=x onerror=&quot;alert(1)&quot;&gt; &amp; &#39;q&#39;')
    expect(html).not.toMatch(/<(?:img|script)/)
  })
})
