/** The one live region of a page or a dialog, which `announce` fills. */
export function Announcer() {
  return <p role="status" data-announcer className="sr-only" />
}
