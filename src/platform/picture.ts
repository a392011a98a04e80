/** Pictures made in this browser. */

/** What a canvas shows, as a PNG file; null where the browser cannot write one. */
export function toPng(canvas: HTMLCanvasElement): Promise<Blob | null> {
  return new Promise((resolve) => {
    canvas.toBlob(resolve, 'image/png')
  })
}
