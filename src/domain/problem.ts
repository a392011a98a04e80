/** Problems as values: what is wrong, where, by which rule, and what was expected. */

export type Problem = {
  /** The file, as a path from the project's root or the address it was asked for at. */
  readonly file: string
  /** The place inside the file, such as `provisions[6].evidence[0].exact`; empty for the whole file. */
  readonly path: string
  /** The rule that was broken, as `group/rule`. */
  readonly rule: string
  /** One plain sentence without a full stop: what is wrong and, where it helps, what to do. */
  readonly message: string
  readonly actual?: string
  readonly expected?: string
}

export type Result<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/** One line for a terminal or a message: `file › path: message (rule)`, then actual and expected. */
export function formatProblem(problem: Problem): string {
  const place = problem.path === '' ? problem.file : `${problem.file} › ${problem.path}`
  const found = problem.actual === undefined ? '' : `; found ${problem.actual}`
  const wanted = problem.expected === undefined ? '' : `; expected ${problem.expected}`
  return `${place}: ${problem.message}${found}${wanted} (${problem.rule})`
}

/** All problems, one a line, after a line that counts them. */
export function formatProblems(problems: readonly Problem[]): string {
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`
  return [`${count} in the record:`, ...problems.map((problem) => `  ${formatProblem(problem)}`)].join('\n')
}
