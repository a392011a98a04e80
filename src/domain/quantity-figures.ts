/** Every figure of the record through all drafts: what each states, what compares, and one line on it. */
import { describeIncomparable } from './describe-change'
import { lowerFirst, upperFirst } from './first-letter'
import { knownAbsences } from './known-absence'
import type { ComparedQuantities } from './quantities'
import { compareFigures, formatQuantity, limitOf } from './quantities'
import type { CuratedPair, Draft, Provision, Quantity } from './record'
import type { Standing } from './standing'
import { standingOf } from './standing'

/** A figure as a draft states it. */
export type StatedFigure = {
  readonly kind: 'stated'
  readonly draft: Draft
  readonly provision: Provision
  readonly quantity: Quantity
  readonly standing: Standing
  /** True for a figure of one unit and one kind with another draft's, so that bars to one scale tell the truth. */
  readonly compares: boolean
  /** Why the figure does not compare, in words: "a strength, not a ceiling"; null where it does or is the only one. */
  readonly apart: string | null
  /** Accounts other than the one the figure restates. */
  readonly otherAccounts: readonly string[]
}

/**
 * Why a draft gives no figure. `no-number`: it states the matter without this figure. `removed`: a removal is
 * recorded. `not-in-draft`: the draft is known to lack the matter, or has it as part of another.
 * `not-reported`: the sources are silent.
 */
export type MissingFigure = {
  readonly kind: 'no-number' | 'removed' | 'not-in-draft' | 'not-reported'
  readonly draft: Draft
  readonly provision: Provision | null
}

export type DraftFigure = StatedFigure | MissingFigure

/** One figure, such as the size of the army, in every draft. */
export type QuantityFigure = {
  /** Key and title of the matter. */
  readonly key: string
  readonly title: string
  /** What is counted. A matter may have several. */
  readonly name: string
  readonly unit: Quantity['unit']
  /** One for each draft, in order of date. */
  readonly entries: readonly DraftFigure[]
  /** Where a bar of full length ends, in the unit: 100 for percentages, else the largest figure that compares. Null without bars. */
  readonly scale: number | null
  /** From the first to the last draft whose figures compare; null without bars. */
  readonly change: ComparedQuantities | null
  /** What the drafts state, in one sentence. It gives no difference. */
  readonly finding: string
}

export type QuantityFigures = {
  /** Figures on record for more than one draft: stated by several, or stated by one and taken out by another. */
  readonly shared: readonly QuantityFigure[]
  /** Figures on record for one draft. */
  readonly single: readonly QuantityFigure[]
}

/**
 * Every figure on record, by matter and name. A removal has on record the figure of the clause that is gone.
 * Figures that change come first, by the size of the change in percent, then those that compare, then the rest,
 * each in the order of the drafts.
 *
 * @param drafts in order of date
 * @param pairs every curated pair that is loaded; they know of matters that a draft lacks
 */
export function quantityFigures(drafts: readonly Draft[], pairs: readonly CuratedPair[]): QuantityFigures {
  const absences = knownAbsences(pairs)
  const keys = [...new Set(drafts.flatMap(({ provisions }) => provisions.map(({ key }) => key)))]
  const figures = keys.flatMap((key) => {
    const onRecord = drafts.map(
      (draft) => draft.provisions.find((provision) => provision.key === key) ?? null,
    )
    const names = new Set(
      onRecord.flatMap((provision) => provision?.quantities.map(({ name }) => name) ?? []),
    )
    return [...names].map((name) => {
      const recorded = onRecord.filter((provision) => quantityOf(provision, name) !== null)
      return {
        figure: toFigure(key, name, drafts, onRecord, absences),
        isShared: recorded.length > 1,
      }
    })
  })
  const ordered = figures.toSorted((a, b) => weight(b.figure) - weight(a.figure))
  return {
    shared: ordered.flatMap(({ figure, isShared }) => (isShared ? [figure] : [])),
    single: ordered.flatMap(({ figure, isShared }) => (isShared ? [] : [figure])),
  }
}

/** A change by its percent, then what compares, then the rest. */
function weight({ change }: QuantityFigure): number {
  if (change === null) return -1
  return change.difference === 0 ? 0 : Math.abs(change.percent ?? 0)
}

function quantityOf(provision: Provision | null, name: string): Quantity | null {
  return provision?.quantities.find((quantity) => quantity.name === name) ?? null
}

function toFigure(
  key: string,
  name: string,
  drafts: readonly Draft[],
  onRecord: readonly (Provision | null)[],
  absences: ReadonlyMap<string, ReadonlySet<string>>,
): QuantityFigure {
  const rough = drafts.map((draft, at) =>
    toEntry(draft, onRecord[at] ?? null, name, absences.get(draft.id)?.has(key) ?? false),
  )
  const comparing = largestGroup(rough.flatMap((entry) => (entry.kind === 'stated' ? [entry] : [])))
  const reference = comparing[0] ?? rough.find((entry) => entry.kind === 'stated') ?? null
  const entries = rough.map((entry): DraftFigure => {
    if (entry.kind !== 'stated') return entry
    const compares = comparing.includes(entry)
    return { ...entry, compares, apart: compares ? null : whyApart(entry, reference) }
  })
  const [first, last] = [comparing[0], comparing.at(-1)]
  const change =
    first === undefined || last === undefined ? null : compareFigures(name, first.quantity, last.quantity)
  const recorded = onRecord.flatMap((provision) => quantityOf(provision, name) ?? [])
  const unit = reference?.quantity.unit ?? recorded[0]?.unit ?? 'points'
  return {
    key,
    title: onRecord.find((provision) => provision !== null)?.title ?? key,
    name,
    unit,
    entries,
    scale: comparing.length === 0 ? null : scaleOf(unit, comparing),
    change: change?.kind === 'compared' ? change : null,
    finding: describeFigure(entries),
  }
}

