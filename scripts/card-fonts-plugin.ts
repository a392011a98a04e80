/** Vite plugin: the outlines that images are set in, as a module that is loaded when an image is asked for. */
import type { Plugin } from 'vite'
import { readCardFonts } from './card-fonts'

const fonts = { name: 'virtual:card-fonts', id: '\0virtual:card-fonts' }

export function cardFonts(): Plugin {
  let root = ''
  return {
    name: 'card-fonts',
    configResolved(config) {
      root = config.root
    },
    resolveId: (name) => (name === fonts.name ? fonts.id : null),
    // A string that is parsed costs a browser less than so large a literal.
    load: async (id) =>
      id === fonts.id
        ? `export default JSON.parse(${JSON.stringify(JSON.stringify(await readCardFonts(root)))})`
        : null,
  }
}
