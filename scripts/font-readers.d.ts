/** The few members that scripts/card-fonts.ts uses of packages that bring no types. */
declare module 'wawoff2' {
  export function decompress(woff2: Uint8Array): Promise<Uint8Array>
}

declare module 'fontkit' {
  type Glyph = { readonly id: number; readonly advanceWidth: number; readonly path: { toSVG: () => string } }
  type Font = {
    readonly unitsPerEm: number
    readonly characterSet: readonly number[]
    readonly getVariation: (settings: Readonly<Record<string, number>>) => Font
    readonly glyphForCodePoint: (codePoint: number) => Glyph
    readonly layout: (text: string) => { readonly positions: readonly { readonly xAdvance: number }[] }
  }
  export function create(file: Uint8Array): Font
}
