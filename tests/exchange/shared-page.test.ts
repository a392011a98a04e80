/** The pages that shared links lead through, over the whole record. */
import { describe, expect, it } from 'vitest'
import { valuesOf } from '../../scripts/record-folder'
import { isReported } from '../../src/domain/compare-drafts'
import {
  pageOfMatter,
  sharedPagesOf,
  writeOverviewHead,
  writeSharedPage,
} from '../../src/exchange/shared-page'
import type { SharedPage } from '../../src/exchange/shared-page'
import { hostileStrings } from '../fixtures/hostile-strings'
import { judgingWord } from '../fixtures/neutral-words'
import { comparisons } from './card/card-of'
import { findFields, hostileView } from './hostile-view'
import type { Field } from './hostile-view'
import { readHtml } from './read-files'
import { record } from './record-view'

const values = valuesOf(record)
const pages = sharedPagesOf(values)
const frame = {
  site: 'https://example.org/plans/',
  policy: "default-src 'none'; script-src 'self'",
  script: 'assets/lead-on.js',
  style: 'assets/shared.css',
}

function pageAt(place: string): SharedPage {
  const page = pages.find((one) => one.place === `compare/${place}`)
  if (page === undefined) throw new Error(`no page ${place}`)
  return page
}

/** The text that a reader of the page sees, without its markup. */
function textOf({ body }: SharedPage): string {
  return body.join('\n').replaceAll(/<[^>]*>/g, '')
}

