/** A reader's selection as a file: provisions in order, with the reader's notes. `data/schema/selection.schema.json`. */
import * as z from 'zod/mini'
import { checkShape } from '../domain/check-shape'
import type { KeptProvision } from '../domain/kept-list'
import { keptId } from '../domain/kept-place'
import type { Problem, Result } from '../domain/problem'
import { planSchema, provisionSchema } from '../domain/record'
import type { Plan } from '../domain/record'

const { key: id, title } = provisionSchema.shape

export const selectionSchema = z.strictObject({
  format: z.literal('peace-plan-selection'),
  formatVersion: z.literal(1),
  plan: z.strictObject({ id, title }),
  /** The data of the page that wrote the file. */
  data: z.strictObject({ version: planSchema.shape.version, date: planSchema.shape.date }),
  /** In the reader's order. */
  items: z.array(
    z.strictObject({
      /** Ids of the drafts compared. */
      before: id,
      after: id,
      matter: id,
      /** The title that the matter had when it was kept, and the version of the data that it was kept at. */
      title: z.string().check(z.minLength(1)),
      dataVersion: planSchema.shape.version,
      /** The reader's own words; empty for none. */
      note: z.string(),
    }),
  ),
})

export type SelectedProvision = KeptProvision & { readonly note: string }

/** The largest file that is read, in bytes: some thousand provisions with long notes. */
export const LARGEST_SELECTION = 2_000_000

/** The file for these provisions. The same selection gives the same text: it names no day but that of the data. */
export function writeSelection(items: readonly SelectedProvision[], plan: Plan): string {
  const file = {
    format: 'peace-plan-selection',
    formatVersion: 1,
    plan: { id: plan.id, title: plan.title },
    data: { version: plan.version, date: plan.date },
    items: items.map(({ before, after, matter, title: name, dataVersion, note }) => {
      return { before, after, matter, title: name, dataVersion, note }
    }),
  }
  return `${JSON.stringify(file, null, 2)}\n`
}

/** `peace-plan-selection_3_2026.11.24.json` */
export function selectionFileName(count: number, plan: Plan): string {
  return `peace-plan-selection_${count}_${plan.version}.json`
}

/**
 * Reads a selection, or says everything that is wrong with it. Whether the record has what it names is not asked:
 * what a later record lacks is kept and shown as such.
 *
 * @param name of the file, for the problems
 */
export function parseSelection(text: string, name: string): Result<readonly SelectedProvision[]> {
  let raw: unknown
  try {
    raw = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    const actual = error instanceof Error ? error.message : String(error)
    return refuse([
      { file: name, path: '', rule: 'selection/json', message: 'this file is not JSON', actual },
    ])
  }
  const checked = checkShape(selectionSchema, raw, name)
  if (!checked.ok) return checked
  const { items } = checked.value
  const problems = items.flatMap((item, at): readonly Problem[] => {
    const path = `items[${at}]`
    const first = items.findIndex((other) => keptId(other) === keptId(item))
    return [
      ...(item.before === item.after
        ? [
            {
              file: name,
              path,
              rule: 'selection/pair',
              message: 'both drafts are the same',
              actual: item.before,
            },
          ]
        : []),
      ...(first < at
        ? [
            {
              file: name,
              path,
              rule: 'selection/unique',
              message: `this provision is items[${first}] already`,
            },
          ]
        : []),
    ]
  })
  return problems.length === 0 ? { ok: true, value: items } : refuse(problems)
}

function refuse(problems: readonly Problem[]): { readonly ok: false; readonly problems: readonly Problem[] } {
  return { ok: false, problems }
}
