/** The page of timeline. */
export function TimelinePage() {
  return <h1 className="p-8 font-serif text-[1.875rem] font-semibold">timeline</h1>
}
