/** The page of about. */
export function AboutPage() {
  return <h1 className="p-8 font-serif text-[1.875rem] font-semibold">about</h1>
}
