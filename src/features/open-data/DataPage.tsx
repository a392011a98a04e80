/** The page of open-data. */
export function DataPage() {
  return <h1 className="p-8 font-serif text-[1.875rem] font-semibold">open-data</h1>
}
