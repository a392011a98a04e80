/** What the images of the record look like, and that no text can break one. */
import { Resvg } from '@resvg/resvg-js'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Comparison, Matter } from '../../../src/domain/compare-drafts'
import { describeCard } from '../../../src/exchange/card/describe-card'
import { drawMatter } from '../../../src/exchange/card/draw-matter'
import { drawPair } from '../../../src/exchange/card/draw-pair'
import type { Drawing, Shape } from '../../../src/exchange/card/drawing'
import { breakLines, showHidden } from '../../../src/exchange/card/lines'
import { cardOfMatter } from '../../../src/exchange/card/card-model'
import { cardOfPair, countOthers, describePair, namedMatters } from '../../../src/exchange/card/pair-card'
import { imageOf } from '../../../src/exchange/card/subject-image'
import { addressSize } from '../../../src/exchange/card/frame'
import { toSvg } from '../../../src/exchange/card/svg'
import { widthOf } from '../../../src/exchange/card/typeface'
import { everything, record } from '../record-view'
import { hostileStrings } from '../../fixtures/hostile-strings'
import { cardOf, comparisons, fonts } from './card-of'

const plan = record.plan.value

const dashed = (shape: Shape) => shape.kind === 'stroke' && shape.dash.length > 0
const umber = '#8a3d06'
const petrol = '#07567c'

/** As long as any that the page has on a host of its own. */
function addressOf({ before, after }: Comparison, { key }: Matter): string {
  return `https://some-newsroom.example.org/peace-plan-comparator/compare/${before.id}..${after.id}/${key}.html`
}

function pairOf(draft: string): Comparison {
  const pair = comparisons.find(({ before, after }) => before.id === 'us-28-point' && after.id === draft)
  if (pair === undefined) throw new Error(`no pair with ${draft}`)
  return pair
}

/** The left and the right edge of everything that is drawn in the picture's own units. */
function edges({ shapes }: Drawing): readonly [number, number] {
  const across = shapes.flatMap((shape) => {
    if (shape.kind === 'words') return [shape.x, shape.x + shape.width]
    if (shape.kind === 'stroke' || shape.place !== null) return []
    return [...shape.d.matchAll(/[MLQC]\s*(-?[\d.]+)/g)].map(([, x]) => Number(x))
  })
  return [Math.min(...across), Math.max(...across)]
}

describe('the address on an image', () => {
  it('is set whole and legible, or left out', () => {
    const short = 'example.org/compare/a..b/army-size.html'
    expect(addressSize(short, fonts, 1088)).toBe(18)
    for (let length = 20; length < 400; length += 1) {
      const typed = short.padEnd(length, 'm')
      const size = addressSize(typed, fonts, 1088)
      if (size === null) expect(widthOf(fonts.sans, typed, 13)).toBeGreaterThan(1088)
      else expect(widthOf(fonts.sans, typed, size)).toBeLessThanOrEqual(1088)
    }
    expect(addressSize('m'.repeat(400), fonts, 1088)).toBeNull()
  })
})

