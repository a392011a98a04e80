import type { ReactNode } from 'react'
import type { Comparison } from '../../domain/compare-drafts'
import type { EmbedSubject } from '../../domain/embed-subject'
import { mattersOf } from '../../domain/embed-subject'
import { useComparator } from '../../store/use-comparator'
import { Choice } from './Choice'

type EmbedSubjectChoiceProps = {
  comparison: Comparison
  subject: EmbedSubject
  /** The matter and the topic to begin with, where one of them is chosen. */
  first: { readonly matter: string; readonly topic: string }
  onChoose: (subject: EmbedSubject) => void
}

/** What is embedded: one matter, one topic, or both drafts whole. */
export function EmbedSubjectChoice({ comparison, subject, first, onChoose }: EmbedSubjectChoiceProps) {
  const topics = useComparator((state) => state.index.topics)
  const counted = topics
    .map(({ id, label }) => ({
      id,
      label,
      count: mattersOf({ kind: 'topic', id }, comparison.matters).length,
    }))
    .filter(({ count }) => count > 0)
  return (
    <fieldset>
      <legend className="pb-1.5 text-meta font-semibold text-ink2">What</legend>
      <Choice
        name="subject"
        label="One matter"
        detail=""
        checked={subject.kind === 'matter'}
        onChoose={() => onChoose({ kind: 'matter', key: first.matter })}
      />
      {subject.kind === 'matter' && (
        <Select label="Matter" value={subject.key} onChoose={(key) => onChoose({ kind: 'matter', key })}>
          {comparison.matters.map(({ key, title }) => (
            <option key={key} value={key}>
              {title}
            </option>
          ))}
        </Select>
      )}
      <Choice
        name="subject"
        label="One topic"
        detail=""
        checked={subject.kind === 'topic'}
        onChoose={() => onChoose({ kind: 'topic', id: first.topic })}
      />
      {subject.kind === 'topic' && (
        <Select label="Topic" value={subject.id} onChoose={(id) => onChoose({ kind: 'topic', id })}>
          {counted.map(({ id, label, count }) => (
            <option key={id} value={id}>
              {label} ({count})
            </option>
          ))}
        </Select>
      )}
      <Choice
        name="subject"
        label="Both drafts whole"
        detail={`${comparison.matters.length} matters`}
        checked={subject.kind === 'pair'}
        onChoose={() => onChoose({ kind: 'pair' })}
      />
    </fieldset>
  )
}

type SelectProps = {
  label: string
  value: string
  onChoose: (value: string) => void
  children: ReactNode
}

/** Which one, under the choice that it belongs to. */
function Select({ label, value, onChoose, children }: SelectProps) {
  return (
    <label className="clear-both block ps-6 pb-1">
      <span className="sr-only">{label}</span>
      <select
        className="h-9 w-full border border-ctl bg-page px-2 pointer-coarse:h-11"
        value={value}
        onChange={(event) => onChoose(event.target.value)}
      >
        {children}
      </select>
    </label>
  )
}
