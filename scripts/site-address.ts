/** Where the built pages will stand, for what has to name them whole. */

/**
 * The address with `/` at its end. Null for none: addresses are then relative, which some previewers do not follow.
 * Throws where it is no address of a folder on the web.
 */
export function readSiteAddress(given: string | undefined): string | null {
  if (given === undefined || given.trim() === '') return null
  const url = URL.canParse(given) ? new URL(given) : null
  const isFolder =
    url !== null &&
    /^https?:$/.test(url.protocol) &&
    [url.username, url.password, url.search, url.hash].every((part) => part === '') &&
    !/[?#]/.test(given)
  if (!isFolder)
    // The stack of a plugin says nothing to whoever builds; the sentence says it all.
    throw Object.assign(
      new Error(
        `SITE_ADDRESS is “${given}”. It has to be the address of the folder that the site stands in, ` +
          'such as https://example.org/plans/, without a name, a question mark or a number sign.',
      ),
      { stack: '' },
    )
  return url.href.endsWith('/') ? url.href : `${url.href}/`
}
