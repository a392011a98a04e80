import { useLayoutEffect } from 'react'
import { formatDate } from '../../domain/citations'
import { describeFilter } from '../../domain/describe-filter'
import { isFiltered } from '../../domain/filter-matters'
import { footEverySheet } from '../../platform/sheet-footer'
import type { Page } from '../../store/choices'
import { useComparator } from '../../store/use-comparator'
import { useFilterNames } from '../../store/use-filter'
import { useItemLink } from '../../store/use-item-link'
import { InnerLink } from '../../ui/InnerLink'
import { usePrinting } from '../../ui/use-media'

const silence =
  '“Not reported” means that the sources are silent; it does not mean that a draft lacks the point.'

const footerLink =
  'no-print needs-scripts evidence-link inline-flex min-h-6 items-center pointer-coarse:min-h-11'

/** What version of the data this is, and the pages that the masthead has no room for. */
export function Footer() {
  const plan = useComparator((state) => state.index.plan)
  const openDialog = useComparator((state) => state.openDialog)
  const version = `Data version ${plan.version}, ${formatDate(plan.date)}`
  const isPrinting = usePrinting()
  return (
    <footer className="mt-8 flex print:mt-3 print:px-0 print:pb-0 flex-wrap items-center gap-x-6 gap-y-2 border-t border-rule px-4 pt-4 pb-[calc(1rem+var(--bottom-bar))] text-meta text-ink3 medium:px-6 wide:px-8">
      <span>{version}</span>
      {isPrinting && <SelectionOnPaper version={version} />}
      <FooterLink page="kept">Kept provisions</FooterLink>
      <FooterLink page="data">Open data and citation</FooterLink>
      <FooterLink page="about">Method and corrections</FooterLink>
      {/* Keys that were turned off are turned on again here, where there is no menu: their own key is off too. */}
      <button
        type="button"
        className={`${footerLink} max-bar:hidden`}
        onClick={() => openDialog('shortcuts')}
      >
        Keys and swipes
      </button>
      <span>{silence}</span>
    </footer>
  )
}

/**
 * What filter the printed page stands under, at its end and at the foot of every sheet. On the way to paper alone: it
 * would be written at every choice, and a property of the whole page would style all of it anew.
 */
function SelectionOnPaper({ version }: { version: string }) {
  const names = useFilterNames()
  const filter = useComparator((state) => state.filter)
  const isFilterable = useComparator((state) => state.page === 'compare' || state.page === 'positions')
  const choices = isFiltered(filter) ? describeFilter(filter, names) : 'No filter.'
  const selection = isFilterable ? choices : ''
  useLayoutEffect(() => footEverySheet([`${version}.`, selection, silence].join(' ')), [version, selection])
  return selection === '' ? null : <span className="hidden print:inline">{selection}</span>
}

function FooterLink({ page, children }: { page: Page; children: string }) {
  return (
    <InnerLink {...useItemLink(page, null)} className={footerLink}>
      {children}
    </InnerLink>
  )
}
