declare module 'virtual:built-files' {
  /** Digests of the files that the build wrote, by path below the page; empty where nothing was built. */
  const digests: Readonly<Record<string, string>>
  export default digests
}

declare module 'virtual:card-fonts' {
  type Face = {
    readonly unitsPerEm: number
    readonly glyphs: Readonly<Record<string, readonly [advance: number, outline: string]>>
    readonly kerning: Readonly<Record<string, number>>
  }
  /** The outlines of the page's fonts, for images. */
  const fonts: Readonly<Record<'text' | 'strong' | 'sans' | 'label', Face>>
  export default fonts
}
