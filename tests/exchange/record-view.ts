/** Exports of the real record, as the dialog would ask for them. */
import { compareDrafts } from '../../src/domain/compare-drafts'
import type { MatterFilter } from '../../src/domain/filter-matters'
import { filterMatters, groupMatters, noFilter, orderMatters } from '../../src/domain/filter-matters'
import { voicesOf } from '../../src/domain/matter-facets'
import { formatProblems } from '../../src/domain/problem'
import type { ExportView } from '../../src/exchange/export-view'
import { readRecordFolder } from '../../scripts/record-folder'

const read = readRecordFolder(process.cwd())
if (!read.ok) throw new Error(formatProblems(read.problems))

export const record = read.value

export function draftOf(id: string) {
  const draft = record.drafts.find(({ value }) => value.id === id)
  if (draft === undefined) throw new Error(`no draft ${id}`)
  return draft.value
}

const pair = record.pairs.find(
  ({ value }) => value.before === 'us-28-point' && value.after === 'geneva-revision',
)
const sources = new Map(record.sources.map(({ value }) => [value.id, value]))

export const comparison = compareDrafts(
  draftOf('us-28-point'),
  draftOf('geneva-revision'),
  pair?.value ?? null,
)

/** Everything in the comparison, changed first. */
export const everything: ExportView = {
  plan: record.plan.value,
  topics: record.topics.value,
  parties: record.parties.value,
  comparison,
  matters: orderMatters(
    comparison,
    'changed-first',
    record.topics.value.map(({ id }) => id),
  ),
  filter: noFilter,
  voices: voicesOf(record.positions.value),
  scope: 'everything',
  sources,
  withCitations: true,
}

/** What a reader sees who chose this filter, with or without the matters that the sources are silent on. */
export function shown(
  choice: Partial<MatterFilter>,
  silent: 'with silent' | 'without silent' = 'with silent',
): ExportView {
  const filter = { ...noFilter, ...choice }
  const matters = filterMatters(everything.matters, filter, everything.voices)
  return {
    ...everything,
    matters: silent === 'with silent' ? matters : groupMatters(matters).reported,
    filter,
    scope: 'shown',
  }
}

/** The one matter of the topic "Army size". */
export const armySize = shown({ topics: ['army-size'] })

/** One matter by its key, without a filter that would have chosen it. */
export function only(key: string): ExportView {
  return { ...everything, matters: everything.matters.filter((matter) => matter.key === key) }
}

/** Every pair that an editor judged: the whole of it, and what a filter leaves. */
export const pairViews: readonly { readonly name: string; readonly view: ExportView }[] =
  record.pairs.flatMap(({ value }) => {
    const compared = compareDrafts(draftOf(value.before), draftOf(value.after), value)
    const view = { ...everything, comparison: compared, matters: compared.matters }
    const filter = { ...noFilter, topics: ['nato'] }
    const filtered = filterMatters(compared.matters, filter, view.voices)
    return [
      { name: `${value.before} to ${value.after}`, view },
      {
        name: `${value.before} to ${value.after}, filtered`,
        view: { ...view, matters: filtered, filter, scope: 'shown' },
      },
    ]
  })

/** The view with the pages of Proto Thema, which it quotes, as if they were in Greek. */
export function inGreek(view: ExportView): ExportView {
  const greek = [...view.sources].map(([id, source]) => {
    return [id, source.shortName === 'Proto Thema' ? { ...source, language: 'el' } : source] as const
  })
  return { ...view, sources: new Map(greek) }
}

/** Titles of the sources whose title is not in English, each with its language. */
export const titlesInLanguages: ReadonlyMap<string, string> = new Map(
  record.sources.flatMap(({ value: { title, titleLanguage } }) =>
    titleLanguage === undefined ? [] : [[title, titleLanguage] as const],
  ),
)
