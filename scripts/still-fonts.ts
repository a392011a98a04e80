/** Vite plugin: no font takes the place of another once the page is painted. */
import type { Plugin } from 'vite'

/** Beginnings of the names of the fonts of a page in English. */
const first = ['source-serif-4-latin-opsz-normal', 'ibm-plex-sans-latin-wght-normal']

/**
 * The font packages ask for `swap`, which lays the page out anew when a font arrives. With `optional` a font that is
 * late is kept for the next visit, so the page asks for the first ones at once.
 */
export function stillFonts(): Plugin {
  return {
    name: 'still-fonts',
    enforce: 'pre',
    transform: {
      filter: { id: /\/theme\.css(?:\?|$)/ },
      handler(code) {
        const still = code.replaceAll(/font-display:\s*swap/g, 'font-display: optional')
        if (still === code)
          throw new Error('no font of theme.css asks for swap; still-fonts.ts is not needed')
        return { code: still, map: null }
      },
    },
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle = {} }) =>
        Object.keys(bundle)
          .filter((file) => first.some((name) => file.startsWith(`assets/${name}`)))
          .map((file) => ({
            tag: 'link',
            attrs: { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: true, href: `./${file}` },
            injectTo: 'head',
          })),
    },
  }
}
