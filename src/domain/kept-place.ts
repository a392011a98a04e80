/** A provision as compared in a pair of drafts, by the ids and the key of the record. */
export type KeptPlace = { readonly before: string; readonly after: string; readonly matter: string }

/** `us-28-point..geneva-revision:army-size`: the same matter of another pair of drafts is another place. */
export function keptId({ before, after, matter }: KeptPlace): string {
  return `${before}..${after}:${matter}`
}
