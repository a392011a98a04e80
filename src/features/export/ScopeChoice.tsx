import type { ExportView } from '../../exchange/export-view'
import { Choice } from './Choice'

type ScopeChoiceProps = {
  scope: ExportView['scope']
  /** How many matters each scope has; null for one that there is not. */
  counts: Readonly<Record<ExportView['scope'], number | null>>
  onChoose: (scope: ExportView['scope']) => void
}

const scopes = ['shown', 'everything', 'kept'] as const
const keptFirst = ['kept', 'everything'] as const

/** What of the comparison is taken away, with how much that is. */
export function ScopeChoice({ scope, counts, onChoose }: ScopeChoiceProps) {
  return (
    <fieldset>
      <legend className="pb-1.5 text-meta font-semibold text-ink2">What</legend>
      {(counts.shown === null ? keptFirst : scopes).map((name) => {
        const count = counts[name]
        if (count === null) return null
        const matters = count === 1 ? '1 matter' : `${count} matters`
        return (
          <Choice
            key={name}
            name="scope"
            label={name === 'kept' ? `Kept (${count})` : labels[name]}
            detail={name === 'kept' ? 'in your order, with your notes' : matters}
            checked={scope === name}
            onChoose={() => onChoose(name)}
          />
        )
      })}
    </fieldset>
  )
}

const labels = { shown: 'What I see', everything: 'Everything in this comparison' } as const
