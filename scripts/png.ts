/** Pictures of few colours as PNG files: a palette, and one byte for each pixel. https://www.w3.org/TR/png-3/ */
import { promisify } from 'node:util'
import { crc32, deflate } from 'node:zlib'

/** What is drawn is opaque: `pixels` has four bytes for each, red, green, blue and one that is left out. */
type Picture = { readonly width: number; readonly height: number; readonly pixels: Uint8Array }

const pack = promisify(deflate)
const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

/**
 * The bytes of the file, the same for the same picture. A third of what full colours take. Where there are more than
 * 256 colours, they are rounded, to the fewest steps that leave so many.
 */
export async function encodePng(picture: Picture): Promise<Buffer> {
  const { palette, rows } = indexColours(picture)
  const header = Buffer.alloc(13)
  header.writeUInt32BE(picture.width, 0)
  header.writeUInt32BE(picture.height, 4)
  // Eight bits for each pixel, which names a colour of the palette.
  header.set([8, 3, 0, 0, 0], 8)
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('PLTE', palette),
    chunk('IDAT', await pack(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const framed = Buffer.alloc(body.length + 8)
  framed.writeUInt32BE(data.length, 0)
  framed.set(body, 4)
  framed.writeUInt32BE(crc32(body), body.length + 4)
  return framed
}

type Indexed = { readonly palette: Buffer; readonly rows: Buffer }

function indexColours(picture: Picture): Indexed {
  for (let dropped = 0; dropped < 8; dropped += 1) {
    const indexed = indexWith(picture, (0xff << dropped) & 0xff)
    if (indexed !== null) return indexed
  }
  throw new Error('with one bit for each part there are eight colours at most; this is a bug')
}

/** Null where the mask leaves more colours than a palette holds. */
function indexWith({ width, height, pixels }: Picture, mask: number): Indexed | null {
  // Copied, since four bytes can be read as one number only from a fourth byte on.
  const whole = new Uint32Array(Uint8Array.from(pixels).buffer)
  const [masks = 0] = new Uint32Array(Uint8Array.of(mask, mask, mask, 0).buffer)
  const indexes = new Map<number, number>()
  // Each row begins with the byte of a filter, and none is used.
  const rows = Buffer.alloc((width + 1) * height)
  let at = 0
  let last = -1
  let index = 0
  for (let y = 0; y < height; y += 1) {
    for (let x = 1; x <= width; x += 1) {
      const colour = (whole[at] ?? 0) & masks
      at += 1
      if (colour !== last) {
        last = colour
        index = indexes.get(colour) ?? indexes.size
        if (index > 255) return null
        indexes.set(colour, index)
      }
      rows[y * (width + 1) + x] = index
    }
  }
  const colours = new Uint8Array(Uint32Array.from(indexes.keys()).buffer)
  return { palette: Buffer.from(colours.filter((_, part) => part % 4 !== 3)), rows }
}
