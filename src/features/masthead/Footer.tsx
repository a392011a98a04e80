import { formatDate } from '../../domain/citations'
import type { Page } from '../../store/choices'
import { useComparator } from '../../store/use-comparator'
import { useItemLink } from '../../store/use-item-link'
import { InnerLink } from '../../ui/InnerLink'

/** What version of the data this is, and the pages that the masthead has no room for. */
export function Footer() {
  const plan = useComparator((state) => state.index.plan)
  return (
    <footer className="mt-8 flex flex-wrap items-center gap-x-6 gap-y-2 border-t border-rule px-4 pt-4 pb-[calc(1rem+var(--bottom-bar))] text-meta text-ink3 medium:px-6 wide:px-8">
      <span>
        Data version {plan.version}, {formatDate(plan.date)}
      </span>
      <FooterLink page="data">Open data and citation</FooterLink>
      <FooterLink page="about">Method and corrections</FooterLink>
      <span>
        “Not reported” means that the sources are silent; it does not mean that a draft lacks the point.
      </span>
    </footer>
  )
}

function FooterLink({ page, children }: { page: Page; children: string }) {
  return (
    <InnerLink {...useItemLink(page, null)} className="evidence-link">
      {children}
    </InnerLink>
  )
}
