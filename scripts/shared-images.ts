/** The images of the shared pages, drawn when the page is built and kept from one build to the next. */
import { createHash } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import { copyFile, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { renderAsync } from '@resvg/resvg-js'
import { drawMatter } from '../src/exchange/card/draw-matter'
import { drawPair } from '../src/exchange/card/draw-pair'
import { toSvg } from '../src/exchange/card/svg'
import type { CardFonts } from '../src/exchange/card/typeface'
import type { SharedPage } from '../src/exchange/shared-page'
import { readCardFonts } from './card-fonts'
import { encodePng } from './png'

/** An image is drawn and packed beside this thread, so that some are under way while the next is laid out. */
const AT_ONCE = 4

type Drawn = Pick<SharedPage, 'place' | 'card'>

/** Absolute paths: of the project, of where images are kept between builds, and of the built site. */
type Folders = { readonly root: string; readonly cache: string; readonly site: string }

/**
 * Writes `<place>.png` below the site for each page. What was drawn before from the same words, by the same code and
 * in the same fonts, is taken from the cache; what no page needs any more is deleted there.
 */
export async function writeSharedImages(
  { root, cache, site }: Folders,
  pages: readonly Drawn[],
): Promise<void> {
  await mkdir(cache, { recursive: true })
  const kept = new Set(await readdir(cache))
  const code = digestOfCode(root)
  const named = pages.map((page) => ({ ...page, name: `${digest(code, JSON.stringify(page.card))}.png` }))
  const missing = named.filter(({ name }) => !kept.has(name))
  if (missing.length > 0) await drawAll(missing, await readCardFonts(root), cache)
  for (const { place, name } of named) {
    const file = join(site, `${place}.png`)
    await mkdir(dirname(file), { recursive: true })
    await copyFile(join(cache, name), file)
  }
  const needed = new Set(named.map(({ name }) => name))
  for (const name of kept) if (!needed.has(name)) await rm(join(cache, name), { force: true })
}

async function drawAll(
  images: readonly (Drawn & { readonly name: string })[],
  fonts: CardFonts,
  cache: string,
): Promise<void> {
  const queue = images.values()
  const drawNext = async () => {
    for (const { card, name } of queue) {
      // A build that is stopped, or one that runs beside this, never leaves half a file under the name.
      const unfinished = join(cache, `${name}.${process.pid}`)
      await writeFile(unfinished, await drawImage(card, fonts))
      await rename(unfinished, join(cache, name))
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, drawNext))
}

/** One image as a PNG file of 1200 by 630 pixels. Words without an outline have no font here and are left out. */
export async function drawImage(card: SharedPage['card'], fonts: CardFonts): Promise<Buffer> {
  const drawing = card.of === 'pair' ? drawPair(card.card, fonts) : drawMatter(card.card, fonts).drawing
  return encodePng(await renderAsync(toSvg(drawing, '', ''), { font: { loadSystemFonts: false } }))
}

/** Of everything that an image depends on, apart from its words: how it is drawn, and by which packages. */
function digestOfCode(root: string): string {
  const folder = 'src/exchange/card'
  const files = [
    ...readdirSync(join(root, folder))
      .toSorted()
      .map((name) => `${folder}/${name}`),
    'src/exchange/xml-text.ts',
    'scripts/card-fonts.ts',
    'scripts/png.ts',
    'scripts/shared-images.ts',
    'package-lock.json',
  ]
  return digest(...files.map((file) => readFileSync(join(root, file), 'utf8')))
}

function digest(...texts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(texts)).digest('hex').slice(0, 32)
}
