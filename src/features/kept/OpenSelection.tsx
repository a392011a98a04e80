import { useRef, useState } from 'react'
import type { Problem } from '../../domain/problem'
import { formatProblem } from '../../domain/problem'
import { LARGEST_SELECTION, parseSelection } from '../../exchange/selection-file'
import { useKept } from '../../store/use-kept'
import { useActs } from './use-acts'
import { describeTaken } from './describe-taken'
import { useFileDrop } from './use-file-drop'

/** What is wrong with a file, and that nothing of it was taken. */
type Refused = { readonly words: string; readonly problems: readonly Problem[] }

/** Opens a file of kept provisions, chosen or dropped on the page: it is added to the list as a whole, or not at all. */
export function OpenSelection({ onSaid }: { onSaid: (words: string) => void }) {
  const items = useKept((state) => state.items)
  const acts = useActs()
  const input = useRef<HTMLInputElement>(null)
  const [refused, setRefused] = useState<Refused | null>(null)

  const open = async (file: File) => {
    onSaid('')
    setRefused(null)
    if (file.size > LARGEST_SELECTION) {
      setRefused({
        words: `${file.name} is ${Math.ceil(file.size / 1e6)} MB. The limit is ${LARGEST_SELECTION / 1e6} MB. Nothing was changed.`,
        problems: [],
      })
      return
    }
    const text = await file.text().catch(() => null)
    if (text === null) {
      setRefused({ words: `${file.name} could not be read. Nothing was changed.`, problems: [] })
      return
    }
    const read = parseSelection(text, file.name)
    if (!read.ok) {
      setRefused({ words: `${file.name} could not be opened. Nothing was changed.`, problems: read.problems })
      return
    }
    acts((all) => all.keep(read.value))
    onSaid(`Opened ${file.name}: ${describeTaken(items ?? [], read.value)}`)
  }
  const isOver = useFileDrop((file) => void open(file))

  return (
    <>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        onChange={(event) => {
          const [file] = event.target.files ?? []
          if (file !== undefined) void open(file)
          // The same file can be chosen again.
          event.target.value = ''
        }}
      />
      <button type="button" className="boxed" onClick={() => input.current?.click()}>
        Open a saved list (.json)
      </button>
      {isOver && (
        <p className="order-last w-full border-2 border-ink p-4 font-semibold">Drop the file to open it.</p>
      )}
      {refused !== null && (
        <div role="alert" className="order-last w-full border-y border-ink bg-panel px-4 py-3">
          <p>{refused.words}</p>
          {refused.problems.length > 0 && (
            <ul className="max-h-60 list-disc overflow-y-auto ps-4 pt-1 text-meta text-ink2">
              {refused.problems.map((problem) => (
                <li key={formatProblem(problem)}>{formatProblem(problem)}</li>
              ))}
            </ul>
          )}
        </div>
      )}
    </>
  )
}
