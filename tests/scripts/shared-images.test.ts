/** The images that previews of links show: their files, and that they are drawn once. */
import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inflateSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { encodePng } from '../../scripts/png'
import { drawImage, writeSharedImages } from '../../scripts/shared-images'
import { valuesOf } from '../../scripts/record-folder'
import { sharedPagesOf } from '../../src/exchange/shared-page'
import { fonts } from '../exchange/card/card-of'
import { record } from '../exchange/record-view'

/** The parts of a PNG file by name; its signature and the length of each part are held to. */
function partsOf(png: Buffer): ReadonlyMap<string, Buffer> {
  expect(png.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n')
  const parts = new Map<string, Buffer>()
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at)
    parts.set(png.toString('latin1', at + 4, at + 8), png.subarray(at + 8, at + 8 + length))
    at += length + 12
  }
  return parts
}

function sizeOf(png: Buffer): readonly [number, number] {
  const header = partsOf(png).get('IHDR')
  return [header?.readUInt32BE(0) ?? 0, header?.readUInt32BE(4) ?? 0]
}

/** Red, green and blue of each pixel, as the file gives them. */
function pixelsOf(png: Buffer): readonly number[] {
  const parts = partsOf(png)
  const [width] = sizeOf(png)
  const palette = parts.get('PLTE') ?? Buffer.alloc(0)
  const rows = inflateSync(parts.get('IDAT') ?? Buffer.alloc(0))
  return [...rows].flatMap((index, at) =>
    at % (width + 1) === 0 ? [] : [...palette.subarray(index * 3, index * 3 + 3)],
  )
}

/** A picture of these colours in one row. */
function row(colours: readonly (readonly [number, number, number])[]) {
  return { width: colours.length, height: 1, pixels: Uint8Array.from(colours.flatMap((c) => [...c, 255])) }
}

describe('a PNG file', () => {
  it('gives every pixel back', async () => {
    const colours = [
      [255, 255, 255],
      [20, 24, 29],
      [255, 255, 255],
      [7, 86, 124],
    ] as const
    expect(pixelsOf(await encodePng(row(colours)))).toEqual(colours.flat())
  })

  it('rounds colours where there are more than a palette holds', async () => {
    const greys = Array.from({ length: 256 }, (_, at) => [at, at, at] as const)
    const exact = await encodePng(row(greys))
    expect(pixelsOf(exact)).toEqual(greys.flat())
    const rounded = await encodePng(row([...greys, [1, 2, 3]]))
    const off = pixelsOf(rounded).map((part, at) => [...greys.flat(), 1, 2, 3][at]! - part)
    expect(Math.max(...off)).toBe(1)
    expect(Math.min(...off)).toBe(0)
  })
})

const pages = sharedPagesOf(valuesOf(record))

describe('images between builds', () => {
  let folder = ''
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'images-'))
  })
  afterAll(() => rm(folder, { recursive: true }))

  it('are drawn once, and go when no page needs them any more', async () => {
    const folders = { root: process.cwd(), cache: join(folder, 'cache'), site: join(folder, 'site') }
    const [first, second] = pages
    if (first === undefined || second === undefined) throw new Error('the record has two pages')
    await writeSharedImages(folders, [first])
    const [name = ''] = await readdir(folders.cache)
    // A mark of its own, to see that the file is the one that was kept.
    await writeFile(join(folders.cache, name), 'kept')
    await writeSharedImages(folders, [first, second])
    expect((await stat(join(folders.site, `${first.place}.png`))).size).toBe('kept'.length)
    expect(await readdir(folders.cache)).toHaveLength(2)
    await writeSharedImages(folders, [second])
    expect(await readdir(folders.cache)).not.toContain(name)
    expect((await stat(join(folders.site, `${second.place}.png`))).size).toBeGreaterThan(10_000)
  })
})

describe('the images of the record', () => {
  it.each(['compare/us-28-point..geneva-revision', 'compare/us-28-point..geneva-revision/army-size'])(
    'are 1200 by 630 pixels, light enough for every previewer and the same each time: %s',
    async (place) => {
      const page = pages.find((one) => one.place === place)
      if (page === undefined) throw new Error(`no page ${place}`)
      const png = await drawImage(page.card, fonts)
      expect(sizeOf(png)).toEqual([1200, 630])
      expect(png.length).toBeLessThan(200_000)
      expect(png.equals(await drawImage(page.card, fonts))).toBe(true)
    },
  )
})
