import { describe, expect, it } from 'vitest'
import { sentenceText } from '../../src/exchange/sentence-text'
import { comparison, everything } from './record-view'

const link = 'https://example.org/#/compare/us-28-point..geneva-revision/army-size'

function textOf(key: string): string {
  const matter = comparison.matters.find((one) => one.key === key)
  if (matter === undefined) throw new Error(`no matter ${key}`)
  return sentenceText(comparison, matter, everything.sources, link)
}

describe('a sentence to paste', () => {
  it('has both drafts with their standing, the change, first sources with their addresses, and the link', () => {
    const thema =
      'Proto Thema English, 3 Dec 2025, https://protothemanews.com/2025/12/03/russia-is-preparing-for-a-long-conflict-and-wants-to-destabilize-rutte-warns'
    const [head, before, after, ours, last] = textOf('army-size').split('\n')
    expect(head).toBe(
      'Size of Ukraine’s armed forces. Changed: at most 600,000 to at most 800,000, up 200,000, 33 percent.',
    )
    expect(before).toBe(
      '[A] US 28-point draft, 20 Nov 2025: Ukraine’s armed forces are held to at most 600,000 personnel. ' +
        `Published text. Point 6. Sources: ${thema}; BBC News Brasil, in English translation (translating site ` +
        'not identified), 3 Dec 2025, address not known; 3 more.',
    )
    expect(after).toContain(
      '[B] Geneva revision, 23 Nov 2025: Ukraine’s armed forces are held to at most 800,000 personnel. ' +
        'Disputed: sources differ. At most 800,000: Proto Thema ¶22; Babel; AFP, via GEA. ' +
        `No strict limit: RBC-Ukraine; ABC, through a relay. Sources: ${thema}; RBC-Ukraine, 24 Nov 2025, https://`,
    )
    expect(ours).toContain('worded in parallel')
    expect(last).toBe(`Peace Plan Comparator: ${link}`)
  })

  it('says not reported for silence, and names no source for it', () => {
    const [, , after] = textOf('prisoner-exchange').split('\n')
    expect(after).toBe(
      '[B] Geneva revision, 23 Nov 2025: Not reported. No source describes this point in the Geneva revision.',
    )
  })

  it('says removed with the reason', () => {
    expect(textOf('frozen-assets')).toMatch(
      /\[B\] Geneva revision, 23 Nov 2025: Removed\. Sources say that the clause is no longer in the draft\. Reported\./,
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
})
