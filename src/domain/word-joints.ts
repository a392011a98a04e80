/** Where words join and part: in places on which the word rules of browsers differ, and in those on which all agree. */

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
// Marks that no rule joins to a neighbour. A straight quotation mark is none of them: it joins Hebrew letters.
const separate = /^[\n !#$%&()*+\-/<=>?[\\\]^`{|}~\u00a0\u00ab\u00bb\u2010-\u2017\u201c-\u201e\u2026\u20ac]$/
// An underscore belongs to the word beside it ("point_3"); alone it is none, for it is no letter.
const letter = /^[\p{L}_]/u

const known = new Map<string, Joint>()

/** The joint of a grapheme that stands between two others, or at an end of the text. */
export function jointOf(grapheme: string, before: string | undefined, after: string | undefined): Joint {
  // With the marks that it carries, if any.
  if (grapheme.startsWith('.')) return jointBetween(before, after)
  if ((grapheme === '\u2019' || grapheme === ',') && [before, after].every(isPlain)) {
    const joint = jointBetween(before, after)
    return grapheme === ',' && joint === 'letter' ? 'apart' : joint
  }
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

/**
 * Of a stop ("Strana.ua", "1.5", "U.S"), a curled apostrophe ("Ukraine\u2019s") or a comma ("600,000"), each of which can
 * join letters to letters or digits to digits. At a stop Chromium parts the letters in English and joins them in other
 * languages. A straight apostrophe ends a Hebrew word too, so the segmenter is asked of it.
 */
function jointBetween(before = '', after = ''): Joint {
  const left = jointOf(before, undefined, undefined)
  const joins = (left === 'letter' || left === 'digit') && left === jointOf(after, undefined, undefined)
  return joins ? left : 'apart'
}

/** Whether it is known of a neighbour, without the segmenter, what it is to an apostrophe or a comma. */
function isPlain(neighbour = ''): boolean {
  return !neighbour.startsWith('_') && jointOf(neighbour, undefined, undefined) !== 'other'
}

function readJoint(grapheme: string): Joint {
  if (digit.test(grapheme)) return 'digit'
  if (grapheme === '' || apart.test(grapheme) || separate.test(grapheme)) return 'apart'
  if (katakana.test(grapheme)) return 'katakana'
  return letter.test(grapheme) ? 'letter' : 'other'
}
