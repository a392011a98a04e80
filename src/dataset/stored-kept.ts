/** What a reader has kept, as the text that stands in the browser's storage. */
import * as z from 'zod/mini'
import { checkShape } from '../domain/check-shape'
import type { KeptList } from '../domain/kept-list'
import type { Result } from '../domain/problem'

const stamp = z.strictObject({ at: z.int().check(z.gte(0)), tab: z.string() })
const words = z.string().check(z.minLength(1))

const storedKeptSchema = z.strictObject({
  format: z.literal('kept'),
  formatVersion: z.literal(1),
  seen: z.record(z.string(), z.int()),
  order: z.strictObject({ ids: z.array(z.string()), stamp }),
  entries: z.array(
    z.strictObject({
      before: words,
      after: words,
      matter: words,
      title: words,
      dataVersion: words,
      note: z.string(),
      stamp,
      added: stamp,
    }),
  ),
})

export function writeStoredKept(list: KeptList): string {
  const { seen, order, entries } = list
  return JSON.stringify({ format: 'kept', formatVersion: 1, seen, order, entries })
}

/** Reads what `writeStoredKept` wrote, or says everything that is wrong with it. */
export function readStoredKept(text: string): Result<KeptList> {
  const file = 'what this browser keeps'
  let raw: unknown
  try {
    raw = JSON.parse(text)
  } catch {
    return { ok: false, problems: [{ file, path: '', rule: 'kept/json', message: 'this is not JSON' }] }
  }
  const checked = checkShape(storedKeptSchema, raw, file)
  if (!checked.ok) return checked
  const { seen, order, entries } = checked.value
  return { ok: true, value: { seen, order, entries } }
}
