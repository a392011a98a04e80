/** Runs one exported function of a TypeScript module of the project, by Vite's own loader. */
import { runnerImport } from 'vite'

export async function runTypeScript(path, name, ...args) {
  const { module } = await runnerImport(path, { configFile: false, logLevel: 'error' })
  return module[name](...args)
}
