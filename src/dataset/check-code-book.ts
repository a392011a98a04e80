/** The code book against the topics: it speaks of each of them once, or of none. */
import type { Problem } from '../domain/problem'
import type { RecordParts } from './check-record'

export function checkCodeBook({ codeBook, topics }: RecordParts): readonly Problem[] {
  const { file, value: entries } = codeBook
  if (topics === undefined || entries.length === 0) return []
  const known = new Set(topics.value.map(({ id }) => id))
  const seen = new Set<string>()
  const faults = entries.flatMap(({ topic, fit, categories }, at) => {
    const path = `[${at}].topic`
    const twice = seen.has(topic)
    seen.add(topic)
    const unknown = {
      file,
      path,
      rule: 'reference/topic',
      message: 'data/topics.json has no such topic',
      actual: topic,
    }
    const again = {
      file,
      path,
      rule: 'identity/unique',
      message: 'this topic stands twice in the code book',
      actual: topic,
    }
    const misfit = {
      file,
      path: `[${at}].categories`,
      rule: 'codebook/fit',
      message: 'a fit names its categories, and where there is none no category is named',
      actual: fit,
    }
    return [
      ...(known.has(topic) ? [] : [unknown]),
      ...(twice ? [again] : []),
      ...((fit === 'none') === (categories.length === 0) ? [] : [misfit]),
    ]
  })
  const missing = [...known]
    .filter((id) => !seen.has(id))
    .map((actual) => ({
      file,
      path: '',
      rule: 'codebook/complete',
      message: 'the code book leaves this topic out',
      actual,
    }))
  return [...faults, ...missing]
}
