/** One state, one file: what every engine gives to take away is what Node writes, twice. */
import { cardOfMatter } from '../../src/exchange/card/card-model.ts'
import { describeCard } from '../../src/exchange/card/describe-card.ts'
import { drawMatter } from '../../src/exchange/card/draw-matter.ts'
import { toSvg } from '../../src/exchange/card/svg.ts'
import { citationForms } from '../../src/exchange/citation-forms.ts'
import { workOfMatter, workOfSource, worksCited } from '../../src/exchange/citation-work.ts'
import type { ExportView } from '../../src/exchange/export-view.ts'
import type { ExportFormat } from '../../src/exchange/formats.ts'
import { formats } from '../../src/exchange/formats.ts'
import { writeSelection } from '../../src/exchange/selection-file.ts'
import { fonts } from '../exchange/card/card-of.ts'
import { comparison, everything, shown } from '../exchange/record-view.ts'
import { expect, test } from './fixture.ts'
import { textAt } from './reader.ts'
import { choose, openExport, take, takeFormat } from './taken-files.ts'

const pair = '#/compare/us-28-point..geneva-revision'
const thema = present(everything.sources.get('protothema'))
const army = present(comparison.matters.find(({ key }) => key === 'army-size'))

const views: readonly { name: string; address: string; choice: string; view: ExportView }[] = [
  {
    name: 'everything',
    address: pair,
    choice: 'Everything',
    view: everything,
  },
  {
    name: 'what a filter leaves',
    address: `${pair}?topic=nato,security-guarantees&standing=disputed`,
    choice: 'What I see',
    view: shown({ topics: ['nato', 'security-guarantees'], standings: ['disputed'] }, 'without silent'),
  },
]

for (const { name, address, choice, view } of views) {
  test(`gives ${name} in every format as Node writes it, twice`, async ({ reader, baseURL }) => {
    // The page that previews read, which leads on to the view.
    const place = `${pair.replace('#/', '')}.html${address === pair ? '' : address}`
    const placed = { ...view, address: new URL(place, baseURL).href, changesBy: { author: '', date: '' } }
    for (const time of ['first', 'second']) {
      await reader.open(address)
      await expect.poll(() => textAt(reader, '#provisions')).toContain('Published text')
      await openExport(reader)
      await choose(reader, choice)
      for (const format of formats) {
        const taken = await takeFormat(reader, format.label)
        expectSame(taken, await written(format, placed), `${format.label}, the ${time} time`)
      }
    }
  })
}

const cited = [
  {
    name: 'a matter',
    address: `${pair}/army-size?src=protothema-22`,
    button: { css: '#sources button', text: 'Cite' },
    works: (address: string) => [
      workOfMatter(everything.plan, comparison, army, address),
      ...worksCited([army], everything.sources),
    ],
  },
  {
    name: 'a source',
    address: '#/sources/protothema',
    button: { css: '[data-selected="true"] button', text: 'Cite' },
    works: () => [workOfSource(thema)],
  },
] as const

for (const { name, address, button, works } of cited) {
  test(`cites ${name} in every form as Node does, twice`, async ({ reader, baseURL }) => {
    for (const time of ['first', 'second']) {
      await reader.open(address)
      await reader.click(button)
      for (const { label, write } of citationForms) {
        const taken = await takeFormat(reader, label)
        const own = new URL(`${pair.replace('#/', '')}/army-size.html`, baseURL).href
        expectSame(taken, encode(write(works(own))), `${label}, the ${time} time`)
      }
    }
  })
}

test('saves a selection as Node does, twice', async ({ reader }) => {
  await reader.open(`${pair}/army-size?src=protothema-22`)
  await reader.click({ css: '#sources button', text: 'Keep' })
  await expect.poll(() => textAt(reader, '#sources [data-keep][aria-pressed="true"]')).not.toBeNull()
  for (const time of ['first', 'second']) {
    await reader.open('#/kept')
    const taken = await take(reader, { css: 'button', text: 'Save as file' })
    const place = { before: 'us-28-point', after: 'geneva-revision', matter: army.key }
    const item = { ...place, title: army.title, dataVersion: everything.plan.version, note: '' }
    expectSame(taken, encode(writeSelection([item], everything.plan)), `the ${time} time`)
  }
})

// A canvas smooths its edges, and a browser packs its picture, each in its own way: a PNG is the same in one engine.
test('draws an image as Node does, and its picture alike twice', async ({ reader, baseURL }) => {
  const address = new URL(`${pair.replace('#/', '')}/army-size.html`, baseURL).href
  const card = cardOfMatter(everything.plan, comparison, army, everything.sources, address)
  const svg = encode(toSvg(drawMatter(card, fonts).drawing, card.title, describeCard(card)))
  const pictures: Uint8Array[] = []
  for (const time of ['first', 'second']) {
    await reader.open(`${pair}/army-size?src=protothema-22`)
    await reader.click({ css: '#sources button', text: 'Image' })
    expectSame(await take(reader, { css: 'dialog button', text: 'SVG' }), svg, `SVG, the ${time} time`)
    pictures.push(await take(reader, { css: 'dialog button', text: 'PNG' }))
  }
  const [first = new Uint8Array(), second = new Uint8Array()] = pictures
  expectSame(second, first, 'PNG, the second time')
})

async function written(format: ExportFormat, view: ExportView): Promise<Uint8Array> {
  return format.kind === 'text' ? encode(format.serialize(view)) : (await format.load())(view)
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

/** Where two files begin to differ, with what stands there; a message that fits a screen. */
function expectSame(taken: Uint8Array, wanted: Uint8Array, what: string): void {
  const at = wanted.findIndex((byte, index) => byte !== taken[index])
  const from = at === -1 ? wanted.length : at
  const near = (bytes: Uint8Array) => new TextDecoder().decode(bytes.slice(Math.max(0, from - 60), from + 60))
  expect({ length: taken.length, near: near(taken) }, what).toEqual({
    length: wanted.length,
    near: near(wanted),
  })
  expect(at, what).toBe(-1)
}

function present<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('the record has changed')
  return value
}
