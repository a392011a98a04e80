/** What is cited, as every citation form says it: sources, a matter, a whole comparison. */
import { describeVersion } from '../domain/cite-plan'
import { citeLabel } from '../domain/citations'
import type { SourceShelf } from '../domain/citations'
import type { Comparison, Matter } from '../domain/compare-drafts'
import { describeWording, quoteTitle } from '../domain/describe-source'
import { upperFirst } from '../domain/first-letter'
import type { Evidence, Plan, Source } from '../domain/record'
import type { ExportView } from './export-view'
import { comparatorName, describeSelection } from './export-view'
import { describePoint, sideMark } from './side-words'
import { citedSources, describeDate, describeLanguage, isWebAddress, notLoaded } from './source-words'

/** A work to cite. */
export type CitedWork = {
  /** Permanent: the id of the source, or of the drafts and the matter. */
  readonly id: string
  readonly title: string
  /** Who answers for it: an institution, never a person made up from it. */
  readonly publisher: string
  /** Year, month and day, as far as they are known. */
  readonly issued: readonly number[]
  /** True when the day is not known exactly. */
  readonly isApproximate: boolean
  /** Null where it is not known. */
  readonly address: string | null
  /** BCP 47 tag. */
  readonly language: string
  /** The version of the data; null for a source. */
  readonly version: string | null
  /** What it is cited for and where in it, and what to know of it, in sentences; empty where there is nothing. */
  readonly note: string
  /** A ready sentence for a list of works. */
  readonly sentence: string
}

/** A source. What it is cited for is said by `uses`, sentences that are complete. */
export function workOfSource(source: Source, uses: readonly string[] = []): CitedWork {
  const { id, title, publisher, published, dateApproximate, url, language, author } = source
  const inLanguage = describeLanguage(source)
  const isUnread = source.kind === 'public' && source.read === 'address-only'
  return {
    id,
    title,
    publisher,
    issued: dateParts(published),
    isApproximate: dateApproximate,
    address: url !== null && isWebAddress(url) ? url : null,
    language,
    version: null,
    note: [
      ...uses,
      dateApproximate ? 'The date is approximate.' : '',
      author === null ? '' : `Author: ${author}.`,
      isUnread ? 'Page not read by us.' : '',
      describeWording(source) ?? '',
    ]
      .filter((part) => part !== '')
      .join(' '),
    sentence: `${publisher}: ${quoteTitle(title)}${inLanguage === null ? '' : ` (in ${inLanguage})`}, ${describeDate(source)}. ${url ?? 'Address not known.'}`,
  }
}

/** One matter of a comparison, with the points that the drafts print. */
export function workOfMatter(
  plan: Plan,
  { before, after }: Comparison,
  matter: Matter,
  address: string,
): CitedWork {
  const points = ([before, after] as const).map((draft, at) => {
    const provision = at === 0 ? matter.before : matter.after
    const point = provision === null ? null : describePoint(provision)
    return point === null ? draft.shortTitle : `${draft.shortTitle}, ${point.replace('Point', 'point')}`
  })
  return ownWork(plan, {
    id: `${before.id}_${after.id}_${matter.key}`,
    title: `${matter.title}: ${points.join(', and ')}`,
    note: '',
    address,
  })
}

/** The comparison as the reader chose it. */
export function workOfView(view: ExportView, address: string | null): CitedWork {
  const { before, after } = view.comparison
  return ownWork(view.plan, {
    id: `${before.id}_${after.id}`,
    title: `${before.shortTitle} and ${after.shortTitle} compared`,
    note: describeSelection(view),
    address,
  })
}

function ownWork(
  plan: Plan,
  { id, title, note, address }: Pick<CitedWork, 'id' | 'title' | 'note' | 'address'>,
): CitedWork {
  const version = describeVersion(plan)
  return {
    id,
    title,
    publisher: comparatorName,
    issued: dateParts(plan.date),
    isApproximate: false,
    address,
    language: 'en',
    version: plan.version,
    note: [note, `${plan.title}.`, version].filter((part) => part !== '').join(' '),
    sentence: [
      `${comparatorName}: ${quoteTitle(title)}.`,
      `${plan.title}.`,
      version,
      ...(address === null ? [] : [address]),
    ].join(' '),
  }
}

/**
 * The sources that the matters rest on, in order of use, each with the matters, drafts and places that it is cited
 * for. One that could not be loaded keeps its id and says so.
 */
export function worksCited(matters: readonly Matter[], sources: SourceShelf): readonly CitedWork[] {
  return citedSources(matters).map((id) => {
    const uses = matters.flatMap((matter) => describeUse(matter, id, sources))
    const source = sources.get(id)
    if (source !== undefined) return workOfSource(source, uses)
    const note = `${upperFirst(notLoaded)}.`
    return {
      id,
      title: id,
      publisher: id,
      issued: [],
      isApproximate: false,
      address: null,
      language: 'und',
      version: null,
      note,
      sentence: `${id}: ${notLoaded}.`,
    }
  })
}

/** "Cited for “Size of Ukraine’s armed forces”: [A] Point 6, Proto Thema ¶17; [B] Proto Thema ¶22." */
function describeUse(matter: Matter, id: string, sources: SourceShelf): readonly string[] {
  const sides = (['before', 'after'] as const).flatMap((side) => {
    const provision = matter[side]
    if (provision === null) return []
    const evidence = provision.evidence.filter(({ source }) => source === id)
    const isCopy = provision.witnesses.some(({ source }) => source === id)
    if (evidence.length === 0 && !isCopy) return []
    const point = describePoint(provision)
    const places = evidence.map((item) => placeOf(item, sources))
    return [`${sideMark[side]} ${[...(point === null ? [] : [point]), ...places].join(', ')}`.trim()]
  })
  return sides.length === 0 ? [] : [`Cited for ${quoteTitle(matter.title)}: ${sides.join('; ')}.`]
}

/** "Proto Thema ¶22 (revised draft, item 2)", "Axios, point 6". */
export function placeOf(item: Evidence, sources: SourceShelf): string {
  const label = citeLabel(item, sources)
  return item.kind === 'quotation' && item.locator !== null ? `${label} (${item.locator})` : label
}

/** A date may stop at its year or its month. */
function dateParts(date: string): readonly number[] {
  return date.split('-').map(Number)
}
