import type { ReactNode } from 'react'
import { useId, useRef } from 'react'
import { copyText } from '../../platform/clipboard'
import { Icon } from '../../ui/Icon'

type CodeFieldProps = {
  label: string
  /** What it is for, under its label. */
  hint: ReactNode
  code: string
  rows: number
  onSaid: (words: string) => void
}

/** Code to copy. Where the browser does not let the page do that, it is selected for the reader to do it. */
export function CodeField({ label, hint, code, rows, onSaid }: CodeFieldProps) {
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const copy = async () => {
    const copied = await copyText(code)
    if (!copied) field.current?.focus()
    onSaid(
      copied
        ? `${label} copied.`
        : 'This browser did not allow copying. The code is selected; copy it from the field.',
    )
  }
  return (
    <div className="grid gap-1.5">
      <label htmlFor={id} className="text-meta font-semibold text-ink2">
        {label}
      </label>
      <p id={`${id}-hint`} className="text-meta text-ink2">
        {hint}
      </p>
      <textarea
        ref={field}
        id={id}
        readOnly
        rows={rows}
        spellCheck={false}
        aria-describedby={`${id}-hint`}
        className="w-full resize-y border border-ctl bg-page p-3 font-mono text-xs leading-5"
        value={code}
        onFocus={(event) => event.target.select()}
      />
      <p>
        <button type="button" className="boxed" onClick={() => void copy()}>
          <Icon name="copy" />
          Copy {label.toLowerCase()}
        </button>
      </p>
    </div>
  )
}
