import type { RefObject } from 'react'
import { useEffect, useState } from 'react'
import { useComparator } from '../../store/use-comparator'
import { Disc } from '../../ui/Disc'
import { Segments } from '../../ui/Segments'

type TextSwitchProps = {
  /** Ids of the two drafts. */
  drafts: readonly [string, string]
  /** The lines that name them. */
  lines: RefObject<Element | null>
}

/**
 * On a narrow screen: which draft is which, always in sight, and whether both texts show or one alone. It lies under
 * the lines that name the drafts, and over them once they scroll away or when it has the focus.
 */
export function TextSwitch({ drafts, lines }: TextSwitchProps) {
  const over = useLeaving(lines)
  const heads = useComparator((state) => state.index.drafts)
  const text = useComparator((state) => state.text)
  const chooseText = useComparator((state) => state.chooseText)
  const named = (at: 0 | 1) => (
    <>
      <Disc at={at} />
      <span className="sr-only">{'AB'[at]}, </span>
      {heads.find(({ id }) => id === drafts[at])?.shortTitle}
    </>
  )
  return (
    <div
      data-over={over}
      data-stuck
      className="no-print sticky top-(--masthead) z-20 h-0 focus-within:z-[22] data-[over=true]:z-[22] medium:hidden"
    >
      <div className="text-switch -mx-4 border-b border-ink bg-page px-4 py-1">
        <Segments
          label="Text shown"
          options={[
            { value: 'both', label: 'Both' },
            { value: 'a', label: named(0) },
            { value: 'b', label: named(1) },
          ]}
          chosen={text}
          onChoose={chooseText}
        />
      </div>
    </div>
  )
}

/** Whether an element has begun to leave the window at the top. */
function useLeaving(element: RefObject<Element | null>): boolean {
  const [leaving, setLeaving] = useState(false)
  useEffect(() => {
    if (element.current === null || !('IntersectionObserver' in window)) return undefined
    const look = new IntersectionObserver(
      ([entry]) => setLeaving(entry !== undefined && entry.boundingClientRect.top < 0),
      { threshold: [0, 0.5, 1] },
    )
    look.observe(element.current)
    return () => look.disconnect()
  }, [element])
  return leaving
}
