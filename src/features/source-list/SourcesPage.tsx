/** The page of source-list. */
export function SourcesPage() {
  return <h1 className="p-8 font-serif text-[1.875rem] font-semibold">source-list</h1>
}
