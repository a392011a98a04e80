/** What became of provisions that were added to those kept. */
import type { KeptItem } from '../../domain/kept-list'
import type { KeptPlace } from '../../domain/kept-place'
import { keptId } from '../../domain/kept-place'

/** "2 provisions added, 1 was kept already. Nothing of your own was changed; 1 note was added to yours." */
export function describeTaken(
  before: readonly KeptItem[],
  added: readonly (KeptPlace & { readonly note?: string })[],
): string {
  const known = new Map(before.map((item) => [item.id, item]))
  const again = added.flatMap((one) => {
    const mine = known.get(keptId(one))
    return mine === undefined ? [] : [{ mine, note: one.note ?? '' }]
  })
  const joined = again.filter(({ mine, note }) => mine.note !== '' && !mine.note.includes(note)).length
  const fresh = added.length - again.length
  return [
    `${fresh} ${fresh === 1 ? 'provision' : 'provisions'} added`,
    again.length === 0 ? '.' : `, ${again.length} ${again.length === 1 ? 'was' : 'were'} kept already.`,
    joined === 0 ? '' : ` ${joined === 1 ? '1 note stands' : `${joined} notes stand`} below your own.`,
  ].join('')
}
