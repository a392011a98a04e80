/** Fonts for letters that the first screen does without. */

/**
 * Brings the letters of further European names before a text has them: what is set in a font that has not come makes
 * the browser look through all fonts of the device, which holds up the page. Without them the text is set all the same.
 */
export function bringFurtherLetters(): void {
  // One letter stands for the file that has them all.
  void document.fonts?.load('1em "IBM Plex Sans Variable Further"', 'ł').catch(() => undefined)
}
