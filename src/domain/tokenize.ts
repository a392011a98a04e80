/** Texts into tokens that join back, and into sentences. */
import type { TextRange } from './text-range'
import { areJoined, jointOf } from './word-joints'
import type { Joint } from './word-joints'

const hasLetterOrDigit = /[\p{L}\p{N}]/u
const onlySpace = /^\p{White_Space}+$/u
const leadingSpace = /^\p{White_Space}+/u
// An en dash binds as a hyphen does ("3\u20134", "US\u2013Ukraine"); an em dash parts clauses.
const hyphen = /^[-\u2010-\u2013]$/u
const digitSeparator = /^['\u2019\u02bc\u00a0\u2009\u202f]$/u
const endsInDigitGroup = /(?<!\p{Nd})\p{Nd}{1,3}$/u
const startsWithDigitGroup = /^\p{Nd}{3}(?!\p{Nd})/u
const initials = /^(?:\p{Lu}\.)+\p{Lu}$/u
const startsWithSemicolon = /^\p{White_Space}*[;\u037e\ufe14\ufe54\uff1b]/u
const endsInInitial = /(?<![\p{L}\p{N}])\p{Lu}\.\p{White_Space}*$/u

/** Whether the token is a word or number: it holds a letter or a digit of some script. */
export function isWord(token: string): boolean {
  return hasLetterOrDigit.test(token)
}

/** Whether the token is a run of white space, no-break spaces and line breaks included; U+200B is not. */
export function isSpace(token: string): boolean {
  return onlySpace.test(token)
}

/**
 * The text in tokens: words, numbers, runs of white space, and every other grapheme by itself.
 *
 * Joining the tokens gives the text back, code unit for code unit, lone surrogates included; no token is
 * empty and none splits a grapheme. One token each: `600,000`, `1 000` when its space does not break,
 * `10a`, `well-known`, `Ukraine's`, `U.S.`. A thousand parted by an ordinary space is three tokens, since
 * "in 2025 100 ships" looks the same. Per cent and currency signs stand alone.
 *
 * Words are those of `Intl.Segmenter` in the given language (a BCP 47 tag; an invalid one reads as English),
 * save where browsers differ: `word-joints.ts` settles those places, so that all of them find the same tokens. It knows
 * most others too, and the segmenter, whose making takes longer than a comparison, is asked for what is left.
 */
export function tokenize(text: string, language = 'en'): readonly string[] {
  const tokens: string[] = []
  for (const piece of wordsAndGraphemes(text, language)) {
    const count = tokensJoinedBy(piece, tokens)
    tokens.push(tokens.splice(tokens.length - count).join('') + piece)
  }
  return tokens
}

/** How many of the last tokens belong to the same token as the piece that follows them. */
function tokensJoinedBy(piece: string, tokens: readonly string[]): 0 | 1 | 2 {
  const last = tokens.at(-1)
  if (last === undefined) return 0
  // The last code unit tells: no word ends in white space.
  if (isSpace(piece)) return isSpace(last.slice(-1)) ? 1 : 0
  if (piece === '.') return initials.test(last) ? 1 : 0
  const earlier = tokens.at(-2)
  if (earlier === undefined || !isWord(piece) || !isWord(earlier)) return 0
  if (hyphen.test(last)) return 2
  const isNumber = endsInDigitGroup.test(earlier) && startsWithDigitGroup.test(piece)
  return isNumber && digitSeparator.test(last) ? 2 : 0
}

/**
 * Words as the segmenter and `word-joints.ts` see them, all else in graphemes. A word boundary inside a
 * grapheme is passed over.
 */
function* wordsAndGraphemes(text: string, language: string): Generator<string> {
  let starts: ReadonlySet<number> | undefined
  const startsWord = (at: number) => (starts ??= wordStarts(text, language)).has(at)
  const pieces = graphemesOf(text, language)
  let run: string[] = []
  let index = 0
  let last: Joint = 'apart'
  for (const [at, piece] of pieces.entries()) {
    const joint = jointOf(piece, pieces[at - 1], pieces[at + 1])
    if (!(areJoined(last, joint) ?? !startsWord(index))) {
      yield* wordOrGraphemes(run)
      run = []
    }
    run.push(piece)
    index += piece.length
    last = joint
  }
  yield* wordOrGraphemes(run)
}

/** Engines differ in what they call word-like (numbers, symbols, letters with marks), so letters and digits tell. */
function wordOrGraphemes(run: readonly string[]): readonly string[] {
  const whole = run.join('')
  return isWord(whole) ? [whole] : run
}

// Latin letters and common punctuation. No semicolon, which ends a sentence in Greek.
const latin = /^[\u0020-:<-~\u00a0-\u02ff\u2010-\u2023]*$/
// Latin, Greek and Cyrillic letters and common punctuation, none of which ever joins a neighbour. No U+000D.
const plain = /^[\n\u0020-\u02ff\u0370-\u0482\u048a-\u052f\u2010-\u2027\u202f\u20ac]*$/u

/** The graphemes of a text. In a plain one they are its code units, found ten times faster than by asking. */
function graphemesOf(text: string, language: string): readonly string[] {
  if (plain.test(text)) return text.split('')
  return Array.from(segmenterFor(language, 'grapheme').segment(text), ({ segment }) => segment)
}

function wordStarts(text: string, language: string): ReadonlySet<number> {
  return new Set(Array.from(segmenterFor(language, 'word').segment(text), ({ index }) => index))
}

// Sentences as most are written, with nothing in them that could end one earlier, or end none, in any language.
const plainSentences = /^[^.?!]+(?:[.?!] [A-Z][^.?!]+)*[.?!]?$/
const plainSentenceStart = /(?<=[.?!] )/

/** The sentences of a text as the segmenter has them, found without it where they are plain. */
function segmentedSentences(text: string, language: string): readonly string[] {
  if (latin.test(text) && plainSentences.test(text)) return text.split(plainSentenceStart)
  return Array.from(segmenterFor(language, 'sentence').segment(text), ({ segment }) => segment)
}

/**
 * The sentences of a text, in order, covering all of it: each holds the white space after it. Sentences are
 * those of `Intl.Segmenter`, save that a single capital and its full stop ("U.S. troops", "J. Smith") do not
 * end one. Debatable: "Plan B. It fails." therefore counts as one sentence. None begins with a semicolon, which
 * only newer browsers know to go on with the sentence ("e.g.; then").
 */
export function sentences(text: string, language = 'en'): readonly TextRange[] {
  const ranges: TextRange[] = []
  let to = 0
  for (const segment of segmentedSentences(text, language)) {
    const last = ranges.at(-1)
    const index = to
    to += segment.length
    if (last === undefined) {
      ranges.push({ from: 0, to })
      continue
    }
    // The segmenter ends a sentence at every line break and lets the next one begin with white space.
    const space = segment.length - segment.replace(leadingSpace, '').length
    const continues =
      space === segment.length ||
      startsWithSemicolon.test(segment) ||
      endsInInitial.test(text.slice(last.from, last.to))
    ranges[ranges.length - 1] = { from: last.from, to: continues ? to : index + space }
    if (!continues) ranges.push({ from: index + space, to })
  }
  return ranges
}

type Granularity = 'word' | 'grapheme' | 'sentence'

// Making a segmenter costs far more than using one; the answer depends on the language alone.
const segmenters = new Map<string, Intl.Segmenter>()

function segmenterFor(language: string, granularity: Granularity): Intl.Segmenter {
  const name = `${granularity} ${language}`
  const known = segmenters.get(name)
  if (known !== undefined) return known
  const made = new Intl.Segmenter(isLanguageTag(language) ? language : 'en', { granularity })
  segmenters.set(name, made)
  return made
}

function isLanguageTag(language: string): boolean {
  try {
    return Intl.getCanonicalLocales(language).length === 1
  } catch {
    // Not a tag: `getCanonicalLocales` has no other way to say so.
    return false
  }
}
