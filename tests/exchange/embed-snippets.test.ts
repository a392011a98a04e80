import { runInNewContext, Script } from 'node:vm'
import { describe, expect, it } from 'vitest'
import type { EmbedSubject } from '../../src/domain/embed-subject'
import { writeListener } from '../../src/exchange/embed-listener'
import type { EmbedContent } from '../../src/exchange/embed-snippets'
import { writeFrameSnippet, writeImageSnippet, writePlainSnippet } from '../../src/exchange/embed-snippets'
import { heightMessage } from '../../src/exchange/height-message'
import type { ExportView } from '../../src/exchange/export-view'
import { hostileStrings } from '../fixtures/hostile-strings'
import type { Field } from './hostile-view'
import { findFields, hostileView } from './hostile-view'
import type { FileRead } from './read-files'
import { readHtmlPart } from './read-files'
import { everything, pairViews } from './record-view'

const page = 'https://example.org/embed.html'

function contentOf(view: ExportView, subject: EmbedSubject): EmbedContent {
  const { plan, topics, comparison, sources } = view
  return { plan, topics, comparison, sources, subject, link: 'https://example.org/#/compare/one..two' }
}

/** Every grade, by name, as the dialog gives it for a subject. */
const grades = {
  image: writeImageSnippet,
  plain: writePlainSnippet,
  frame: (content: EmbedContent) =>
    writeFrameSnippet(content, `${page}#/compare/one..two?a=1&version=1`, true),
} as const

const army = contentOf(everything, { kind: 'matter', key: 'army-size' })
const nato = contentOf(everything, { kind: 'topic', id: 'nato' })
const pair = contentOf(everything, { kind: 'pair' })
const version = 'Data version 2026.11.28, 28 Nov 2026.'

describe('a picture with its words', () => {
  it('is a figure of the size of the image, with the alternative text, both sentences and the link', () => {
    const html = grades.image(army)
    expect(html).toMatch(
      /^<figure>\n<img src="army-size_us-28-point_geneva-revision_[\d.]+\.png" width="1200" height="630" style="max-width:100%;height:auto" alt="Size of Ukraine’s armed forces\. Changed, by one account of B: /,
    )
    expect(html).toContain(
      '<figcaption>\n<p dir="auto"><b>Size of Ukraine’s armed forces.</b> Changed, by one account of B: ',
    )
    expect(html).toContain('held to at most 800,000 personnel. Disputed: sources differ.')
    expect(html).toContain(`<p dir="auto">${version} <a href="${army.link}">Peace Plan Comparator</a>`)
  })
})

