import type { RecordHealth, Share } from '../../domain/record-health'

/** The figures of the record's health, each with what it means. */
export function HealthTable({ health }: { health: RecordHealth }) {
  return (
    <table className="w-full max-w-[56rem] border-t border-ink">
      <caption className="sr-only">Record health, counted from the data in this page</caption>
      <thead>
        <tr className="border-b border-ink text-meta">
          <th scope="col" className="py-1.5 pe-4 text-start font-semibold">
            What is counted
          </th>
          <th scope="col" className="py-1.5 text-end font-semibold">
            Count
          </th>
        </tr>
      </thead>
      {groupsOf(health).map(({ title, words: about, rows }) => (
        <tbody key={title}>
          <tr className="border-b border-ink">
            <th scope="rowgroup" colSpan={2} className="pt-4 pb-1 text-start text-meta font-semibold">
              {title}
              {about !== '' && <span className="block font-normal text-ink3">{about}</span>}
            </th>
          </tr>
          {rows.map(({ name, words, value }) => (
            <tr key={name} className="border-b border-rule align-baseline">
              <th scope="row" className="py-2 pe-4 text-start font-normal">
                <span className="font-serif text-value font-[650]">{name}</span>
                {words !== '' && <span className="block max-w-[68ch] text-meta text-ink3">{words}</span>}
              </th>
              <td className="py-2 text-end whitespace-nowrap tabular-nums">{value}</td>
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  )
}

type Row = { readonly name: string; readonly words: string; readonly value: string }

type Group = { readonly title: string; readonly words: string; readonly rows: readonly Row[] }

const part = ({ count, of }: Share) => `${count} of ${of}`

function groupsOf(health: RecordHealth): readonly Group[] {
  const { quotations, oneSource } = health
  const found = (count: number) => part({ count, of: quotations.total })
  return [
    {
      title: 'Quotations',
      words: 'Each is looked for in its stored passage.',
      rows: [
        {
          name: 'Found word for word',
          words: 'Every character stands in the passage as quoted.',
          value: found(quotations.byStatus['word-for-word']),
        },
        {
          name: 'Found; only quotation marks or spaces differ',
          words: 'Not marked as a quote.',
          value: found(quotations.byStatus['typography-differs']),
        },
        {
          name: 'Not found word for word',
          words: 'Not shown as a quote.',
          value: found(quotations.byStatus['not-found'] + quotations.byStatus.ambiguous),
        },
        {
          name: 'Not looked for',
          words: 'The passage could not be read here.',
          value: found(quotations.unread),
        },
      ],
    },
    {
      title: 'Entries that rest on one source',
      words: 'All their evidence is one article, document or page.',
      rows: [
        {
          name: 'Provisions',
          words: '',
          value: part(oneSource.provisions),
        },
        { name: 'Positions', words: '', value: part(oneSource.positions) },
        { name: 'Events', words: '', value: part(oneSource.events) },
      ],
    },
    {
      title: 'Standing of provisions',
      words: '',
      rows: [
        {
          name: 'Unverified',
          words: 'Nobody of the editors has read the document that the sentence restates.',
          value: part(health.unverified),
        },
        {
          name: 'Disputed',
          words: 'Sources differ; every account is shown and none is chosen.',
          value: part(health.disputed),
        },
      ],
    },
    {
      title: 'Matters not reported',
      words:
        'Matters of the whole record on which we have no provision of a draft. That is silence and is never counted as a removal.',
      rows: health.notReported.map(({ draft, share }) => ({
        name: draft.shortTitle,
        words: '',
        value: part(share),
      })),
    },
  ]
}
