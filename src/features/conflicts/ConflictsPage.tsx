/** The page of conflicts. */
export function ConflictsPage() {
  return <h1 className="p-8 font-serif text-[1.875rem] font-semibold">conflicts</h1>
}
