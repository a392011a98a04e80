/** The log of changes against the version of the data. */
import type { Problem } from '../domain/problem'
import type { RecordParts } from './check-record'

export function checkChanges({ changes, plan }: RecordParts): readonly Problem[] {
  const { file, value: log } = changes
  const [newest] = log
  if (plan === undefined || newest === undefined) return []
  const { version } = plan.value
  const stale = {
    file,
    path: '[0].version',
    rule: 'changes/version',
    message: 'the newest change is of the version of the data; say what changed in it',
    actual: newest.version,
    expected: version,
  }
  const disordered = log.flatMap(({ date }, at) => {
    const later = log[at - 1]
    if (later === undefined || later.date >= date) return []
    const message = 'changes stand with the newest first'
    return [{ file, path: `[${at}].date`, rule: 'changes/order', message, actual: date }]
  })
  return [...(newest.version === version ? [] : [stale]), ...disordered]
}
