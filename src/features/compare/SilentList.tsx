import type { Matter } from '../../domain/compare-drafts'
import { presenceOf } from '../../domain/compare-drafts'
import { describeAbsence } from '../../domain/describe-change'
import type { Topic } from '../../domain/record'
import { InSteps } from '../../ui/InSteps'
import { Hits } from '../../views/Hits'
import { MatterPlaces } from '../../views/MatterPlaces'
import { MatterTitle } from './MatterTitle'
import { MatterTools } from './MatterTools'
import { Grounds, Silence } from './SideText'

type SilentListProps = {
  matters: readonly Matter[]
  /** The side that says something. */
  speaking: 'before' | 'after'
  /** Short title of the other draft. */
  silentDraft: string
  topics: readonly Topic[]
  selected: string | null
  /** Called each time that all of it that is to show is drawn. */
  onDrawn: () => void
}

/** The matters of an opened group, by topic. */
export function SilentList({ matters, speaking, silentDraft, topics, selected, onDrawn }: SilentListProps) {
  const byTopic = (some: readonly Matter[]) =>
    topics
      .map((topic) => ({ topic, mine: some.filter(({ topics: [first] }) => first === topic.id) }))
      .filter(({ mine }) => mine.length > 0)
  const inOrder = byTopic(matters).flatMap(({ mine }) => mine)
  return (
    <InSteps items={inOrder} wanted={inOrder.findIndex(({ key }) => key === selected)} onDrawn={onDrawn}>
      {(shown) =>
        byTopic(shown).map(({ topic, mine }) => (
          <section key={topic.id} aria-labelledby={`silent-${speaking}-${topic.id}`} className="pt-4">
            <h3
              id={`silent-${speaking}-${topic.id}`}
              className="border-b border-ink pb-1 text-meta font-semibold"
            >
              {topic.label}
            </h3>
            {mine.map((matter) => (
              <SilentMatter
                key={matter.key}
                matter={matter}
                speaking={speaking}
                silentDraft={silentDraft}
                selected={selected === matter.key}
              />
            ))}
          </section>
        ))
      }
    </InSteps>
  )
}

type SilentMatterProps = {
  matter: Matter
  speaking: 'before' | 'after'
  silentDraft: string
  selected: boolean
}

/** What the one draft has, and silence beside it; where sources remark on the silence, what they say stands with it. */
function SilentMatter({ matter, speaking, silentDraft, selected }: SilentMatterProps) {
  const silent = speaking === 'before' ? 'after' : 'before'
  const titleId = `title-${matter.key}`
  return (
    <article
      id={`matter-${matter.key}`}
      aria-labelledby={titleId}
      data-matter={matter.key}
      data-selected={selected}
      className="selected-bar -mx-4 grid gap-x-6 gap-y-1 border-b border-rule px-4 py-2.5 medium:-mx-6 medium:grid-cols-[12rem_minmax(0,1fr)_auto] medium:px-6 wide:-mx-8 wide:px-8"
    >
      <h4 id={titleId} className="font-serif text-value font-[650]">
        <MatterTitle matter={matter} />
      </h4>
      <div className="grid max-w-[68ch] gap-1">
        {presenceOf(matter, speaking) === 'absent' ? (
          <p className="border-[1.4px] border-ink px-3 py-1.5 text-meta text-ink2">
            <b className="pe-1 font-semibold text-ink">Removed</b> {describeAbsence(matter, speaking)}
          </p>
        ) : (
          <p className="font-serif text-value">
            <Hits text={matter[speaking]?.statement ?? ''} />
          </p>
        )}
        <Grounds matter={matter} side={speaking} />
        {matter[silent] !== null && (
          <div className="grid gap-1 pt-1">
            <Silence draft={silentDraft} about={matter.summary} />
            <Grounds matter={matter} side={silent} />
          </div>
        )}
        <MatterPlaces matter={matter.key} />
      </div>
      <div className="flex items-start justify-between gap-3 pt-1 medium:justify-self-start medium:pt-0">
        {matter[silent] === null && (
          <p className="rounded-[2px] border border-dashed border-ctl px-2 text-meta text-ink2">
            Not reported
          </p>
        )}
        <MatterTools matter={matter} />
      </div>
    </article>
  )
}
