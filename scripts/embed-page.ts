/** Vite plugin: builds `embed.html` beside the app. */
import { join } from 'node:path'
import type { InlineConfig, Plugin, Rolldown } from 'vite'
import { build } from 'vite'

/**
 * A build of its own: what the embed shares with the app would change how the app is parted into files, by half a kB of
 * its first screen, and a browser keeps the files of a frame on another site apart from those of the app all the same.
 *
 * @param settings made anew for the build, since a plugin belongs to one
 */
export function embedPage(settings: () => InlineConfig): Plugin {
  let root = ''
  return {
    name: 'embed-page',
    apply: 'build',
    configResolved(config) {
      root = config.root
    },
    async generateBundle(_options, bundle) {
      const { build: options, ...rest } = settings()
      const built = await build({
        ...rest,
        root,
        configFile: false,
        logLevel: 'warn',
        build: { ...options, write: false, rolldownOptions: { input: join(root, 'embed.html') } },
      })
      for (const file of outputsOf(built)) {
        const fileName = file.fileName.replace('.vite/manifest.json', '.vite/manifest-embed.json')
        // The record and the fonts are here already.
        if (fileName in bundle) continue
        const source = file.type === 'chunk' ? file.code : file.source
        this.emitFile({ type: 'asset', fileName, source })
      }
    },
  }
}

/** Every file that a build would write. */
export function outputsOf(
  built: Awaited<ReturnType<typeof build>>,
): readonly (Rolldown.OutputChunk | Rolldown.OutputAsset)[] {
  const outputs = Array.isArray(built) ? built : [built]
  return outputs.flatMap((output) => ('output' in output ? output.output : []))
}
