import type { Use } from '../../domain/cited-for'
import { describeParagraphs, keyOfThing, useKinds } from '../../domain/describe-use'
import { Count } from '../../ui/Count'
import { UseLink } from './UseLink'

/** Everything that cites a source, by kind. */
export function UseList({ uses, source }: { uses: readonly Use[]; source: string }) {
  return useKinds.map(({ kind, heading }) => {
    const mine = uses.filter(({ thing }) => thing.kind === kind)
    if (mine.length === 0) return null
    return (
      <section key={kind} className="pt-3">
        <h4 className="text-meta font-semibold">
          {heading}
          <Count of={mine.length} />
        </h4>
        <ul>
          {mine.map((use) => (
            <li key={keyOfThing(use.thing)} className="max-w-[68ch] py-0.5 pointer-coarse:py-0.75">
              <UseLink use={use} source={source} />
              {use.quotations.length > 0 && (
                <span className="ps-2 text-meta whitespace-nowrap text-ink3">
                  quoted, {describeParagraphs(use)}
                </span>
              )}
            </li>
          ))}
        </ul>
      </section>
    )
  })
}
