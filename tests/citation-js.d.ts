/** The part of Citation.js that the tests use; it comes without types. */
declare module '@citation-js/core' {
  export const plugins: {
    readonly input: {
      /** Reads a text as the form that `forceType` names, else as CSL-JSON. */
      readonly chain: (
        file: unknown,
        options: { readonly generateGraph: false; readonly forceType?: string },
      ) => readonly never[]
    }
  }
}
declare module '@citation-js/plugin-bibtex' {}
declare module '@citation-js/plugin-ris' {}
