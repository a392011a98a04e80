import { formatDate } from '../../domain/citations'
import { describeWording, readingLabel } from '../../domain/describe-source'
import { languageName } from '../../domain/language-name'
import type { CoreSource, Source } from '../../domain/record'
import { readingOf } from '../../domain/record-health'
import { Unbroken } from '../../ui/Unbroken'

/** Publisher, date, language and how much was read; then what the copy is, and our note. */
export function SourceFacts({ source }: { source: Source }) {
  const facts = [
    `${formatDate(source.published)}${source.dateApproximate ? ' (date approximate)' : ''}`,
    ...(source.language === 'en' ? [] : [`in ${languageName(source.language)}`]),
    readingLabel[readingOf(source)],
  ]
  const copy = source.kind === 'core' ? describeCopy(source) : ''
  return (
    <>
      <p className="max-w-[68ch] text-meta text-ink2">
        <Unbroken text={`${source.publisher}. ${facts.join(', ')}.`} />
      </p>
      {source.author !== null && <p className="max-w-[68ch] text-meta text-ink3">Author: {source.author}</p>}
      {copy !== '' && <p className="max-w-[68ch] text-meta text-ink3">{copy}</p>}
      {source.note !== null && (
        <p className="max-w-[68ch] text-meta text-ink3">
          Our note: <Unbroken text={source.note} />
        </p>
      )}
    </>
  )
}

function describeCopy(source: CoreSource): string {
  return [
    source.headlineInCopy ? '' : 'No headline in our copy; the title comes from its address.',
    describeWording(source) ?? '',
  ]
    .filter((part) => part !== '')
    .join(' ')
}
