/** Says that an address names a matter that is not shown. */
export function UnknownMatter({ isElsewhere }: { isElsewhere: boolean }) {
  return (
    <p role="status" className="border-b border-ink bg-panel px-8 py-3">
      {isElsewhere
        ? 'None of the drafts compared has this matter; another draft of the record does. Showing all provisions.'
        : 'This link names a provision that is not in this data set. Showing all provisions.'}
    </p>
  )
}
