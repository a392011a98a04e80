import { Icon } from './Icon'

export type StandingKind = 'published-text' | 'reported' | 'disputed' | 'unverified'

/** What a sentence rests on: a small sign and the words. */
export function StandingSign({ kind, label }: { kind: StandingKind; label: string }) {
  return (
    <span className="inline-flex items-center gap-1.5 font-sans text-meta font-semibold text-ink2">
      <span aria-hidden="true" className="inline-flex w-3 justify-center [&_svg]:size-3">
        {kind === 'published-text' && <Icon name="page" />}
        {kind === 'reported' && (
          <span className="font-serif text-[1.125rem] leading-3 font-bold">{'\u201c'}</span>
        )}
        {kind === 'disputed' && <Icon name="swap" />}
        {kind === 'unverified' && <span className="font-bold">?</span>}
      </span>
      {label}
    </span>
  )
}
