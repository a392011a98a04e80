import type { CodeBookEntry } from '../../domain/record'
import { useComparator } from '../../store/use-comparator'

const fitWords = {
  close: 'Close',
  partial: 'Partial',
  none: 'None',
} as const satisfies Record<CodeBookEntry['fit'], string>

/** Our topics beside the categories of PA-X, each with what fits and what does not. */
export function CodeBookTable({ entries }: { entries: readonly CodeBookEntry[] }) {
  const topics = useComparator((state) => state.index.topics)
  const labelOf = (id: string) => topics.find((topic) => topic.id === id)?.label ?? id
  return (
    <table className="w-full max-medium:block">
      <caption className="sr-only">Topics and categories of PA-X</caption>
      <thead className="border-b border-ink text-start text-meta max-medium:sr-only">
        <tr>
          {['Our topic', 'Fit', 'Category of PA-X', 'What fits and what does not'].map((name) => (
            <th key={name} scope="col" className="py-1.5 pe-6 text-start font-semibold text-ink2">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="max-medium:block">
        {entries.map(({ topic, fit, categories, explanation }) => (
          <tr key={topic} className="border-b border-rule align-top max-medium:block max-medium:py-2">
            <th scope="row" className="py-2 pe-6 text-start font-semibold max-medium:block max-medium:py-0">
              {labelOf(topic)}
            </th>
            <td className="py-2 pe-6 max-medium:inline max-medium:pe-2">
              <span className="text-ink3 medium:hidden">Fit: </span>
              {fitWords[fit]}
            </td>
            <td className="py-2 pe-6 max-medium:inline">
              {categories.length === 0 ? (
                <span className="text-ink3">No category</span>
              ) : (
                categories.join('; ')
              )}
            </td>
            <td className="max-w-[44ch] py-2 font-serif text-value max-medium:block max-medium:py-0">
              {explanation}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