describe('the pages of the record', () => {
  it.each(['us-28-point..e3-counter', 'us-28-point..e3-counter/army-size'])(
    'says at %s what the E3 text is not to be confused with',
    (place) => {
      expect(textOf(pageAt(place))).toContain(
        'Not to be confused with the E3 counter-text: A second European',
      )
    },
  )

  it('are one for each judged comparison and each of its matters, with names that every host serves', () => {
    const places = comparisons.flatMap(({ before, after, matters }) => [
      `compare/${before.id}..${after.id}`,
      ...matters.map(({ key }) => `compare/${before.id}..${after.id}/${key}`),
    ])
    expect(pages.map(({ place }) => place)).toEqual(places)
    expect(new Set(places).size).toBe(places.length)
    expect(
      places.filter((place) => !/^compare\/[a-z0-9-]+\.\.[a-z0-9-]+(?:\/[a-z0-9-]+)?$/.test(place)),
    ).toEqual([])
  })

  it('are parsed without an error, and have no script but the one that leads on', () => {
    for (const page of pages) {
      const { faults, structure } = readHtml(writeSharedPage(page, frame))
      expect([page.place, faults]).toEqual([page.place, []])
      expect(structure.filter((name) => name === 'script')).toHaveLength(1)
      expect(structure.filter((name) => /^(?:style|img|iframe|object|@on.*|@style)$/.test(name))).toEqual([])
    }
  })

  it('link to one another and to the app, and to nothing that is not there', () => {
    const files = new Set([
      'index.html',
      'icon.svg',
      frame.script,
      frame.style,
      ...pages.flatMap(({ place }) => [`${place}.html`, `${place}.png`]),
    ])
    for (const page of pages) {
      const { links } = readHtml(writeSharedPage(page, frame))
      const targets = links.map((link) => new URL(link, `${frame.site}${page.place}.html`).href)
      const paths = targets.map((target) => target.replace(frame.site, '').replace(/#.*/, ''))
      expect(paths.filter((path) => !files.has(path))).toEqual([])
      expect(targets).toContain(`${frame.site}index.html#/${page.place}`)
    }
  })

  it('say each in a title and a description what previews have room for', () => {
    for (const { words } of pages) {
      expect(words.title.length).toBeLessThanOrEqual(100)
      expect(words.description.length).toBeGreaterThan(50)
      expect(words.description.length).toBeLessThanOrEqual(280)
      expect(`${words.title}${words.description}${words.imageText}`).not.toContain('\n')
    }
    expect(new Set(pages.map(({ words }) => words.title)).size).toBe(pages.length)
  })

  it('say that silence is not reported, and mark no word there', () => {
    const silent = comparisons.flatMap(({ before, after, matters }) =>
      matters
        .filter((matter) => !isReported(matter))
        .map(({ key }) => pageAt(`${before.id}..${after.id}/${key}`)),
    )
    expect(silent.length).toBeGreaterThan(100)
    for (const page of silent) {
      expect(page.words.description).toContain(': Not reported.')
      expect(textOf(page)).toContain('No source describes this point in the')
      expect(page.body.join('')).not.toMatch(/<del>|<ins>/)
    }
  })

  it('take no view of what a party said or did', () => {
    // On one clause a denial is itself the report, and it is said who made it.
    const views = pages
      .filter(({ place }) => !place.endsWith('/amnesty'))
      .flatMap((page) => {
        const found = judgingWord(`${textOf(page)} ${Object.values(page.words).join(' ')}`)
        return found === null ? [] : [`${page.place}: ${found}`]
      })
    expect(views).toEqual([])
  })

  it('are the same characters every time', () => {
    expect(sharedPagesOf(values).map((page) => writeSharedPage(page, frame))).toEqual(
      pages.map((page) => writeSharedPage(page, frame)),
    )
  })
})

describe('the page of a matter', () => {
  const army = pageAt('us-28-point..geneva-revision/army-size')

  it('states the change, the standing of each draft and the sources to previewers', () => {
    expect(army.words).toMatchObject({
      title: 'Size of Ukraine’s armed forces: US 28-point draft and Geneva revision',
      description:
        'The ceiling rises from 600,000 to 800,000 in several reports; two others say that the strict limit was ' +
        'dropped. US 28-point draft: Published text. Geneva revision: Disputed. 8 sources.',
    })
    expect(army.words.imageText).toContain('Changed, by one account of B: at most 600,000 to at most 800,000')
  })

  it('has both texts with their marks, and what they rest on', () => {
    expect(army.body.join('\n')).toContain('at most <del>600,000</del> personnel')
    expect(army.body.join('\n')).toContain('at most <ins>800,000</ins> personnel')
    expect(textOf(army)).toContain('No strict limit: RBC-Ukraine; ABC, through a relay.')
  })

  it('names its page and its image whole where the site’s address is known', () => {
    const html = writeSharedPage(army, frame)
    const place = 'https://example.org/plans/compare/us-28-point..geneva-revision/army-size'
    expect(html).toContain(`<meta property="og:url" content="${place}.html">`)
    expect(html).toContain(`<link rel="canonical" href="${place}.html">`)
    expect(html).toContain(`<meta property="og:image" content="${place}.png">`)
  })

  it('names them from where it stands where no address is known', () => {
    const html = writeSharedPage(army, { ...frame, site: null })
    const place = '../../compare/us-28-point..geneva-revision/army-size'
    expect(html).toContain(`<meta property="og:image" content="${place}.png">`)
    expect(html).not.toContain('example.org')
    expect(html).not.toMatch(/rel="canonical"|og:url/)
  })
})

describe('the page of a comparison', () => {
  const pair = pageAt('us-28-point..geneva-revision')

  it('states how many matters relate how, and the figure that changes most', () => {
    expect(pair.words.title).toBe('US 28-point draft and Geneva revision compared')
    expect(pair.words.description).toBe(
      '62 matters: 8 changed, 2 same, 5 removed, 1 added, 46 not reported in one draft. Sources differ on 7. ' +
        'Size of Ukraine’s armed forces. Changed, by one account of B: at most 600,000 to at most 800,000, ' +
        'up 200,000, 33 percent; by another: No strict limit.',
    )
  })

  it('lists every matter once, what is silent apart', () => {
    expect(pair.body.join('\n').match(/<li><a /g)).toHaveLength(62)
    expect(textOf(pair)).toMatch(/Reported: 16[^]*Not reported in the Geneva revision: 46/)
  })
})

describe('the first page', () => {
  it('has the preview of the comparison that a reader sees first', () => {
    const head = writeOverviewHead(values, null).join('\n')
    expect(head).toContain(
      '<meta property="og:title" content="US peace plan for Ukraine, November and December 2025: four drafts compared">',
    )
    expect(head).toContain('<meta property="og:image" content="./compare/us-28-point..geneva-revision.png">')
    expect(writeOverviewHead(values, frame.site).join('\n')).toContain(
      '<meta property="og:url" content="https://example.org/plans/">',
    )
  })
})

/** What the page of a matter says; the rest stands in the app. */
const said: readonly Field[] = [
  'plan',
  'shortTitle',
  'draftTitle',
  'dateNote',
  'title',
  'summary',
  'statement',
]

describe('hostile texts', () => {
  const written = (text: string) => {
    const { plan, topics, sources, comparison } = hostileView(text)
    const [matter] = comparison.matters
    if (matter === undefined) throw new Error('the view has one matter')
    return readHtml(writeSharedPage(pageOfMatter({ plan, topics, sources }, comparison, matter), frame))
  }
  const harmless = written('plain words')

  it.each(hostileStrings)('%s stays text in the head and in the page', (_attack, text) => {
    const read = written(text)
    expect(read.faults).toEqual([])
    expect(read.structure).toEqual(harmless.structure)
    expect(read.links).toEqual(harmless.links)
    const { held, broken } = findFields(read, text)
    expect(broken).toEqual([])
    expect(held).toEqual(expect.arrayContaining([...said]))
  })
})