function toEntry(draft: Draft, provision: Provision | null, name: string, isLacking: boolean): DraftFigure {
  if (provision === null) return { kind: isLacking ? 'not-in-draft' : 'not-reported', draft, provision }
  if (provision.removal !== null) return { kind: 'removed', draft, provision }
  const quantity = quantityOf(provision, name)
  if (quantity === null) return { kind: 'no-number', draft, provision }
  return {
    kind: 'stated',
    draft,
    provision,
    quantity,
    standing: standingOf(provision),
    compares: false,
    apart: null,
    otherAccounts: provision.accounts.slice(1).map(({ says }) => says),
  }
}

/**
 * The most figures of one unit and one kind, the earliest of two groups of one size; empty when none has two.
 * A figure that nobody has read in the document compares with nothing.
 */
function largestGroup(stated: readonly StatedFigure[]): readonly StatedFigure[] {
  const groups = new Map<string, StatedFigure[]>()
  for (const entry of stated) {
    if (entry.standing === 'unverified') continue
    const kind = `${entry.quantity.unit} ${limitOf(entry.quantity)}`
    groups.set(kind, [...(groups.get(kind) ?? []), entry])
  }
  const [largest = []] = [...groups.values()].toSorted((a, b) => b.length - a.length)
  return largest.length > 1 ? largest : []
}

function whyApart(entry: StatedFigure, reference: StatedFigure | null): string | null {
  if (reference === null || reference === entry) return null
  if (entry.standing === 'unverified') return 'not yet read against the document'
  const change = compareFigures(entry.quantity.name, reference.quantity, entry.quantity)
  return change.kind === 'compared' ? null : describeIncomparable(change)
}

function scaleOf(unit: Quantity['unit'], comparing: readonly StatedFigure[]): number {
  const most = Math.max(...comparing.map(({ quantity }) => quantity.value))
  return unit === 'percent' ? Math.max(100, most) : most
}

/** Length of a bar as a part of the longest; zero for a figure that is not above zero. */
export function barShare({ quantity }: StatedFigure, scale: number): number {
  return scale > 0 ? Math.max(0, quantity.value) / scale : 0
}

/** What stands for a draft's figure in words: "at most 600,000", "no number", "removed", "not reported". */
export function figureWords(entry: DraftFigure): string {
  switch (entry.kind) {
    case 'stated':
      return formatQuantity(entry.quantity)
    case 'no-number':
      return entry.provision?.quantities.length === 0 ? 'no number' : 'no such figure'
    case 'removed':
      return 'removed'
    case 'not-in-draft':
      return 'not in this draft'
    case 'not-reported':
      return 'not reported'
  }
}

/** What a change leads from and to: the first and the last figure that compare; null without one. */
export function endsOf({ entries }: QuantityFigure): readonly [StatedFigure, StatedFigure] | null {
  const comparing = entries.filter((entry) => entry.kind === 'stated').filter(({ compares }) => compares)
  const [first, last] = [comparing[0], comparing.at(-1)]
  return first === undefined || last === undefined ? null : [first, last]
}

/** What a disputed figure is by other accounts: "by one account; no strict limit by the other". Null without any. */
export function describeOtherAccounts(figures: readonly StatedFigure[]): string | null {
  const others = figures.flatMap(({ otherAccounts }) => otherAccounts)
  if (others.length === 0) return null
  const said = others.map((says) => lowerFirst(says)).join(', or ')
  return `by one account; ${said} by ${others.length === 1 ? 'the other' : 'others'}`
}

/**
 * "At most 600,000 in the US 28-point draft; …; not reported in the Geneva revision." Drafts of which the same
 * is to be said are named together, at the place of the first.
 */
function describeFigure(entries: readonly DraftFigure[]): string {
  const said = new Map<string, { readonly entry: DraftFigure; readonly drafts: string[] }>()
  // What is stated comes first: it is what the sentence is about.
  const inOrder = [
    ...entries.filter(({ kind }) => kind === 'stated'),
    ...entries.filter(({ kind }) => kind !== 'stated'),
  ]
  for (const entry of inOrder) {
    const place = `${phrase(entry)}${aside(entry)}`
    const group = said.get(place) ?? { entry, drafts: [] }
    group.drafts.push(`the ${entry.draft.shortTitle}`)
    said.set(place, group)
  }
  const sentence = [...said.values()]
    .map(({ entry, drafts }) => `${phrase(entry)} ${inList(drafts)}${aside(entry)}`)
    .join('; ')
  return `${upperFirst(sentence)}.`
}

function phrase(entry: DraftFigure): string {
  if (entry.kind === 'removed') return 'removed from'
  return entry.kind === 'not-in-draft' ? 'not in' : `${figureWords(entry)} in`
}

/** What keeps the figure from others, and what other accounts say. */
function aside(entry: DraftFigure): string {
  if (entry.kind !== 'stated') return ''
  const accounts = entry.otherAccounts.map((says) => lowerFirst(says))
  return [
    entry.apart === null ? '' : `, ${entry.apart}`,
    accounts.length === 0 ? '' : `, or ${accounts.join(', or ')} by other accounts`,
  ].join('')
}

function inList(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}
