import type { Matter } from '../../domain/compare-drafts'
import type { TextDiff } from '../../domain/diff-text'
import { Disc } from '../../ui/Disc'
import { RevisedText } from './RevisedText'
import { Grounds } from './SideText'

type InlineTextProps = {
  matter: Matter
  drafts: readonly [string, string]
  diff: TextDiff
}

/** Both sentences as one text, each deletion before its insertion; then what each rests on. */
export function InlineText({ matter, drafts, diff }: InlineTextProps) {
  return (
    <div className="grid max-w-[68ch] gap-2">
      <RevisedText
        before={matter.before?.statement ?? ''}
        after={matter.after?.statement ?? ''}
        diff={diff}
        show="both"
      />
      {(['before', 'after'] as const).map((side, at) => (
        <div key={side} role="group" aria-label={`${'AB'[at]}, ${drafts[at]}`} className="flex gap-3">
          <Disc at={at} />
          <div className="min-w-0 flex-1">
            <Grounds matter={matter} side={side} />
          </div>
        </div>
      ))}
    </div>
  )
}
