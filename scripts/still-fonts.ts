/** Vite plugin: no font that arrives moves a painted page, or has it laid out anew. */
import type { Plugin } from 'vite'

/** Beginnings of the names of the fonts of a page in English. */
const first = ['source-serif-4-latin-opsz-normal', 'ibm-plex-sans-latin-wght-normal']

/** What is added to the name of a family for its letters beyond those of English. */
const FURTHER = ' Further'

/**
 * The font packages ask for `swap`, which lays the page out anew when a font arrives. With `optional` a font that is
 * late is kept for the next visit, so the page asks for the first ones at once.
 *
 * They also give all scripts to one family, and a browser lays out all text of a family of which a part arrives. Under
 * a name of their own, later in the list, further letters concern only the text that has them.
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
        return { code: still.replaceAll(/@font-face\s*\{[^}]*\}/g, nameFurther), map: null }
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

/** A face as it was, or under the further name where it comes from a file of letters beyond those of English. */
function nameFurther(face: string): string {
  const isPart = /url\([^)]*\.woff2/.test(face) && !first.some((name) => face.includes(name))
  return isPart ? face.replace(/(font-family:\s*)['"]?([^'";]+)['"]?/, `$1'$2${FURTHER}'`) : face
}
