/**
 * Where the page and the image of a comparison, or of one matter of it, stand below the app, without their endings:
 * `compare/us-28-point..geneva-revision/army-size`. After `#/` it is the app's own address of the same.
 */
export function sharedPlace(
  { before, after }: { readonly before: string; readonly after: string },
  matter: string | null,
): string {
  const pair = `compare/${before}..${after}`
  return matter === null ? pair : `${pair}/${matter}`
}
