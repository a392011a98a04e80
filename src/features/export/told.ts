/** What became of taking something away, in words, and whether it was taken. */
export type Told = { readonly done: boolean; readonly words: string }
