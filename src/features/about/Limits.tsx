import { useEffect } from 'react'
import { readyOr } from '../../store/loading'
import { useComparator, useRecord } from '../../store/use-comparator'
import { Prose } from '../../ui/TextPage'
import { Unbroken } from '../../ui/Unbroken'

const inWords = new Intl.ListFormat('en-GB')

/** Where the record ends, counted from the record itself. */
export function Limits() {
  const heads = useComparator((state) => state.index.drafts)
  const drafts = useRecord((state) => state.drafts)
  const needDrafts = useRecord((state) => state.needDrafts)
  useEffect(() => void needDrafts(heads.map(({ id }) => id)), [needDrafts, heads])

  const titles = (completeness: (typeof heads)[number]['completeness']) =>
    inWords.format(
      heads.filter((head) => head.completeness === completeness).map((head) => `the ${head.shortTitle}`),
    )
  const partly = titles('partially-reported')
  const whole = titles('full-text-published')
  const loaded = heads.flatMap(({ id }) => readyOr(drafts[id]) ?? [])
  const provisions = loaded.flatMap((draft) => draft.provisions)
  const unverified = provisions.filter(({ verified }) => !verified).length
  return (
    <>
      {partly !== '' && (
        <Prose>
          Known only through reports: <Unbroken text={partly} />. What no source describes of such a draft is
          not in the record.
        </Prose>
      )}
      {whole !== '' && (
        <Prose>
          Published, or set out point by point: <Unbroken text={whole} />.
        </Prose>
      )}
      {loaded.length === heads.length && unverified > 0 && (
        <Prose>
          {unverified} of {provisions.length} provisions are Unverified: nobody has read the document that
          they restate.
        </Prose>
      )}
      <Prose>
        Not in the record: texts that were never made public, companion documents and annexes, other texts
        that appeared beside these drafts, and whole articles. Only paragraphs that are quoted from are
        stored. Some pages are known by their address alone and are marked so.
      </Prose>
    </>
  )
}
