/** The editors' own remark, behind a thin rule. */
export function Note({ note }: { note: string }) {
  return <p className="mt-2.5 border-s border-ctl ps-2.5 text-meta text-ink2">Our note: {note}</p>
}
