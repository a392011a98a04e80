/** Where words join and part, for those places on which the word rules of browsers differ. */

/**
 * What a grapheme is to its neighbours. `letter` and `digit` join one another; `katakana` joins itself;
 * `apart` joins nothing; of all `other` the segmenter says whether they join.
 */
export type Joint = 'letter' | 'digit' | 'katakana' | 'apart' | 'other'

const digit = /^\p{Nd}/u
// Their words are a matter of dictionaries, and each browser brings its own. Unicode's rule without a dictionary
// is a character at a time (UAX 29, https://unicode.org/reports/tr29/#Word_Boundaries). A narrow no-break space
// is glued to its neighbours by that rule, and an at sign by the version of it that WebKitGTK has.
const apart =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\u202f@]/u
const katakana = /^[\p{Script=Katakana}\u30fc\uff70]/u
// An underscore belongs to the word beside it ("point_3"); alone it is none, for it is no letter.
const letter = /^[\p{L}_]/u

const known = new Map<string, Joint>()

/** The joint of a grapheme that stands between two others, or at an end of the text. */
export function jointOf(grapheme: string, before: string | undefined, after: string | undefined): Joint {
  // With the marks that it carries, if any.
  if (grapheme.startsWith('.')) return jointOfStop(before, after)
  const found = known.get(grapheme)
  if (found !== undefined) return found
  const joint = readJoint(grapheme)
  known.set(grapheme, joint)
  return joint
}

/** Whether two neighbours stand in one word; null where the segmenter is to say so. */
export function areJoined(left: Joint, right: Joint): boolean | null {
  if (left === 'apart' || right === 'apart') return false
  if (left === 'other' || right === 'other') return null
  return (left === 'katakana') === (right === 'katakana')
}

/** "Strana.ua", "1.5", "U.S": Chromium parts the letters in English and joins them in other languages. */
function jointOfStop(before = '', after = ''): Joint {
  const left = jointOf(before, undefined, undefined)
  const joins = (left === 'letter' || left === 'digit') && left === jointOf(after, undefined, undefined)
  return joins ? left : 'apart'
}

function readJoint(grapheme: string): Joint {
  if (digit.test(grapheme)) return 'digit'
  if (apart.test(grapheme)) return 'apart'
  if (katakana.test(grapheme)) return 'katakana'
  return letter.test(grapheme) ? 'letter' : 'other'
}
