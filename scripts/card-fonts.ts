/** The outlines that images are set in, read from the font files that the page itself ships. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { create } from 'fontkit'
import type { Font } from 'fontkit'
import { decompress } from 'wawoff2'
import type { CardFonts, Face } from '../src/exchange/card/typeface'

const serif = 'source-serif-4/files/source-serif-4-*-opsz-normal.woff2'
const sans = 'ibm-plex-sans/files/ibm-plex-sans-*-wght-normal.woff2'

/** The optical size follows the size that a cut is used at. */
const cuts = {
  text: { file: serif, settings: { wght: 400, opsz: 28 } },
  strong: { file: serif, settings: { wght: 650, opsz: 36 } },
  sans: { file: sans, settings: { wght: 400 } },
  label: { file: sans, settings: { wght: 600 } },
} as const

/** Parts of the fonts as the page ships them. */
const scripts = ['latin', 'latin-ext', 'cyrillic'] as const

/** European languages in Latin and Cyrillic letters; what lies beyond is set in the viewer's own fonts. */
const drawn = /[\u0020-\u017f\u02bc\u0400-\u045f\u0490\u0491\u2010-\u205e\u20ac\u2116\u2122\u2212]/u

/** Pairs are kerned among these; others stand side by side. */
const kerned = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789.,:;-–’“”()%+')

const known = new Map<string, Promise<CardFonts>>()

/**
 * Read once, since a build asks for them twice.
 *
 * @param root the folder of the project
 */
export function readCardFonts(root: string): Promise<CardFonts> {
  const fonts = known.get(root) ?? readFaces(root)
  known.set(root, fonts)
  return fonts
}

async function readFaces(root: string): Promise<CardFonts> {
  return {
    text: await readFace(root, cuts.text),
    strong: await readFace(root, cuts.strong),
    sans: await readFace(root, cuts.sans),
    label: await readFace(root, cuts.label),
  }
}

type Cut = { readonly file: string; readonly settings: Readonly<Record<string, number>> }

async function readFace(root: string, { file, settings }: Cut): Promise<Face> {
  const fonts: Font[] = []
  for (const script of scripts) {
    const path = join(root, 'node_modules/@fontsource-variable', file.replace('*', script))
    // One after the other, and copied: each decompression writes into the memory of the one before.
    fonts.push(create(Buffer.from(await decompress(readFileSync(path)))).getVariation(settings))
  }
  const [latin] = fonts
  if (latin === undefined) throw new Error('no script is named; this is a bug')
  // A character of both parts is drawn by the first.
  const glyphs = Object.fromEntries(fonts.toReversed().flatMap(readGlyphs))
  return { unitsPerEm: latin.unitsPerEm, glyphs, kerning: readKerning(latin) }
}

function readGlyphs(font: Font): [string, [number, string]][] {
  return font.characterSet
    .filter((codePoint) => drawn.test(String.fromCodePoint(codePoint)))
    .map((codePoint) => {
      const { advanceWidth, path } = font.glyphForCodePoint(codePoint)
      const outline = path
        .toSVG()
        .replaceAll(/-?\d+(?:\.\d+)?/g, (number) => String(Math.round(Number(number))))
      return [String.fromCodePoint(codePoint), [Math.round(advanceWidth), outline]]
    })
}

function readKerning(font: Font): Readonly<Record<string, number>> {
  const advances = new Map(
    kerned.map((character) => [
      character,
      font.glyphForCodePoint(character.codePointAt(0) ?? 0).advanceWidth,
    ]),
  )
  return Object.fromEntries(
    kerned.flatMap((first) =>
      kerned.flatMap((second) => {
        const [position, ...others] = font.layout(first + second).positions
        // Two characters that a ligature would draw as one stand side by side here.
        if (position === undefined || others.length === 0) return []
        const kerning = Math.round(position.xAdvance - (advances.get(first) ?? 0))
        return kerning === 0 ? [] : [[first + second, kerning] as const]
      }),
    ),
  )
}
