/** The colour tokens of the style sheet, by the formula of WCAG 2 for contrast. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const sheet = readFileSync(fileURLToPath(new URL('../../src/app/theme.css', import.meta.url)), 'utf8')

const themes = ['light', 'dark'] as const
type Theme = (typeof themes)[number]

/** Hexadecimal colours by the name of their token, as `:root` gives them for both themes. */
function readTokens(theme: Theme): ReadonlyMap<string, string> {
  const found = sheet.matchAll(/^ {2}--([a-z0-9-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);$/gm)
  return new Map(
    [...found].map(([, name = '', light = '', dark = '']) => [name, theme === 'light' ? light : dark]),
  )
}

/** Relative luminance: https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

/** Text needs 4.5 to 1, and the edges of controls, signs and the ring of focus need 3 to 1. */
const text = 4.5
const edge = 3

/** Every pair of tokens that meet on the screen: what is drawn, what it is drawn on, the ratio needed. */
const pairs: readonly (readonly [string, string, number])[] = [
  ...['ink', 'ink2', 'ink3'].flatMap((ink) =>
    ['page', 'panel', 'sunk'].map((surface) => [ink, surface, text] as const),
  ),
  // A filled button turns ink and page round.
  ['page', 'ink', text],
  ...['page', 'panel'].map((surface) => ['ctl', surface, edge] as const),
  ['ins', 'ins-tint', text],
  ['ins-line', 'ins-tint', edge],
  ['del', 'del-tint', text],
  ['del-line', 'del-tint', edge],
  ...['page', 'panel'].map((surface) => ['evidence', surface, text] as const),
  ['ink', 'evidence-tint', text],
  ['evidence', 'evidence-tint', edge],
  ...['page', 'panel', 'sunk', 'ins-tint', 'del-tint', 'evidence-tint'].map(
    (surface) => ['focus', surface, edge] as const,
  ),
]

describe('the tokens of the style sheet', () => {
  it.each(themes)('are all there in the %s theme', (theme) => {
    const tokens = readTokens(theme)
    const named = [...new Set(pairs.flatMap(([drawn, on]) => [drawn, on]))]
    expect(named.filter((name) => !tokens.has(name))).toEqual([])
    // The rest is decoration: a grey rule that no meaning rests on.
    expect([...tokens.keys()].filter((name) => !named.includes(name))).toEqual(['rule'])
  })

  for (const theme of themes) {
    const tokens = readTokens(theme)
    it.each(pairs)(`draw %s on %s with a contrast of at least %d, ${theme}`, (drawn, on, needed) => {
      expect(contrast(tokens.get(drawn) ?? '', tokens.get(on) ?? '')).toBeGreaterThanOrEqual(needed)
    })
  }

  it('reckon as the standard says: black on white is 21 to 1', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
    expect(contrast('#777777', '#ffffff')).toBeLessThan(text)
    expect(contrast('#767676', '#ffffff')).toBeGreaterThan(text)
  })

  it('are the only raw colours on the screen', () => {
    const beforePrint = sheet.slice(0, sheet.indexOf('@page'))
    const elsewhere = beforePrint
      .split('\n')
      .filter((line) => /#[0-9a-f]{3,6}\b|\b(?:rgb|hsl|oklch)\(/i.test(line) && !line.includes('light-dark('))
    // The veil behind a dialog.
    expect(elsewhere.map((line) => line.trim())).toEqual(['background: rgb(10 12 14 / 50%);'])
  })
})
