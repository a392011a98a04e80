import { citePlan } from '../../domain/cite-plan'
import { copyText } from '../../platform/clipboard'
import { pageAddress } from '../../platform/location'
import { useComparator } from '../../store/use-comparator'
import { useTold } from '../../ui/announce'
import { Unbroken } from '../../ui/Unbroken'

/** A ready sentence of citation, and a button that copies it. */
export function Citation() {
  const plan = useComparator((state) => state.index.plan)
  const [told, tell] = useTold()
  const sentence = citePlan(plan, pageAddress('#/data'))
  const copy = async () => {
    tell(
      (await copyText(sentence))
        ? 'Citation copied'
        : 'This browser did not allow copying. Select the sentence and copy it.',
    )
  }
  return (
    <>
      <p
        data-citation
        className="max-w-[68ch] border-s-2 border-ink ps-3 font-serif text-draft wrap-anywhere select-all"
      >
        <Unbroken text={sentence} />
      </p>
      <p className="no-print flex flex-wrap items-center gap-x-4 gap-y-2 pt-3">
        <button type="button" className="boxed" onClick={() => void copy()} onBlur={() => tell('')}>
          Copy citation
        </button>
        <span className="text-meta text-ink2">{told}</span>
      </p>
    </>
  )
}
