/** Vite plugin: a page and an image for every link that is shared, and what previewers read of the first page. */
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Plugin } from 'vite'
import { formatProblems } from '../src/domain/problem'
import type { SharedFrame } from '../src/exchange/shared-page'
import { sharedPagesOf, sharedStyle, writeOverviewHead, writeSharedPage } from '../src/exchange/shared-page'
import { bundleClassic, hashedName } from './classic-script'
import { pagePolicy, policyText } from './content-policy'
import { readRecordFolder, valuesOf } from './record-folder'
import { writeSharedImages } from './shared-images'
import { readSiteAddress } from './site-address'

const style = { fileName: hashedName('shared', sharedStyle, 'css'), source: sharedStyle }

/** The site's own address is read from `SITE_ADDRESS`. */
export function sharedPages(): Plugin {
  let root = ''
  let site: string | null = null
  let script = ''
  const read = () => {
    const record = readRecordFolder(root)
    if (!record.ok) throw Object.assign(new Error(formatProblems(record.problems)), { stack: '' })
    return valuesOf(record.value)
  }
  return {
    name: 'shared-pages',
    apply: 'build',
    configResolved(config) {
      root = config.root
      site = readSiteAddress(process.env['SITE_ADDRESS'])
    },
    async buildStart() {
      const leadOn = await bundleClassic(root, 'src/lead-on.ts')
      script = leadOn.fileName
      this.emitFile({ type: 'asset', ...leadOn })
      this.emitFile({ type: 'asset', ...style })
    },
    transformIndexHtml: {
      order: 'post',
      handler: (html, { path }) =>
        path === '/index.html' ? withHead(html, writeOverviewHead(read(), site)) : html,
    },
    // Written as they are: some hundreds of files, which the list of built files would be full of.
    async writeBundle({ dir }) {
      if (dir === undefined) throw new Error('the build names no folder; this is a bug')
      const pages = sharedPagesOf(read())
      const frame: SharedFrame = { site, policy: policyText(pagePolicy), script, style: style.fileName }
      const cache = join(root, 'node_modules/.cache/shared-images')
      await writeSharedImages({ root, cache, site: dir }, pages)
      for (const page of pages) {
        const file = join(dir, `${page.place}.html`)
        await mkdir(dirname(file), { recursive: true })
        await writeFile(file, writeSharedPage(page, frame))
      }
    },
  }
}

/** The lines in place of the description that `index.html` has for the development server. */
function withHead(html: string, lines: readonly string[]): string {
  const [before, after, ...others] = html.split(/<meta\s+name="description"[^>]*>/)
  if (before === undefined || after === undefined || others.length > 0)
    throw new Error('index.html should have one description; this is a bug')
  return `${before}${lines.join('\n    ')}${after}`
}
