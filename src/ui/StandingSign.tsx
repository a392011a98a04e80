import { Icon } from './Icon'

export type StandingKind = 'published-text' | 'reported' | 'disputed' | 'unverified'

/** What a sentence rests on: a small sign and the words. */
export function StandingSign({ kind, label }: { kind: StandingKind; label: string }) {
  return (
    <span className="standing">
      {kind === 'published-text' && <Icon name="page" />}
      {kind === 'reported' && <SignText text={'\u201c'} />}
      {kind === 'disputed' && <Icon name="swap" />}
      {kind === 'unverified' && <SignText text="?" />}
      {label}
    </span>
  )
}

/** A sign that is a character. */
function SignText({ text }: { text: string }) {
  return (
    <span aria-hidden="true" data-sign={text}>
      {text}
    </span>
  )
}
