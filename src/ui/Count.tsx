/** How many there are of what is named before it, parted from the name for ears too. */
export function Count({ of }: { of: number }) {
  return (
    <>
      <span className="sr-only">,</span> <span className="ps-1 font-normal text-ink3">{of}</span>
    </>
  )
}
