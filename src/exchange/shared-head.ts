/** What previewers of a link read in the head of a page. https://ogp.me */
import { comparatorName } from './export-view'
import { escapeXml } from './xml-text'

/** What a preview shows, in words; each is one line. */
export type PreviewWords = {
  readonly title: string
  readonly description: string
  /** Everything that the image says. */
  readonly imageText: string
}

/** Files by their paths below the site. */
export type PreviewFiles = {
  /** Empty for the site's first page. */
  readonly page: string
  readonly image: string
  /**
   * What stands before a path below the site: the site's whole address, as previewers ask for, or where it is not
   * known the way from the page: `../../`.
   */
  readonly base: string
}

/** The lines of the head, without the title of the window. The image is 1200 by 630 pixels. */
export function writePreviewHead(
  { title, description, imageText }: PreviewWords,
  { page, image, base }: PreviewFiles,
): readonly string[] {
  const about = (name: string, content: string) =>
    `<meta property="og:${name}" content="${escapeXml(content)}">`
  // Who asks for these takes a whole address alone.
  const isWhole = /^https?:/.test(base)
  return [
    `<meta name="description" content="${escapeXml(description)}">`,
    ...(isWhole ? [`<link rel="canonical" href="${escapeXml(base + page)}">`] : []),
    about('type', page === '' ? 'website' : 'article'),
    about('site_name', comparatorName),
    about('title', title),
    about('description', description),
    ...(isWhole ? [about('url', base + page)] : []),
    about('image', base + image),
    about('image:type', 'image/png'),
    about('image:width', '1200'),
    about('image:height', '630'),
    about('image:alt', imageText),
    '<meta name="twitter:card" content="summary_large_image">',
  ]
}
