import type { Draft } from '../../domain/record'

/** Documents that the drafts are easily taken for. */
export function LookAlikes({ drafts }: { drafts: readonly Draft[] }) {
  return drafts.map(({ id, shortTitle, lookAlike }) =>
    lookAlike === null ? null : (
      <p key={id} className="border-b border-rule py-2 text-meta text-ink2">
        <b className="font-semibold">Not to be confused with the {shortTitle}:</b> {lookAlike}
      </p>
    ),
  )
}
