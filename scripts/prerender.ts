/** Vite plugin: writes what the built pages show first, and what runs before that is painted, into them. */
import type { Plugin, Rolldown } from 'vite'
import { createServer } from 'vite'
import type { ReadText } from '../src/dataset/load-record'
import type { PlanRecord } from '../src/dataset/record'
import { bundleClassic } from './classic-script'
import { pagePolicy, policyText } from './content-policy'
import { readRecordFolder, servedFiles } from './record-folder'

/** The pages of the build: the app, and what stands in the frames of other sites. */
export type BuiltPage = 'index' | 'embed'

/** The script that brings the app of a page. */
const starts = { index: 'start', embed: 'start-embed' } as const satisfies Record<BuiltPage, string>

export function prerender(page: BuiltPage): Plugin {
  let root = ''
  let start = ''
  return {
    name: 'prerender',
    apply: 'build',
    configResolved(config) {
      root = config.root
    },
    async buildStart() {
      const script = await bundleClassic(root, `src/${starts[page]}.ts`)
      start = script.fileName
      this.emitFile({ type: 'asset', ...script })
    },
    transformIndexHtml: {
      order: 'post',
      async handler(html, { path, bundle = {}, chunk: app }) {
        if (path !== `/${page}.html`) return html
        if (app === undefined) throw new Error(`${page}.html names no app; this is a bug`)
        const { markup, plan, drafts, pairs } = await renderPage(root, page)
        // The app's imports come first in the list, since the script runs one file after another.
        const attributes = [
          `src="./${start}"`,
          `data-app="${filesOf(bundle, app.fileName).toReversed().join(' ')}"`,
          ...(page === 'embed'
            ? [`data-policy="${policyText(pagePolicy)}"`]
            : [
                `data-overview="${filesOfPage(bundle, 'OverviewPage', app).join(' ')}"`,
                `data-compare="${filesOfPage(bundle, 'ComparePage', app).join(' ')}"`,
              ]),
          `data-chosen="${plan.defaultDrafts.join('..')}"`,
          `data-drafts="${drafts.map(({ value }) => value.id).join(' ')}"`,
          `data-pairs="${pairs.map(({ value: { before, after } }) => `${before}..${after}`).join(' ')}"`,
        ]
        // The script brings the app in, on the overview after the first paint.
        const written = html
          .replaceAll(/\s*<(?:script type="module"[^>]*><\/script>|link rel="modulepreload"[^>]*>)/g, '')
          // A host that lets nobody else read its files still gives a frame its style.
          .replaceAll('<link rel="stylesheet" crossorigin', '<link rel="stylesheet"')
          // What is read without scripts: the page of the drafts that the overview speaks of.
          .replace('compare/first.html', `compare/${pairFor(plan.defaultDrafts, pairs)}.html`)
        return replaceOnce(
          // Ahead of the styles, since a script waits for those before it.
          replaceOnce(written, '<meta name="viewport"', `<script ${attributes.join(' ')}></script>\n    $&`),
          '<div id="root"></div>',
          `<div id="root">${markup}</div>`,
        )
      },
    },
  }
}

/** What a page shows first, over the record as it is now, and what the record has to be asked for. */
async function renderPage(root: string, page: BuiltPage) {
  const record = readRecordFolder(root)
  if (!record.ok) throw new Error('the record is not sound; run npm run check:data')
  const files = new Map(servedFiles(record.value).map(({ path, text }) => [path, text]))
  const readText: ReadText = async (path) => {
    const asBuilt = files.get(path)
    if (asBuilt === undefined) throw new Error(`the record has no file ${path}`)
    return { asBuilt }
  }
  const server = await createServer({
    root,
    configFile: false,
    appType: 'custom',
    logLevel: 'error',
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, watch: null, ws: false },
  })
  let markup: string
  try {
    const { renderFirstScreen, renderKeyFacts } = await server.ssrLoadModule('/src/entry-server.tsx')
    markup = await (page === 'embed' ? renderKeyFacts : renderFirstScreen)(readText)
  } finally {
    await server.close()
  }
  if (/<script|\sstyle="|\sdisabled=/.test(markup))
    throw new Error('the markup has a script, an inline style or a disabled control; this is a bug')
  return {
    // Controls work once the app has taken the page over; until then they say that they do not.
    markup: markup.replaceAll(/<(button|input)(?=[\s>])/g, '<$1 disabled=""'),
    plan: record.value.plan.value,
    drafts: record.value.drafts,
    pairs: record.value.pairs,
  }
}

/** The pair of these drafts in the direction that an editor judged; the first pair where nobody did. */
function pairFor(drafts: readonly string[], pairs: PlanRecord['pairs']): string {
  const names = pairs.map(({ value: { before, after } }) => [before, after])
  const chosen = names.find((pair) => pair.every((id) => drafts.includes(id))) ?? names[0] ?? []
  return chosen.join('..')
}

/** The built file of a page and the files that it imports, but for those of the app. */
function filesOfPage(
  bundle: Rolldown.OutputBundle,
  name: string,
  app: Rolldown.OutputChunk,
): readonly string[] {
  const page = chunksOf(bundle).find((chunk) => chunk.isDynamicEntry && chunk.name === name)
  if (page === undefined) throw new Error(`no built file of ${name}; this is a bug`)
  const known = filesOf(bundle, app.fileName)
  return filesOf(bundle, page.fileName).filter((file) => !known.includes(file))
}

/** A built file, then the files that it imports. */
function filesOf(bundle: Rolldown.OutputBundle, first: string): readonly string[] {
  const files = new Set([first])
  // A set grows while it is gone through.
  for (const file of files) {
    const chunk = chunksOf(bundle).find(({ fileName }) => fileName === file)
    for (const next of chunk?.imports ?? []) files.add(next)
  }
  return [...files]
}

function chunksOf(bundle: Rolldown.OutputBundle): readonly Rolldown.OutputChunk[] {
  return Object.values(bundle).filter((file) => file.type === 'chunk')
}

function replaceOnce(text: string, part: string, by: string): string {
  if (text.split(part).length !== 2) throw new Error(`a page should have ${part} once; this is a bug`)
  return text.replace(part, () => by.replace('$&', () => part))
}