describe('plain HTML', () => {
  it('marks words, says the change, and gives standing, sources, version and link', () => {
    const html = grades.plain(army)
    expect(html).toContain(
      'at most <del>600,000</del> personnel. Published text. Point 6. Sources: <a href="',
    )
    expect(html).toContain('at most <ins>800,000</ins> personnel. Disputed: sources differ.')
    expect(html).toContain('<p dir="auto">Changed words: 600,000 to 800,000.</p>')
    expect(html).toContain('The ceiling rises from 600,000 to 800,000')
    expect(html).toContain('Words only in [A] are struck, words only in [B] are underlined')
    expect(html).toContain(version)
    expect(html).toContain(`<a href="${army.link}">Peace Plan Comparator</a>`)
  })

  it('is whole by itself: no script, no style, no address but of links', () => {
    for (const content of [army, nato, pair]) {
      const { structure } = readHtmlPart(grades.plain(content))
      expect(
        structure.filter((name) => !/^(?:#.*|section|div|p|b|a|ins|del|@lang|@dir|@href)$/.test(name)),
      ).toEqual([])
    }
  })

  it('of a topic counts the silence it leaves out, and of one matter says it', () => {
    const html = grades.plain(nato)
    expect(html).toContain(
      '3 of 62 matters. Topic: NATO. The 2 matters not reported in the Geneva revision are left out.',
    )
    expect(html.match(/<div>/g)).toHaveLength(3)
    const silent = grades.plain({ ...army, subject: { kind: 'matter', key: 'prisoner-exchange' } })
    expect(silent).toContain('Not reported. No source describes this point in the Geneva revision.')
    expect(silent).not.toMatch(/<del>|<ins>/)
  })

  it('says why no words are marked', () => {
    expect(grades.plain({ ...army, subject: { kind: 'matter', key: 'nato-membership' } })).toContain(
      '<p dir="auto">Rewritten throughout: no words marked.</p>',
    )
  })
})

describe('a frame', () => {
  it('may run scripts and open the full page, and nothing more', () => {
    const html = grades.frame(army)
    expect(html).toContain(`<iframe src="${page}#/compare/one..two?a=1&amp;version=1"`)
    expect(html).toContain(
      'title="Size of Ukraine’s armed forces: US 28-point draft and Geneva revision compared. Peace Plan Comparator"',
    )
    expect(html).toContain('sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"')
    expect(html).toContain('height="480"')
  })

  it('has the key facts of one matter beside it', () => {
    const html = grades.frame(army)
    expect(html).toContain(
      'Changed, by one account of B: at most 600,000 to at most 800,000, up 200,000, 33 percent; by another: ',
    )
    expect(html).toContain(
      '[A] US 28-point draft, 20 Nov 2025: Published text. [B] Geneva revision, 23 Nov 2025: Disputed.',
    )
  })

  it('has the counts of a topic and of a pair beside it', () => {
    expect(grades.frame(nato)).toContain('<b>NATO: US 28-point draft and Geneva revision compared.</b>')
    expect(grades.frame(nato)).toContain('5 matters: 2 differ; 1 is the same in both;')
    expect(grades.frame(pair)).toContain('<b>US 28-point draft and Geneva revision compared.</b>')
    expect(grades.frame(pair)).toContain('62 matters: 14 differ;')
  })

  it('says whether it stays at a version or shows the latest', () => {
    expect(writeFrameSnippet(army, page, true)).toContain(`<p dir="auto">${version}</p>`)
    expect(writeFrameSnippet(army, page, false)).toContain(
      `<p dir="auto">${version} The frame shows the latest.</p>`,
    )
  })
})

describe.each(pairViews.filter(({ view }) => view.scope === 'everything'))(
  'of every matter, $name',
  ({ view }) => {
    it('each grade is parsed without an error and has no script', () => {
      for (const { key } of view.comparison.matters) {
        for (const write of Object.values(grades)) {
          const { faults, structure } = readHtmlPart(write(contentOf(view, { kind: 'matter', key })))
          expect(faults).toEqual([])
          expect(structure.filter((name) => /^(?:script|style|@on.*)$/.test(name))).toEqual([])
        }
      }
    })
  },
)

const subjects: readonly EmbedSubject[] = [
  { kind: 'matter', key: 'fence' },
  { kind: 'topic', id: 'borders' },
  { kind: 'pair' },
]

/** What each grade holds of a hostile view, one matter of two drafts. */
const holds: Readonly<Record<keyof typeof grades, readonly Field[]>> = {
  image: [
    'shortTitle',
    'title',
    'statement',
    'point',
    'part',
    'qualifier',
    'account',
    'named',
    'reading',
    'locator',
    'publisher',
    'shortName',
    'sourceTitle',
  ],
  plain: [
    'shortTitle',
    'title',
    'summary',
    'statement',
    'point',
    'part',
    'qualifier',
    'account',
    'named',
    'reading',
    'locator',
    'publisher',
  ],
  frame: ['shortTitle', 'title', 'qualifier'],
}

const harmlessParts = new Map<string, FileRead>()

function readHarmless(grade: keyof typeof grades, subject: EmbedSubject): FileRead {
  const name = `${grade} of ${subject.kind}`
  const part =
    harmlessParts.get(name) ?? readHtmlPart(grades[grade](contentOf(hostileView('plain words'), subject)))
  harmlessParts.set(name, part)
  return part
}

const cases = (['image', 'plain', 'frame'] as const).flatMap((grade) =>
  hostileStrings.map(([attack, text]) => ({ grade, attack, text })),
)

describe.each(cases)('$grade with $attack', ({ grade, text }) => {
  it('is well-formed, built as ever, runs nothing and loses nothing', () => {
    const view = hostileView(text)
    for (const subject of grade === 'image' ? subjects.slice(0, 1) : subjects) {
      const part = readHtmlPart(grades[grade](contentOf(view, subject)))
      const harmless = readHarmless(grade, subject)
      expect(part.faults).toEqual([])
      expect(part.structure).toEqual(harmless.structure)
      expect(part.links.length).toBe(harmless.links.length)
      expect(part.links.filter((link) => !/^(?:https:\/\/|[\w.-]+$)/.test(link))).toEqual([])
      const { held, broken } = findFields(part, text)
      expect(broken).toEqual([])
      expect(held).toEqual(findFields(harmless, 'plain words').held)
      if (subject.kind === 'matter') expect(held).toEqual(holds[grade])
    }
  })
})

describe('an address', () => {
  it.each(['javascript:alert(1)', ' JaVa\tScript:alert(1)', 'data:text/html,<script>alert(1)</script>'])(
    'that is not one of the web is no link: %s',
    (address) => {
      for (const write of Object.values(grades)) {
        const { links } = readHtmlPart(
          write(contentOf(hostileView('plain words', address), { kind: 'matter', key: 'fence' })),
        )
        expect(links.filter((link) => !/^(?:https:\/\/|[\w.-]+$)/.test(link))).toEqual([])
      }
    },
  )

  it.each(hostileStrings)('of the page that holds %s ends no attribute and no script', (_attack, text) => {
    const here = `https://example.org/${text}`
    for (const html of [
      writeFrameSnippet({ ...army, link: here }, here, false),
      writePlainSnippet({ ...army, link: here }),
    ]) {
      const { faults, structure } = readHtmlPart(html)
      expect(faults).toEqual([])
      expect(structure.filter((name) => /^(?:script|@on.*|img|svg)$/.test(name))).toEqual([])
    }
    const { faults, structure, texts } = readHtmlPart(writeListener(here))
    expect(faults).toEqual([])
    expect(structure).toEqual(['#document-fragment', 'script', '#text', '#text'])
    expect(() => new Script(texts[0] ?? '')).not.toThrow()
  })
})

describe('the script of the page around', () => {
  const embed = { contentWindow: {}, src: `${page}#/compare/one..two`, style: { height: '' } }
  const other = { contentWindow: {}, src: 'https://example.com/embed.html', style: { height: '' } }

  function hear(data: unknown, source: object) {
    embed.style.height = ''
    other.style.height = ''
    const listeners: ((event: { data: unknown; source: object }) => void)[] = []
    const [, script = ''] = /<script>([^]*)<\/script>/.exec(writeListener(page)) ?? []
    runInNewContext(script, {
      addEventListener: (_type: string, listener: (typeof listeners)[number]) => listeners.push(listener),
      document: { querySelectorAll: () => [other, embed] },
    })
    for (const listener of listeners) listener({ data, source })
    return [embed.style.height, other.style.height]
  }

  it('gives the frame that a message comes from the height it names', () => {
    expect(hear(heightMessage(432), embed.contentWindow)).toEqual(['432px', ''])
  })

  it.each([
    ['another frame', heightMessage(432), other.contentWindow],
    ['no frame of the page', heightMessage(432), {}],
    ['the embed, of another kind', { ...heightMessage(432), type: 'height' }, embed.contentWindow],
    ['the embed, of a later version', { ...heightMessage(432), version: 2 }, embed.contentWindow],
    ['the embed, without a number', { ...heightMessage(432), height: '1px;x' }, embed.contentWindow],
    ['the embed, below nothing', heightMessage(-1), embed.contentWindow],
    ['the embed, beyond all measure', heightMessage(1e9), embed.contentWindow],
    ['the embed, empty', null, embed.contentWindow],
  ])('does nothing on a message from %s', (_whom, data, source) => {
    expect(hear(data, source)).toEqual(['', ''])
  })
})
