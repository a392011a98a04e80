/** One file against its schema: a value of the schema's type, or every problem in it. */
import type { Problem, Result } from './problem'
import type { planSchema } from './record'

/** What the schema library says of one fault. All schemas speak alike, so one of them stands for the rest. */
type Issue = Extract<
  ReturnType<(typeof planSchema)['safeParse']>,
  { success: false }
>['error']['issues'][number]

/** What a schema does, apart from the library that made it. */
export type Schema<Value> = {
  readonly safeParse: (
    value: unknown,
  ) =>
    | { readonly success: true; readonly data: Value }
    | { readonly success: false; readonly error: { readonly issues: readonly Issue[] } }
}

/**
 * Checks `value` against `schema`.
 *
 * @param file the name that problems give, such as `data/topics.json`
 */
export function checkShape<Value>(schema: Schema<Value>, value: unknown, file: string): Result<Value> {
  const result = schema.safeParse(value)
  if (result.success) return { ok: true, value: result.data }
  return { ok: false, problems: result.error.issues.flatMap((issue) => toProblems(issue, value, file)) }
}

function toProblems(issue: Issue, root: unknown, file: string): readonly Problem[] {
  const path = toPath(issue.path)
  const actual = show(valueAt(root, issue.path))
  const rule = `shape/${issue.code.replaceAll('_', '-')}`
  if (actual === 'nothing' && issue.code !== 'unrecognized_keys') {
    return [{ file, path, rule, message: 'this field is missing', ...expectationOf(issue) }]
  }
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        file,
        path: path === '' ? key : `${path}.${key}`,
        rule,
        message: 'this field is not known here; remove it or mend its name',
      }))
    case 'invalid_type':
      return [{ file, path, rule, message: 'this has the wrong type', actual, ...expectationOf(issue) }]
    case 'invalid_value':
      return [
        {
          file,
          path,
          rule,
          message: 'this value is not one of those allowed',
          actual,
          ...expectationOf(issue),
        },
      ]
    case 'too_small':
      return [
        {
          file,
          path,
          rule,
          message: 'this is too small or too short',
          actual,
          expected: `at least ${issue.minimum}`,
        },
      ]
    case 'too_big':
      return [
        {
          file,
          path,
          rule,
          message: 'this is too big or too long',
          actual,
          expected: `at most ${issue.maximum}`,
        },
      ]
    case 'invalid_format':
      return [
        {
          file,
          path,
          rule,
          message: 'this does not have the form it needs',
          actual,
          expected: issue.pattern ?? issue.format,
        },
      ]
    case 'invalid_union':
      return issue.discriminator === undefined
        ? [{ file, path, rule, message: 'this fits none of the forms allowed', actual }]
        : [{ file, path, rule, message: 'the kind is missing or unknown', actual }]
    default:
      return [{ file, path, rule, message: 'this is not valid', actual }]
  }
}

function expectationOf(issue: Issue): Pick<Problem, 'expected'> {
  if (issue.code === 'invalid_type') return { expected: issue.expected }
  return issue.code === 'invalid_value' ? { expected: issue.values.map(String).join(', ') } : {}
}

/** `provisions[6].evidence[0].source`; empty for the whole file. */
export function toPath(keys: readonly PropertyKey[]): string {
  return keys
    .map((key, at) => (typeof key === 'number' ? `[${key}]` : `${at === 0 ? '' : '.'}${String(key)}`))
    .join('')
}

function valueAt(root: unknown, keys: readonly PropertyKey[]): unknown {
  return keys.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    root,
  )
}

/** A value in a few characters, for a message. */
function show(value: unknown): string {
  if (value === undefined) return 'nothing'
  const text = JSON.stringify(value)
  return text.length > 60 ? `${text.slice(0, 57)}…` : text
}
