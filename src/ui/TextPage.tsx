import type { ReactNode } from 'react'

/** A page to be read: a headline, what it is about, and sections under rules. */
export function TextPage({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="px-4 pb-16 medium:px-6 wide:px-8 print:pb-0">
      <h1 className="page-title">{title}</h1>
      {children}
    </div>
  )
}

type TextSectionProps = { id: string; title: string; children: ReactNode }

/** A section of a page to be read; `id` names its headline. */
export function TextSection({ id, title, children }: TextSectionProps) {
  return (
    <section aria-labelledby={id} className="mt-8 border-t-2 border-ink pt-3">
      <h2 id={id} className="pb-2 font-serif text-provision font-[650]">
        {title}
      </h2>
      {children}
    </section>
  )
}

/** A paragraph at the width of a column. */
export function Prose({ children }: { children: ReactNode }) {
  return <p className="max-w-[68ch] pb-3 font-serif text-draft text-ink">{children}</p>
}
