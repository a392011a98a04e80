import { useRef } from 'react'
import { comparatorName } from '../../exchange/export-view'
import { formats } from '../../exchange/formats'
import { medium, useMedia } from '../../ui/use-media'
import { ChangesBy } from './ChangesBy'
import { Choice, Tick } from './Choice'
import { ScopeChoice } from './ScopeChoice'
import type { ExportChoice } from './use-export-view'

/** Not a format: the browser makes it. */
export const PRINT = 'print'

type ExportChoicesProps = {
  choice: ExportChoice
  /** The id of a format, or `PRINT`. */
  formatId: string
  onChooseFormat: (id: string) => void
}

/** Which drafts, what of them, in which format and with what. */
export function ExportChoices({ choice, formatId, onChooseFormat }: ExportChoicesProps) {
  const { view, pairs, choosePair, counts, chooseScope, silent } = choice
  const isOfCitations = formats.find(({ id }) => id === formatId)?.holds === 'citations'
  const form = useRef<HTMLDivElement>(null)
  const isBesidePreview = useMedia(medium)
  /** Where the form ends the dialog, it keeps its height: shorter, it would pull what was pressed from under the hand. */
  const choose = (id: string) => {
    if (isBesidePreview && form.current !== null)
      form.current.style.minHeight = `${form.current.offsetHeight}px`
    onChooseFormat(id)
  }
  return (
    <div ref={form} className="grid grid-cols-[minmax(0,1fr)] content-start gap-4 px-6 py-4">
      {pairs.length > 1 && (
        <fieldset>
          <legend className="pb-1.5 text-meta font-semibold text-ink2">Drafts</legend>
          {pairs.map(({ pair, isShown }) => (
            <Choice
              key={`${pair.before.id}..${pair.after.id}`}
              name="pair"
              label={`${pair.before.shortTitle} and ${pair.after.shortTitle}`}
              detail={isShown ? '' : 'kept'}
              checked={pair === view.comparison}
              onChoose={() => choosePair(pair)}
            />
          ))}
        </fieldset>
      )}
      <ScopeChoice scope={view.scope} counts={counts} onChoose={chooseScope} />
      <fieldset className="border-t border-rule pt-3">
        <legend className="float-start w-full pb-1.5 text-meta font-semibold text-ink2">Format</legend>
        {formats.map(({ id, label, extension }) => (
          <Choice
            key={id}
            name="format"
            label={label}
            detail={`.${extension}`}
            checked={id === formatId}
            onChoose={() => choose(id)}
          />
        ))}
        <Choice
          name="format"
          label="Print or PDF"
          detail=""
          checked={formatId === PRINT}
          onChoose={() => choose(PRINT)}
        />
      </fieldset>
      {(!isOfCitations || silent !== '') && (
        <fieldset className="border-t border-rule pt-3">
          <legend className="float-start w-full pb-1.5 text-meta font-semibold text-ink2">Include</legend>
          {!isOfCitations && (
            <Tick
              label="Passages and citations"
              checked={view.withCitations}
              onChange={choice.setWithCitations}
            />
          )}
          {silent !== '' && (
            <Tick label={`The ${silent}`} checked={choice.withSilence} onChange={choice.setWithSilence} />
          )}
        </fieldset>
      )}
      {formatId === 'docx' && (
        <ChangesBy
          {...choice.changesBy}
          defaults={{ author: comparatorName, date: view.plan.date }}
          onChange={choice.setChangesBy}
        />
      )}
    </div>
  )
}
