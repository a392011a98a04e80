/** The print dialog of the browser, which also saves as PDF. */

/** Opens it once what is on the screen has settled. */
export function printPage(): void {
  requestAnimationFrame(() => requestAnimationFrame(() => window.print()))
}
