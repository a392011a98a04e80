/** The alternative text of an image: everything that it says, whole, for whoever does not see it. */
import { sayStanding } from '../side-words'
import type { CardSide, MatterCard } from './card-model'

/** The title and relation, then each side with its standing and sources, then the version. Nothing is shortened. */
export function describeCard({
  title,
  relation,
  marks,
  figures,
  sides,
  version,
  project,
}: MatterCard): string {
  const head = figures.length === 0 ? `${relation}.` : `${relation}: ${figures.join('; ')}.`
  return [
    `${title}.`,
    head,
    ...(marks === null ? [] : [`${marks}.`]),
    ...sides.map(describeSide),
    version,
    `${project}.`,
  ].join(' ')
}

function describeSide({ side, draft, date, presence, boxed, runs, ...rest }: CardSide): string {
  const text = runs.map((run) => run.text).join('')
  const head = `${side === 'before' ? 'A' : 'B'}, ${draft}, ${date}:`
  if (presence === 'silent') return `${head} ${boxed}. ${text}`
  const { point, standing, accounts, sources } = rest
  return [
    head,
    ...(boxed === null ? [] : [`${boxed}.`]),
    text,
    ...(point === null ? [] : [`${point}.`]),
    sayStanding(standing),
    ...accounts.map((account) => `${account}.`),
    ...(sources === null ? [] : [`${sources}.`]),
  ].join(' ')
}
