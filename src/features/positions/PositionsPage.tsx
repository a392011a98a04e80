/** The page of positions. */
export function PositionsPage() {
  return <h1 className="p-8 font-serif text-[1.875rem] font-semibold">positions</h1>
}
