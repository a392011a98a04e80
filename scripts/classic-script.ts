/** A module of `src` as one classic script, since a module would run after the first paint. */
import { createHash } from 'node:crypto'
import { basename, join } from 'node:path'
import { build } from 'vite'
import { outputsOf } from './embed-page'

/** @param path of the module, from the project's root. The file is named by a hash of what is in it. */
export async function bundleClassic(
  root: string,
  path: string,
): Promise<{ readonly fileName: string; readonly source: string }> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'baseline-widely-available',
      rolldownOptions: { input: join(root, path), output: { format: 'iife' } },
    },
  })
  const chunk = outputsOf(built).find((file) => file.type === 'chunk')
  if (chunk === undefined) throw new Error(`${path} was not built; this is a bug`)
  const source = chunk.code.replace(/\n?\/\/# sourceMappingURL=.*\n?$/, '\n')
  return { fileName: hashedName(basename(path, '.ts'), source, 'js'), source }
}

/** `assets/start-1a2b3c4d.js`: a name that browsers may keep for good. */
export function hashedName(name: string, source: string, extension: string): string {
  return `assets/${name}-${createHash('sha256').update(source).digest('hex').slice(0, 8)}.${extension}`
}
