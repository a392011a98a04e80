import type { ReactNode } from 'react'

type Term = { readonly term: string; readonly is: ReactNode }

/** Words and what they mean, side by side where there is room. */
export function TermList({ terms }: { terms: readonly Term[] }) {
  return (
    <dl className="pb-3">
      {terms.map(({ term, is }) => (
        <div
          key={term}
          className="grid gap-x-8 border-t border-rule py-2 first:border-t-0 medium:grid-cols-[13rem_minmax(0,1fr)]"
        >
          <dt className="font-semibold">{term}</dt>
          <dd className="max-w-[68ch] font-serif text-value">{is}</dd>
        </div>
      ))}
    </dl>
  )
}
