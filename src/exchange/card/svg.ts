/** A drawing as an SVG file: outlines, so that it looks the same wherever it is opened. */
import { escapeXml } from '../xml-text'
import type { Drawing, Place, Shape } from './drawing'
import { rounded } from './typeface'

/** The file's text, a line break at the end. The words of the image stand in it as its title and description. */
export function toSvg(
  { width, height, background, shapes }: Drawing,
  title: string,
  description: string,
): string {
  return `${[
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title description">`,
    `<title id="title">${escapeXml(title)}</title>`,
    `<desc id="description">${escapeXml(description)}</desc>`,
    `<path d="M0 0h${width}v${height}h${-width}z" fill="${background}"/>`,
    ...shapes.map(writeShape),
    '</svg>',
  ].join('\n')}\n`
}

function writeShape(shape: Shape): string {
  switch (shape.kind) {
    case 'fill':
      return shape.d === '' ? '' : `<path${transform(shape.place)} fill="${shape.colour}" d="${shape.d}"/>`
    case 'stroke': {
      const dash = shape.dash.length === 0 ? '' : ` stroke-dasharray="${shape.dash.join(' ')}"`
      return `<path${transform(shape.place)} fill="none" stroke="${shape.colour}" stroke-width="${rounded(shape.width)}"${dash} d="${shape.d}"/>`
    }
    case 'words': {
      const { x, y, width, size, family, weight, colour, text } = shape
      return `<text x="${rounded(x)}" y="${rounded(y)}" textLength="${rounded(width)}" lengthAdjust="spacingAndGlyphs" font-family="${family}" font-size="${rounded(size)}" font-weight="${weight}" fill="${colour}" xml:space="preserve">${escapeXml(text)}</text>`
    }
  }
}

function transform(place: Place | null): string {
  if (place === null) return ''
  const { x, y, scale } = place
  return ` transform="translate(${rounded(x)} ${rounded(y)}) scale(${rounded(scale * 100)}e-2)"`
}
