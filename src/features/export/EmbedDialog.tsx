import { useState } from 'react'
import type { Comparison } from '../../domain/compare-drafts'
import type { EmbedSubject } from '../../domain/embed-subject'
import { imageOf } from '../../exchange/card/subject-image'
import { writeListener } from '../../exchange/embed-listener'
import type { EmbedContent } from '../../exchange/embed-snippets'
import { writeFrameSnippet, writeImageSnippet, writePlainSnippet } from '../../exchange/embed-snippets'
import { pageAddress } from '../../platform/location'
import { toEmbedAddress, toFullAddress } from '../../store/embed-address'
import { useComparator } from '../../store/use-comparator'
import { useSources } from '../../store/use-comparison'
import { Dialog } from '../../ui/Dialog'
import { FileNames } from '../../ui/FileNames'
import { Icon } from '../../ui/Icon'
import { lazily } from '../../ui/lazily'
import { Choice } from './Choice'
import { CodeField } from './CodeField'
import { EmbedSubjectChoice } from './EmbedSubjectChoice'

const ImageDialog = lazily(async () => (await import('../../views/ImageDialog')).ImageDialog)

type EmbedDialogProps = { comparison: Comparison; onClose: () => void }

const grades = [
  { id: 'frame', label: 'Frame', detail: 'interactive' },
  { id: 'plain', label: 'Plain HTML', detail: 'without script' },
  { id: 'image', label: 'Image with text', detail: 'without script' },
] as const

type Grade = (typeof grades)[number]['id']

/** Code for the reader's own page: what of the comparison, in which form, of which version of the data. */
export function EmbedDialog({ comparison, onClose }: EmbedDialogProps) {
  const index = useComparator((state) => state.index)
  const sources = useSources()
  const first = useFirstSubject(comparison)
  const [subject, setSubject] = useState<EmbedSubject>(first.subject)
  const [grade, setGrade] = useState<Grade>('frame')
  const [isPinned, setPinned] = useState(false)
  const [said, setSaid] = useState('')
  const { plan, topics } = index
  const drafts = [comparison.before.id, comparison.after.id] as const
  const content: EmbedContent = {
    plan,
    topics,
    comparison,
    subject,
    sources,
    link: pageAddress(toFullAddress({ drafts, subject }, index)),
  }
  const frame = toEmbedAddress({ drafts, subject, version: isPinned ? plan.version : null }, index)
  return (
    <Dialog title="Embed" onClose={onClose}>
      <div className="grid flex-1 medium:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]">
        <div className="grid content-start gap-4 px-6 py-4">
          <p className="text-meta text-ink2">
            {comparison.before.shortTitle} and {comparison.after.shortTitle}
          </p>
          <EmbedSubjectChoice comparison={comparison} subject={subject} first={first} onChoose={setSubject} />
          <fieldset className="border-t border-rule pt-3">
            <legend className="float-start w-full pb-1.5 text-meta font-semibold text-ink2">Form</legend>
            {grades.map(({ id, label, detail }) => (
              <Choice
                key={id}
                name="grade"
                label={label}
                detail={detail}
                checked={id === grade}
                onChoose={() => setGrade(id)}
              />
            ))}
          </fieldset>
          <VersionChoice
            version={plan.version}
            isFrame={grade === 'frame'}
            isPinned={isPinned}
            onChoose={setPinned}
          />
        </div>
        <div className="grid min-w-0 content-start gap-4 border-s border-rule bg-panel px-6 py-4">
          {grade === 'frame' && (
            <FrameCode
              code={writeFrameSnippet(content, pageAddress(`embed.html${frame}`), isPinned)}
              listener={writeListener(pageAddress('embed.html'))}
              onSaid={setSaid}
            />
          )}
          {grade === 'plain' && (
            <CodeField
              label="Code"
              hint="The sentences with their changed words marked, their standing and their sources. It needs nothing from elsewhere, and takes on the style of your page."
              code={writePlainSnippet(content)}
              rows={14}
              onSaid={setSaid}
            />
          )}
          {grade === 'image' && <ImageCode content={content} onSaid={setSaid} />}
        </div>
      </div>
      <div className="sticky bottom-0 border-t border-ink bg-page px-6 py-3">
        <p className="text-meta text-ink3">
          Made in this browser; nothing is uploaded. <span role="status">{said}</span>
        </p>
      </div>
    </Dialog>
  )
}

