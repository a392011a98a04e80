import { Notice } from '../../ui/Notice'
import { Outward } from './Outward'

/** Why an embed shows nothing, all at once, and where the whole is. */
export function EmbedProblems({ problems, address }: { problems: readonly string[]; address: string }) {
  return (
    <div className="pb-3">
      <Notice kind="alert" actions={<Outward href={address}>Open the full comparison</Outward>}>
        <h1 className="font-semibold">This embed cannot be shown as its address asks.</h1>
        <ul className="pt-1 text-meta text-ink2">
          {problems.map((problem) => (
            <li key={problem}>
              <bdi>{problem}</bdi>
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  )
}
