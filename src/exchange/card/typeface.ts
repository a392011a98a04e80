/** Type for an image: the glyphs of the page's own fonts as outlines, so that every engine sets a line alike. */

/** Four cuts carry every word: draft texts, titles and figures in the serif, all else in the sans. */
export type TypeStyle = 'text' | 'strong' | 'sans' | 'label'

/** One cut. Units are those of the font, whose height above the baseline counts upwards. */
export type Face = {
  readonly unitsPerEm: number
  /** By character: its advance, and its outline in SVG's commands M, L, Q, C and Z. */
  readonly glyphs: Readonly<Record<string, readonly [advance: number, outline: string]>>
  /** What is added between two characters; pairs that need nothing are left out. */
  readonly kerning: Readonly<Record<string, number>>
}

export type CardFonts = Readonly<Record<TypeStyle, Face>>

/** How wide a character without a glyph is taken to be, as part of its size: no script needs more. */
const unknownWidth = 1

/** Marks that stand on the character before them, and characters that join two. They need no room of their own. */
const joined = /^[\p{M}\u200c\u200d]$/u

export function hasGlyph(face: Face, character: string): boolean {
  return Object.hasOwn(face.glyphs, character)
}

/** The advance of a character at a size, in the units of the size. */
export function advanceOf(face: Face, character: string, size: number): number {
  const glyph = hasGlyph(face, character) ? face.glyphs[character] : undefined
  if (glyph !== undefined) return (glyph[0] * size) / face.unitsPerEm
  return joined.test(character) ? 0 : unknownWidth * size
}

/** What is added to the advance of `character` when `next` follows it. */
export function kerningOf(face: Face, character: string, next: string, size: number): number {
  return ((face.kerning[character + next] ?? 0) * size) / face.unitsPerEm
}

/** The width of a text set in one line, in the units of the size. */
export function widthOf(face: Face, text: string, size: number): number {
  const characters = Array.from(text)
  return characters.reduce((width, character, at) => {
    const next = characters[at + 1]
    const kerning = next === undefined ? 0 : kerningOf(face, character, next, size)
    return width + advanceOf(face, character, size) + kerning
  }, 0)
}

/** The outline of a text that begins at `x` on the baseline `y`. Characters without a glyph leave their room. */
export function outlineOf(face: Face, text: string, size: number, x: number, y: number): string {
  const scale = size / face.unitsPerEm
  const characters = Array.from(text)
  let pen = x
  return characters
    .map((character, at) => {
      const outline = hasGlyph(face, character) ? (face.glyphs[character]?.[1] ?? '') : ''
      const placed = place(outline, scale, pen, y)
      const next = characters[at + 1]
      pen += advanceOf(face, character, size)
      if (next !== undefined) pen += kerningOf(face, character, next, size)
      return placed
    })
    .join('')
}

function place(outline: string, scale: number, x: number, y: number): string {
  let isAcross = false
  return outline.replaceAll(/-?\d+/g, (number) => {
    isAcross = !isAcross
    return rounded(isAcross ? x + Number(number) * scale : y - Number(number) * scale)
  })
}

/** A length with at most two decimals. */
export function rounded(length: number): string {
  return String(Math.round(length * 100) / 100)
}