describe('the image of a matter', () => {
  it('holds every matter of the record whole, in the page’s own letters and inside its edges', () => {
    const cards = comparisons.flatMap((comparison) =>
      comparison.matters.map((matter) =>
        cardOfMatter(plan, comparison, matter, everything.sources, addressOf(comparison, matter)),
      ),
    )
    expect(cards.length).toBeGreaterThan(300)
    for (const card of cards) {
      const { drawing, shortened } = drawMatter(card, fonts)
      expect([card.title, shortened]).toEqual([card.title, false])
      expect(drawing.shapes.filter(({ kind }) => kind === 'words')).toEqual([])
      const [first, last] = edges(drawing)
      expect(first).toBeGreaterThanOrEqual(50)
      expect(last).toBeLessThanOrEqual(1150)
    }
  })

  it('has dashes where the sources are silent and nowhere else, and no mark of a deletion there', () => {
    const silent = drawMatter(cardOf('ceasefire'), fonts).drawing.shapes
    expect(silent.filter(dashed)).toHaveLength(2)
    expect(silent.some(({ colour }) => colour === umber || colour === petrol)).toBe(false)
    expect(drawMatter(cardOf('amnesty'), fonts).drawing.shapes.filter(dashed)).toEqual([])
  })

  it('has a double rule beside the accounts that its status does not hold for', () => {
    const linesOf = (key: string) =>
      drawMatter(cardOf(key), fonts).drawing.shapes.filter(
        (shape) => shape.kind === 'stroke' && /^M57 \S+v/.test(shape.d) && shape.width === 2,
      )
    expect(linesOf('army-size')).toHaveLength(1)
    expect(linesOf('security-guarantees-general')).toEqual([])
  })

  it('marks what only A says in umber and what only B says in petrol', () => {
    const { shapes } = drawMatter(cardOf('army-size'), fonts).drawing
    expect(shapes.filter(({ colour }) => colour === umber)).toHaveLength(1)
    expect(shapes.filter(({ colour }) => colour === petrol)).toHaveLength(1)
  })

  it('ends a text that is too long at a word, and says so', () => {
    const long = 'Each garden keeps its fence in good repair and shares the cost with its neighbour. '.repeat(
      20,
    )
    const card = cardOf('army-size', 'geneva-revision', (matter) => ({
      ...matter,
      before: matter.before === null ? null : { ...matter.before, statement: long },
    }))
    const { drawing, shortened } = drawMatter(card, fonts)
    expect(shortened).toBe(true)
    expect(describeCard(card)).toContain(long.trim())
    const { lines } = breakLines([{ text: long, style: 'text', mark: 'none' }], {
      fonts,
      size: 25,
      width: 500,
      most: 3,
    })
    const shown = lines.flatMap(({ stretches }) => stretches.map(({ text }) => text)).join(' ')
    expect(long.startsWith(shown.replace(/…$/, ''))).toBe(true)
    expect(shown).toMatch(/\w…$/)
    expect(long.charAt(shown.length - 1)).toBe(' ')
    expect(edges(drawing)[1]).toBeLessThanOrEqual(1150)
  })

  it('is the same bytes every time', () => {
    const draw = () => toSvg(drawMatter(cardOf('army-size'), fonts).drawing, 'Title', 'Words')
    expect(draw()).toBe(draw())
  })
})

describe('the image of a comparison', () => {
  it('is inside its edges for every topic, with one cell for each of its matters', () => {
    for (const comparison of comparisons)
      for (const topic of everything.topics) {
        const card = cardOfPair(plan, comparison, { topic, address: 'https://example.org/' })
        const mine = comparison.matters.filter(({ topics }) => topics.includes(topic.id))
        expect(card.strip).toHaveLength(mine.length)
        const [first, last] = edges(drawPair(card, fonts))
        expect(first).toBeGreaterThanOrEqual(50)
        expect(last).toBeLessThanOrEqual(1150)
      }
  })

  it('names the matters of a topic of few, each beside its cell, and in its alternative text', () => {
    const topic = everything.topics.find(({ id }) => id === 'nato')
    const card = cardOfPair(plan, pairOf('geneva-revision'), { topic: topic ?? null })
    expect(card.topic).toBe('NATO')
    expect(describePair(card)).toContain('Changed: Ukraine’s NATO membership, sources differ.')
    expect(describePair(card)).toContain('Not reported: Dialogue of Russia and NATO; Fighter jets in Poland.')
    const unnamed = drawPair({ ...card, topic: null }, fonts).shapes.filter(({ kind }) => kind === 'fill')
    const named = drawPair(card, fonts).shapes.filter(({ kind }) => kind === 'fill')
    expect(named.length).toBeGreaterThanOrEqual(unnamed.length + card.strip.length)
    expect(describePair({ ...card, topic: null })).not.toContain('Fighter jets')
  })

  it('names of a topic of many the matters that both drafts are reported on', () => {
    const topic = everything.topics.find(({ id }) => id === 'security-guarantees')
    const card = cardOfPair(plan, pairOf('geneva-revision'), { topic: topic ?? null })
    expect(card.strip.length).toBeGreaterThan(8)
    expect(namedMatters(card).map(({ title }) => title)).toEqual([
      'Security guarantees in general',
      'Form of the guarantee',
    ])
    expect(describePair(card)).toContain('Changed: Form of the guarantee, sources differ.')
    expect(describePair(card)).not.toContain('Payment for the guarantee')
  })

  it('says of how many changes of a figure its own is the largest', () => {
    const figures = comparisons.flatMap((comparison) => cardOfPair(plan, comparison).figure ?? [])
    expect(figures.map(countOthers)).toContain(null)
    const card = cardOfPair(plan, pairOf('geneva-revision'))
    const several = { ...card, figure: card.figure === null ? null : { ...card.figure, others: 2 } }
    expect(describePair(several)).toContain('by another: No strict limit. Largest of 3 changes of a figure.')
    expect(edges(drawPair(several, fonts))[1]).toBeLessThanOrEqual(1150)
  })

  it('of a topic with one matter is the image of that matter', () => {
    const content = { ...everything, comparison: pairOf('geneva-revision') }
    const image = imageOf({ ...content, subject: { kind: 'topic', id: 'army-size' } })
    const own = imageOf({ ...content, subject: { kind: 'matter', key: 'army-size' } })
    expect([image.title, image.alternative]).toEqual([own.title, own.alternative])
  })

  it('has a cell for every matter and one for each count, in the page’s own letters and inside its edges', () => {
    for (const comparison of comparisons) {
      const drawing = drawPair(cardOfPair(plan, comparison), fonts)
      const silent = comparison.matters.filter(({ relation }) => relation.startsWith('only-')).length
      expect(drawing.shapes.filter(dashed)).toHaveLength(silent === 0 ? 0 : silent + 1)
      expect(drawing.shapes.filter(({ kind }) => kind === 'words')).toEqual([])
      const [first, last] = edges(drawing)
      expect(first).toBeGreaterThanOrEqual(50)
      expect(last).toBeLessThanOrEqual(1150)
    }
  })
})

