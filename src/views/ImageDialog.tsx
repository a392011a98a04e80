import { useEffect, useId, useRef, useState } from 'react'
import type { Comparison } from '../domain/compare-drafts'
import type { EmbedSubject } from '../domain/embed-subject'
import { filterOf } from '../domain/embed-subject'
import type { DrawnCard } from '../exchange/card/draw-matter'
import { imageOf } from '../exchange/card/subject-image'
import { toSvg } from '../exchange/card/svg'
import type { CardFonts } from '../exchange/card/typeface'
import { loadCardFonts } from '../platform/card-fonts'
import { copyImage, copyText } from '../platform/clipboard'
import { downloadFile } from '../platform/download'
import { pageAddress } from '../platform/location'
import { toPng } from '../platform/picture'
import { toSharedAddress } from '../store/address'
import { firstChoices } from '../store/choices'
import { useComparator, useComparatorStore } from '../store/use-comparator'
import { useSources } from '../store/use-comparison'
import { useSourcesCome } from '../store/use-sources-come'
import { useTold } from '../ui/announce'
import { Dialog } from '../ui/Dialog'
import { FileNames } from '../ui/FileNames'
import { Icon } from '../ui/Icon'
import { CardCanvas } from './CardCanvas'

type ImageDialogProps = { comparison: Comparison; subject: EmbedSubject; onClose: () => void }

/** A matter, a topic or both drafts as a picture to send, with the words that go beside it for whoever does not see it. */
export function ImageDialog({ comparison, subject, onClose }: ImageDialogProps) {
  const { plan, topics } = useComparator((state) => state.index)
  const sources = useSources()
  const loaded = useCardFonts()
  // A picture drawn before its sources are here would name them by their ids.
  const fonts = useSourcesCome() ? null : loaded
  const [told, tell] = useTold()
  const altId = useId()
  const canvas = useRef<HTMLCanvasElement>(null)
  const state = useComparatorStore().getState()
  const address = toSharedAddress(
    {
      ...firstChoices([comparison.before.id, comparison.after.id]),
      page: 'compare',
      matter: subject.kind === 'matter' ? subject.key : null,
      filter: filterOf(subject),
    },
    state.index,
  )
  const image = imageOf({ plan, topics, comparison, subject, sources }, pageAddress(address))
  const { title, alternative, nameOf } = image
  const drawn = fonts === null || fonts === 'failed' ? null : image.draw(fonts)
  return (
    <Dialog title={`Image of “${title}”`} onClose={onClose}>
      <div className="grid flex-1 content-start gap-4 px-6 py-4">
        {drawn !== null && <CardCanvas ref={canvas} drawing={drawn.drawing} alternative={alternative} />}
        {fonts === null && <p role="status">Drawing the image…</p>}
        {fonts === 'failed' && (
          <p role="alert">
            The image could not be drawn: its letters did not arrive. The text below is whole.
          </p>
        )}
        {drawn?.shortened === true && (
          <p className="text-meta text-ink2">The image says that it is shortened. The text below is whole.</p>
        )}
        <div className="grid gap-1.5">
          <label htmlFor={altId} className="text-meta font-semibold text-ink2">
            Alternative text, for whoever does not see the image
          </label>
          <textarea
            id={altId}
            readOnly
            rows={5}
            className="w-full resize-y border border-ctl bg-page p-3 leading-6"
            value={alternative}
          />
          <p>
            <button
              type="button"
              className="boxed"
              onClick={() => void copyText(alternative).then((done) => tell(done ? 'Text copied.' : refused))}
            >
              <Icon name="copy" />
              Copy text
            </button>
          </p>
        </div>
      </div>
      <footer className="sticky bottom-0 flex flex-wrap items-center gap-2 border-t medium:gap-x-4 border-ink bg-page px-6 py-3">
        <p className="flex-1 basis-60 text-meta text-ink3">
          1200 by 630 pixels, made in this browser. <FileNames text={told} />
        </p>
        {drawn !== null && (
          <TakeImage
            drawn={drawn}
            title={title}
            alternative={alternative}
            nameOf={nameOf}
            png={async () => (canvas.current === null ? null : toPng(canvas.current))}
            onSaid={tell}
          />
        )}
      </footer>
    </Dialog>
  )
}

const refused = 'This browser did not allow copying. Select the text, or save the image as a file.'

/** The outlines of the fonts; null while they are on their way. */
function useCardFonts(): CardFonts | 'failed' | null {
  const [fonts, setFonts] = useState<CardFonts | 'failed' | null>(null)
  useEffect(() => {
    let isShown = true
    loadCardFonts().then(
      (loaded) => isShown && setFonts(loaded),
      () => isShown && setFonts('failed'),
    )
    return () => {
      isShown = false
    }
  }, [])
  return fonts
}

type TakeImageProps = {
  drawn: DrawnCard
  title: string
  alternative: string
  nameOf: (extension: string) => string
  /** The picture as a file; null where the browser cannot make one. */
  png: () => Promise<Blob | null>
  onSaid: (words: string) => void
}

function TakeImage({ drawn, title, alternative, nameOf, png, onSaid }: TakeImageProps) {
  const save = (content: string | Blob, extension: string, mediaType: string) => {
    downloadFile(content, nameOf(extension), mediaType)
    onSaid(`Saved as ${nameOf(extension)}.`)
  }
  const withPng = async (use: (picture: Blob) => Promise<void> | void) => {
    const picture = await png()
    if (picture === null) onSaid('This browser did not make the picture. Save the SVG instead.')
    else await use(picture)
  }
  return (
    <>
      <button
        type="button"
        className="boxed"
        onClick={() =>
          void withPng(async (picture) => onSaid((await copyImage(picture)) ? 'Image copied.' : refused))
        }
      >
        <Icon name="copy" />
        Copy image
      </button>
      <button
        type="button"
        className="boxed"
        onClick={() => save(toSvg(drawn.drawing, title, alternative), 'svg', 'image/svg+xml')}
      >
        <Icon name="download" />
        SVG
      </button>
      <button
        type="button"
        className="boxed"
        data-kind="filled"
        onClick={() => void withPng((picture) => save(picture, 'png', 'image/png'))}
      >
        <Icon name="download" />
        PNG
      </button>
    </>
  )
}
