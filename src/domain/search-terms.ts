/** What a text is found by, and what a query asks for: the same for the list of matters, the index and the marks. */
import { foldForSearch } from './search-text'
import { synonyms } from './search-synonyms'
import type { TextRange } from './text-range'

/** A word of a text, with everything it is found by. */
export type SearchWord = {
  readonly range: TextRange
  /**
   * The word as folded, in its base form, and in its parts: "Long-ranges" has `longranges`, `longrange`, `long`,
   * `ranges` and `range`. A member of a line of synonyms has the line's sign too, `~3`, which no word spells.
   */
  readonly terms: readonly string[]
}

// A word with what may stand inside it: an apostrophe, a hyphen, a stop ("U.S.", "1.5"), a hidden character.
// Digits also hold commas and narrow spaces; a plain space stands only between whole groups of three.
const wordPattern =
  /(?<![\p{L}\p{N}])\d{1,3}(?: \d{3})+(?![\p{L}\p{N}])|[\p{L}\p{N}\p{M}]+(?:(?:['\u2019\u02bc\u2010-\u2013.\-\u00ad\u200b-\u200d\u2060]|(?<=\d)[,\u00a0\u2009\u202f](?=\d))[\p{L}\p{N}\p{M}]+)*/gu
const hidden = /[\u00ad\u200b-\u200d\u2060]/gu
const possessive = /'s(?=-|$)/gu
const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u

/** The words of a text in order, and what each is found by. */
export function searchWords(text: string): readonly SearchWord[] {
  const words = [...text.matchAll(wordPattern)].flatMap((match) => wordsOf(match[0], match.index))
  return withPhrases(text, words)
}

type SpelledWord = {
  readonly range: TextRange
  /** Folded and in one piece. */
  readonly whole: string
  /** Its parts where it has several, else none. */
  readonly parts: readonly string[]
  readonly base: string
  readonly terms: readonly string[]
}

function wordsOf(word: string, from: number): readonly SpelledWord[] {
  if (!unspaced.test(word)) return [{ range: { from, to: from + word.length }, ...spell(word) }]
  // Scripts that do not part their words by spaces are found character by character.
  let at = from
  return Array.from(word).flatMap((character) => {
    const range = { from: at, to: at + character.length }
    at = range.to
    const spelled = spell(character)
    return spelled.whole === '' ? [] : [{ range, ...spelled }]
  })
}

type Spelling = Pick<SpelledWord, 'whole' | 'parts'> & {
  readonly base: string
  readonly terms: readonly string[]
}

// A record says the same few thousand words over and over.
const spellings = new Map<string, Spelling>()

function spell(word: string): Spelling {
  const known = spellings.get(word)
  if (known !== undefined) return known
  const spelled = readWord(word)
  const spelling = { ...spelled, base: baseForm(spelled.whole), terms: termsOf(spelled) }
  spellings.set(word, spelling)
  return spelling
}

function readWord(word: string): Pick<SpelledWord, 'whole' | 'parts'> {
  // "100bn" is read as "100-billion", and "800k" as "800,000".
  const folded = foldForSearch(word)
    .replace(hidden, '')
    .replace(possessive, '')
    .replace(/(?<=^\d+)k$/u, ',000')
    .replace(/(?<=\d)(b(?=n)|m)n?$/u, '-$1illion')
  // A comma or a space inside a word stands between digits; a stop between two digits may be a decimal point.
  const pieces = folded.split(/['-]|(?<!\d)\.|\.(?!\d)/u)
  const parts = pieces.map((piece) => piece.replace(/[, ]/gu, '')).filter((part) => part !== '')
  // "800 000" may be two numbers after all, and "800.000" a decimal: both readings are kept.
  const groups = pieces.flatMap((piece) =>
    piece.includes(' ')
      ? piece.split(' ')
      : /^\d{1,3}(?:\.\d{3})+$/u.test(piece)
        ? [piece, ...piece.split('.')]
        : [],
  )
  const whole = parts.join('')
  const more = [...(parts.length > 1 ? parts : []), ...groups]
  return groups.length > 0 && parts.length === 1
    ? { whole: whole.replaceAll('.', ''), parts: more }
    : { whole, parts: more }
}

/** The base form of a folded word: singular, with "s" where British and American spelling differ. */
export function baseForm(word: string): string {
  return singular(word)
    .replace(/(?<=[sxz])e$/u, '')
    .replace(/(?<=[a-z]{3})iz(?=(?:|ed|er|ing|ation)$)/u, 'is')
}

// "s" in "crisis", "status" and "pass" is no plural. A word cut too short is cut alike wherever it stands.
function singular(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || /[ius]s$/u.test(word)) return word
  if (word.endsWith('ies')) return word.length > 4 ? `${word.slice(0, -3)}y` : word
  if (/(?:[sxz]|ch|sh)es$/u.test(word)) return word.slice(0, -2)
  return word.slice(0, -1)
}

type Lines = {
  /** The sign of a line by the base forms of each member's words. */
  readonly signs: ReadonlyMap<string, string>
  /** Words that members of several words begin with. Most words begin none, which is soon seen. */
  readonly starts: ReadonlySet<string>
  /** How many words the longest member has. */
  readonly longest: number
}

let lines: Lines | undefined

/** The lines of synonyms, which are read with the first search: a page begins to work without them. */
function synonymLines(): Lines {
  lines ??= readLines()
  return lines
}

function readLines(): Lines {
  const signs = new Map(
    synonyms.flatMap((line, at) =>
      line.split(', ').map((member) => [member.split(' ').map(baseForm).join(' '), `~${at}`] as const),
    ),
  )
  const members = [...signs.keys()].map((member) => member.split(' '))
  return {
    signs,
    starts: new Set(members.filter(({ length }) => length > 1).map(([first = '']) => first)),
    longest: Math.max(...members.map(({ length }) => length)),
  }
}

function termsOf({ whole, parts }: Pick<SpelledWord, 'whole' | 'parts'>): readonly string[] {
  return [
    ...new Set([
      ...[whole, ...parts].flatMap((word) => [word, baseForm(word), ...signOf(word)]),
      ...signOf(parts.join(' ')),
    ]),
  ]
}

/** The sign of the line that words, parted by spaces, are a member of; none for any others. */
function signOf(words: string): readonly string[] {
  const sign = synonymLines().signs.get(words.split(' ').map(baseForm).join(' '))
  return sign === undefined ? [] : [sign]
}

/** A run of words that is a member of a line of synonyms. */
type Phrase = { readonly at: number; readonly length: number; readonly sign: string }

/** Phrases of several words that follow one another with nothing but space or a hyphen between, the longest first. */
function phrasesIn(text: string, words: readonly SpelledWord[]): readonly Phrase[] {
  const phrases: Phrase[] = []
  for (let at = 0; at < words.length; at += 1) {
    const phrase = phraseAt(text, words, at)
    if (phrase === undefined) continue
    phrases.push(phrase)
    at += phrase.length - 1
  }
  return phrases
}

function phraseAt(text: string, words: readonly SpelledWord[], at: number): Phrase | undefined {
  const { signs, starts, longest } = synonymLines()
  if (!starts.has(words[at]?.base ?? '')) return undefined
  for (let length = Math.min(longest, words.length - at); length > 1; length -= 1) {
    const run = words.slice(at, at + length)
    const sign = signs.get(run.map(({ base }) => base).join(' '))
    if (sign !== undefined && run.every((word, place) => place === 0 || follows(text, run[place - 1], word)))
      return { at, length, sign }
  }
  return undefined
}

function follows(text: string, before: SpelledWord | undefined, word: SpelledWord): boolean {
  return before !== undefined && /^[\s-]*$/u.test(text.slice(before.range.to, word.range.from))
}

function withPhrases(text: string, words: readonly SpelledWord[]): readonly SearchWord[] {
  const signs = new Map<number, string>()
  for (const { at, length, sign } of phrasesIn(text, words)) {
    for (let place = at; place < at + length; place += 1) signs.set(place, sign)
  }
  return words.map((word, at) => {
    const sign = signs.get(at)
    return { range: word.range, terms: sign === undefined ? word.terms : [...word.terms, sign] }
  })
}

/** A term that is asked for; where `beginning` is not null, any term that begins with that will do. */
export type AskedTerm = { readonly term: string; readonly beginning: string | null }

/**
 * What a query asks for: every clause, each by any of its alternatives, each of which is a set of terms that all
 * have to be there. Empty for a query without words, which finds nothing and filters nothing.
 */
export type SearchQuery = readonly SearchClause[]
export type SearchClause = {
  /** The words as the reader typed them. */
  readonly words: string
  readonly alternatives: readonly (readonly AskedTerm[])[]
}

// Words that say nothing about what is sought; asked for only when there are no others.
const small = new Set(
  'the a an of to in on for and or by with at is about what who when how happened said'.split(' '),
)

/** The last word, while nothing follows it, is taken as the beginning of one: the reader is still typing. */
export function readQuery(query: string): SearchQuery {
  return clausesOf(query, false)
}

/** Words of a query that are not asked for, since there are others that tell more. */
export function leftOutOf(query: string): readonly string[] {
  return clausesOf(query, true).map(({ words }) => words)
}

/** @param leftOut whether those that are left out are wanted, or those that are asked for */
function clausesOf(query: string, leftOut: boolean): SearchQuery {
  const words = [...query.matchAll(wordPattern)].flatMap((match) => wordsOf(match[0], match.index))
  const phrases = phrasesIn(query, words)
  const isTyping = !/\s$/u.test(query)
  const clauses: (SearchClause & { readonly small: boolean })[] = []
  for (let at = 0; at < words.length; at += 1) {
    const phrase = phrases.find((found) => found.at === at)
    const run = words.slice(at, at + (phrase?.length ?? 1))
    const first = run[0]
    const last = run.at(-1)
    if (first === undefined || last === undefined) break
    at += run.length - 1
    const typed = isTyping && at === words.length - 1
    clauses.push({
      words: query.slice(first.range.from, last.range.to),
      alternatives:
        phrase === undefined
          ? alternativesOf(first, typed)
          : [
              [{ term: phrase.sign, beginning: null }],
              askForAll(
                run.map(({ whole }) => whole),
                typed,
              ),
            ],
      small: phrase === undefined && small.has(first.whole),
    })
  }
  const hasTelling = clauses.some((clause) => !clause.small)
  return clauses.filter((clause) => (hasTelling && clause.small) === leftOut)
}

function alternativesOf({ whole, parts }: SpelledWord, typed: boolean): SearchClause['alternatives'] {
  const signs = [...signOf(whole), ...(parts.length > 1 ? signOf(parts.join(' ')) : [])]
  return [
    askForAll([whole], typed),
    ...signs.map((term) => [{ term, beginning: null }]),
    ...(parts.length > 1 ? [askForAll(parts, typed)] : []),
  ]
}

function askForAll(words: readonly string[], typed: boolean): readonly AskedTerm[] {
  return words.map((word, at) => ({
    term: baseForm(word),
    beginning: typed && at === words.length - 1 ? word : null,
  }))
}

/** The terms of texts, for asking many queries. */
export function searchTerms(texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.flatMap((text) => searchWords(text).flatMap(({ terms }) => terms)))
}

/** Whether the terms have all that a query asks for. A query without words asks for nothing. */
export function answers(terms: ReadonlySet<string>, query: SearchQuery): boolean {
  return query.every(({ alternatives }) =>
    alternatives.some((alternative) => alternative.every((asked) => hasTerm(terms, asked))),
  )
}

function hasTerm(terms: ReadonlySet<string>, { term, beginning }: AskedTerm): boolean {
  if (terms.has(term) || beginning === null) return terms.has(term)
  for (const known of terms) if (known.startsWith(beginning)) return true
  return false
}

/**
 * Where a text has words that a query asks for: whole words in order, apart from one another. Words with only space
 * between them are one place. A text need not have all that is asked for.
 */
export function findHits(text: string, query: SearchQuery): readonly TextRange[] {
  if (query.length === 0) return []
  const words = searchWords(text)
  const terms = new Set(words.flatMap((word) => word.terms))
  const asked = query.flatMap(({ alternatives }) =>
    alternatives.filter((alternative) => alternative.every((term) => hasTerm(terms, term))).flat(),
  )
  if (asked.length === 0) return []
  const ranges: TextRange[] = []
  for (const word of words) {
    const own = new Set(word.terms)
    if (!asked.some((term) => hasTerm(own, term))) continue
    const last = ranges.at(-1)
    if (last !== undefined && /^\s*$/u.test(text.slice(last.to, word.range.from)))
      ranges[ranges.length - 1] = { from: last.from, to: word.range.to }
    else ranges.push(word.range)
  }
  return ranges
}
