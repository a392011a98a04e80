/** The alternative text of an image: everything that it says, whole, for whoever does not see it. */
import { sayStanding } from '../side-words'
import type { CardSide, MatterCard } from './card-model'

/** The title and status, then each side with its standing and sources, then version and address. Nothing is shortened. */
export function describeCard({ title, status, marks, sides, version, address, project }: MatterCard): string {
  return [
    `${title}.`,
    `${status}.`,
    ...(marks === null ? [] : [`${marks}.`]),
    ...sides.map(describeSide),
    version,
    address === null ? `${project}.` : `${project}: ${address}`,
  ].join(' ')
}

function describeSide({ side, draft, date, presence, boxed, runs, ...rest }: CardSide): string {
  const text = runs.map((run) => run.text).join('')
  const head = `${side === 'before' ? 'A' : 'B'}, ${draft}, ${date}:`
  if (presence === 'silent') return `${head} ${boxed}. ${text}`
  const { point, standing, accounts, sources, witnesses } = rest
  return [
    head,
    ...(boxed === null ? [] : [`${boxed}.`]),
    text,
    ...(point === null ? [] : [`${point}.`]),
    sayStanding(standing),
    ...accounts.map((account) => `${account}.`),
    ...(sources === null ? [] : [`${sources}.`]),
    ...(witnesses === null ? [] : [witnesses]),
  ].join(' ')
}
