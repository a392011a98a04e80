import type { Matter } from '../../domain/compare-drafts'
import { CopyForPublication } from '../../views/CopyForPublication'
import { KeepButton } from '../../views/KeepButton'
import { CopyLinkButton } from './CopyLinkButton'

/** What a reader takes of a matter: its link, the matter itself, its sentences. In the margin where there is one. */
export function MatterTools({ matter }: { matter: Matter }) {
  return (
    <div className="matter-tools no-print">
      <CopyLinkButton matter={matter} />
      <KeepButton matter={matter} kind="tool" />
      <CopyForPublication matter={matter} kind="tool" />
    </div>
  )
}