/** Every element that an image may have. */
const known = new Set(['?xml', 'svg', 'title', 'desc', 'path', 'text'])

describe('hostile text', () => {
  it.each(hostileStrings)('%s stays text in every field of a well-formed file', (_attack, text) => {
    const card = cardOf('army-size', 'geneva-revision', (matter) => ({
      ...matter,
      title: text,
      before: matter.before === null ? null : { ...matter.before, statement: text, point: text },
    }))
    const { drawing } = drawMatter(card, fonts)
    const svg = toSvg(drawing, text, text)
    // The reader of the file refuses XML that is not well-formed.
    expect(new Resvg(svg).width).toBe(1200)
    const elements = new Set([...svg.matchAll(/<([^\s>/]+)/g)].map(([, name = '']) => name))
    expect([...elements].filter((name) => !known.has(name))).toEqual([])
    const said = /<desc id="description">([^]*?)<\/desc>/.exec(svg)?.[1] ?? ''
    const whole = said
      .replaceAll('&#39;', "'")
      .replaceAll('&quot;', '"')
      .replaceAll('&gt;', '>')
      .replaceAll('&lt;', '<')
      .replaceAll('&amp;', '&')
    expect(whole).toBe(text.replaceAll(/(?![\t\n\r])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/gu, '\ufffd'))
  })
})

describe('lines', () => {
  it('hold every word once and in order, none wider than its measure', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 200 }),
        fc.integer({ min: 120, max: 600 }),
        (text, width) => {
          const { lines } = breakLines([{ text, style: 'text', mark: 'none' }], {
            fonts,
            size: 24,
            width,
            most: 500,
          })
          const joined = lines
            .map(({ stretches }) => stretches.map((stretch) => stretch.text).join(''))
            .join('')
          expect(joined.replaceAll(' ', '')).toBe(showHidden(text).replaceAll(/[ \u00a0]/g, ''))
          for (const line of lines) expect(line.width).toBeLessThanOrEqual(width + 0.001)
        },
      ),
    )
  })

  it('break at a space that keeps its words together only where these are longer than a line', () => {
    const broken = (text: string) =>
      breakLines([{ text, style: 'text', mark: 'none' }], { fonts, size: 20, width: 160, most: 9 }).lines.map(
        ({ stretches }) => stretches.map((stretch) => stretch.text).join(''),
      )
    expect(broken('Babel; The Epoch Times')).toEqual(['Babel; The', 'Epoch Times'])
    expect(broken('Babel; The\u00a0Epoch\u00a0Times')).toEqual(['Babel;', 'The Epoch Times'])
    expect(broken('The\u00a0Epoch\u00a0Times\u00a0forum')).toEqual(['The Epoch', 'Times forum'])
  })

  it('name what cannot be seen', () => {
    expect(showHidden('a\u202eb\u200bc\td\u0000')).toBe('a[U+202E]b[U+200B]c d\ufffd')
    expect(showHidden('\u{1f468}\u200d\u{1f469}')).toBe('\u{1f468}\u200d\u{1f469}')
  })
})