/** What the reader is at: the open matter, else the topic of the filter, else both drafts. */
function useFirstSubject({ matters }: Comparison) {
  const open = useComparator((state) => state.matter)
  const chosen = useComparator((state) => state.filter.topics[0])
  const topics = useComparator((state) => state.index.topics)
  const matter = matters.find(({ key }) => key === open)
  const has = (id: string) => matters.some((one) => one.topics.includes(id))
  const topic = chosen !== undefined && has(chosen) ? chosen : undefined
  const subject: EmbedSubject =
    matter !== undefined
      ? { kind: 'matter', key: matter.key }
      : topic !== undefined
        ? { kind: 'topic', id: topic }
        : { kind: 'pair' }
  return {
    subject,
    matter: (matter ?? matters[0])?.key ?? '',
    topic: topic ?? topics.find(({ id }) => has(id))?.id ?? '',
  }
}

type VersionChoiceProps = {
  version: string
  isFrame: boolean
  isPinned: boolean
  onChoose: (isPinned: boolean) => void
}

/** Whether a frame stays with this version of the data. What is copied whole does, and says so. */
function VersionChoice({ version, isFrame, isPinned, onChoose }: VersionChoiceProps) {
  return (
    <fieldset className="border-t border-rule pt-3">
      <legend className="float-start w-full pb-1.5 text-meta font-semibold text-ink2">Data version</legend>
      {isFrame ? (
        <>
          <Choice
            name="version"
            label="Follow the latest"
            detail=""
            checked={!isPinned}
            onChoose={() => onChoose(false)}
          />
          <Choice
            name="version"
            label={`Pin ${version}`}
            detail="names both versions once the data are newer"
            checked={isPinned}
            onChoose={() => onChoose(true)}
          />
        </>
      ) : (
        <p className="clear-both text-meta text-ink2">
          It stays at version {version} and says so; its link leads to the latest.
        </p>
      )}
    </fieldset>
  )
}

type FrameCodeProps = { code: string; listener: string; onSaid: (words: string) => void }

function FrameCode({ code, listener, onSaid }: FrameCodeProps) {
  return (
    <>
      <CodeField
        label="Code"
        hint="A frame in a sandbox, and what it shows in words beside it, for whoever reads without scripts. The frame keeps nothing in the browser and asks for nothing elsewhere."
        code={code}
        rows={9}
        onSaid={onSaid}
      />
      <CodeField
        label="Script for the height"
        hint="Can be left out: the frame then keeps its height and scrolls inside. Once in a page, it gives each of these frames the height it tells."
        code={listener}
        rows={6}
        onSaid={onSaid}
      />
    </>
  )
}

/** The figure, and the picture that it shows. */
function ImageCode({ content, onSaid }: { content: EmbedContent; onSaid: (words: string) => void }) {
  const { comparison, subject } = content
  const [open, setOpen] = useState(false)
  return (
    <>
      <div className="grid gap-1.5">
        <p className="text-meta text-ink2">
          Save the image and put it beside your page, under the name that the code has:{' '}
          <span className="font-mono text-xs wrap-anywhere">
            <FileNames text={imageOf(content).nameOf('png')} />
          </span>
        </p>
        <p>
          <button type="button" className="boxed" aria-haspopup="dialog" onClick={() => setOpen(true)}>
            <Icon name="picture" />
            Image
          </button>
        </p>
        {open && <ImageDialog comparison={comparison} subject={subject} onClose={() => setOpen(false)} />}
      </div>
      <CodeField
        label="Code"
        hint="The image with its alternative text, the same in words with its sources or its figures, and the link."
        code={writeImageSnippet(content)}
        rows={11}
        onSaid={onSaid}
      />
    </>
  )
}
