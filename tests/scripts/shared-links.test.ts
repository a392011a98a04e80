import { Script } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { leadOnFrom } from '../../scripts/shared-links'

/** Where the page at an address leads. */
function leadsTo(path: string, hash = ''): string | null {
  const page = leadOnFrom(path)
  if (page === null) return null
  let address: string | null = null
  const location = { hash, replace: (to: string) => (address = to) }
  new Script(page.replace(/^.*<script>|<\/script>\s*$/g, '')).runInNewContext({ location })
  return address
}

describe('a shared link on the development server', () => {
  it('leads to the matter or the pair of its path', () => {
    expect(leadsTo('/compare/us-28-point..geneva-revision/army-size.html')).toBe(
      '/#/compare/us-28-point..geneva-revision/army-size',
    )
    expect(leadsTo('/compare/us-28-point..geneva-revision.html')).toBe(
      '/#/compare/us-28-point..geneva-revision',
    )
  })

  it('leads to what it says after its #, where it says more', () => {
    expect(leadsTo('/compare/a..b.html', '#/compare/a..b?topic=nato')).toBe('/#/compare/a..b?topic=nato')
  })

  it('is nothing else, and nothing that could end the script', () => {
    for (const path of ['/', '/index.html', '/compare/a..b', "/compare/a'.html", '/compare/a/b/c.html'])
      expect(leadOnFrom(path)).toBeNull()
  })
})
