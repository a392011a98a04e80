/** The outlines of the page's fonts. */

/** Loads them, 250 kB, for whoever asks for an image. */
export async function loadCardFonts() {
  return (await import('virtual:card-fonts')).default
}
