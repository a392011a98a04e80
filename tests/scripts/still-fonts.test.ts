import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { stillFonts } from '../../scripts/still-fonts'

const packages = ['source-serif-4/opsz.css', 'ibm-plex-sans/index.css']

/** The faces of the font packages as the page gets them. */
function shippedFaces() {
  const { transform } = stillFonts()
  if (typeof transform !== 'object' || !('handler' in transform)) throw new Error('no style is rewritten')
  const style = packages
    .map((file) => readFileSync(`node_modules/@fontsource-variable/${file}`, 'utf8'))
    .join('\n')
  const result: unknown = Reflect.apply(transform.handler, {}, [style, 'theme.css'])
  const code = String(Reflect.get(Object(result), 'code'))
  return Array.from(code.matchAll(/@font-face \{[^}]*\}/g), ([face]) => ({
    family: /font-family: '([^']+)'/.exec(face)?.[1],
    display: /font-display: (\w+)/.exec(face)?.[1],
    file: /files\/([\w-]+)\.woff2/.exec(face)?.[1] ?? '',
  }))
}

describe('the fonts of the page', () => {
  it('never take the place of another once the page is painted', () => {
    expect(new Set(shippedFaces().map(({ display }) => display))).toEqual(new Set(['optional']))
  })

  it('keep the letters of English in a family of their own, which no other file belongs to', () => {
    const faces = shippedFaces()
    const english = faces.filter(({ family = '' }) => !family.endsWith(' Further'))
    expect(english.map(({ family, file }) => [family, file])).toEqual([
      ['Source Serif 4 Variable', 'source-serif-4-latin-opsz-normal'],
      ['IBM Plex Sans Variable', 'ibm-plex-sans-latin-wght-normal'],
    ])
    expect(faces).toHaveLength(12)
  })

  it('are named in the style, the further letters after those of English', () => {
    const theme = readFileSync('src/app/theme.css', 'utf8')
    for (const name of new Set(shippedFaces().map(({ family = '' }) => family.replace(' Further', '')))) {
      const english = theme.indexOf(`'${name}'`)
      expect(english).toBeGreaterThan(-1)
      expect(theme.indexOf(`'${name} Further'`)).toBeGreaterThan(english)
    }
  })

  it('have a bold sign wherever they have a regular one', () => {
    const theme = readFileSync('src/app/theme.css', 'utf8')
    const signs = Array.from(theme.matchAll(/@font-face \{[^}]*'Signs'[^}]*\}/g), ([face]) => face)
    expect(signs.map((face) => face.includes('font-weight: 500 900'))).toEqual([false, true])
  })
})
