/**
 * Every page as ears find their way in it. The outlines were read through by hand against what each page is for; what
 * they count is counted in the record.
 */
import { formatDate } from '../../src/domain/citations.ts'
import { groupMatters } from '../../src/domain/filter-matters.ts'
import { orderByDate, positionsOnMatter } from '../../src/domain/positions.ts'
import { quantityFigures } from '../../src/domain/quantity-figures.ts'
import { comparison, draftOf, everything, record } from '../exchange/record-view.ts'
import { expect, test } from './fixture.ts'
import type { TreePart } from './outline.ts'
import { allParts, landmarks, outline, readTree } from './outline.ts'
import { places, visit } from './places.ts'

const { reported, onlyBefore } = groupMatters(everything.matters)
const count = (relations: readonly string[]) =>
  comparison.matters.filter(({ relation }) => relations.includes(relation)).length
const changed = count(['changed', 'split', 'merged'])
const removed = count(['removed'])
const added = count(['added'])
const same = count(['same', 'reworded'])
const topics = record.topics.value
const positions = record.positions.value
const conflicts = record.conflicts.value
const figures = quantityFigures(
  record.drafts.map(({ value }) => value),
  record.pairs.map(({ value }) => value),
)
const speaking = new Set(positions.map(({ party }) => party)).size

/** One line for each item. */
const each = <Item>(items: readonly Item[], line: (item: Item) => string) => items.map(line).join('')

const masthead = `
navigation Skip
banner
  navigation Pages
    list
  search
main`
const filters = `
  complementary Filters
    group Topics reported / all
    group How the drafts relate`
const compared = `
  h1 US 28-point draft and Geneva revision compared
  group View
  group Differences`
const silence = `
  h2 Not reported in the Geneva revision, ${onlyBefore.length}`
const foot = `
contentinfo`

const saidOf = (key: string) => positionsOnMatter(positions, { key, topics: [] }).named.length
const voices = (named: number) => `
    h3 Positions on this matter, ${named}${
      named === 0
        ? ''
        : `
    list`
    }`
const sourcesOfArmySize = `
  complementary Sources for “Size of Ukraine’s armed forces”
    h2 Sources for “Size of Ukraine’s armed forces”
    region Proto Thema, 3 Dec 2025
      h3 Proto Thema, 3 Dec 2025
    region BBC News Brasil, 3 Dec 2025
      h3 BBC News Brasil, 3 Dec 2025
    region Cited without quotation
      h3 Cited without quotation
      h4 A: For draft A
      list${each(
        draftOf('geneva-revision').provisions.find(({ key }) => key === 'army-size')?.accounts ?? [],
        ({ says }) => `
      h4 B: ${says}
      list`,
      )}
    region Through all drafts
      h3 Through all drafts
      list${voices(saidOf('army-size'))}
    h3 Where sources disagree, ${conflicts.filter(({ matters }) => matters.includes('army-size')).length}
    list`

const sideBySide = `${masthead}${filters}${compared}
  h2 Matters reported
  articles: ${reported.length}${silence}${sourcesOfArmySize}${foot}`

const positionsHead = `${masthead}
  h1 Who said what about which draft
  group Arrangement`
const matrix = `${positionsHead}
  region By draft
    h2 By draft
    table Positions by party and draft: ${speaking + 1} rows`
const timeline = `${masthead}
  h1 From a paper in October to twenty points in December
  list
  list Events and drafts: ${record.events.value.length + record.drafts.length}`

const outlines: Readonly<Record<string, string>> = {
  overview: `${masthead}
  h1 What changed between the two drafts
  region Size of Ukraine’s armed forces
    h2 Size of Ukraine’s armed forces
  region ${comparison.matters.length} matters by topic
    h2 ${comparison.matters.length} matters by topic
    list${each(
      topics
        .map(({ id, label }) => ({
          label,
          mine: comparison.matters.filter(({ topics: [first] }) => first === id).length,
        }))
        .filter(({ mine }) => mine > 0),
      ({ label, mine }) => `
    h3 ${label}
    list ${label}: ${mine}`,
    )}
  table Matters reported on in US 28-point draft and Geneva revision, in one sentence each: ${
    // A row for the heads of the columns, and one each for the heads of the removed and the added.
    reported.length + 3
  } rows${silence}
  region Figures in more than one draft
    h2 Figures in more than one draft
    articles: ${new Set(figures.shared.map(({ key }) => key)).size}
    region Figures on record for one draft, ${figures.single.length}
      h3 Figures on record for one draft, ${figures.single.length}
      list${foot}`,
  comparison: sideBySide,
  inline: sideBySide,
  changes: `${masthead}${filters}${compared}${each(
    [
      ['Changed', changed],
      ['Removed', removed],
      ['Added', added],
      ['Same', same],
    ] as const,
    ([title, matters]) => `
  region ${title}, ${matters}
    h2 ${title}, ${matters}
    articles: ${matters}`,
  )}${silence}${sourcesOfArmySize}${foot}`,
  columns: `${masthead}
  h1 US 28-point draft, E3 counter-text, Geneva revision, 20-point framework compared
  group View
  group Differences
  list Filters in force: 1
  region Drafts in columns
    table What each draft has on each matter, compared with the US 28-point draft: ${
      // A row for the heads of the columns and one for the topic.
      mattersOfTopic('nato') + 2
    } rows${foot}`,
  'silence opened': `${masthead}${filters}
  h1 US 28-point draft and Geneva revision compared
  group View
  list Filters in force: 1${silence}${each(
    silentByTopic(20),
    ({ label, mine }) => `
  region ${label}
    h3 ${label}
    articles: ${mine}`,
  )}
  complementary Sources for “${onlyBefore[0]?.title}”
    h2 Sources for “${onlyBefore[0]?.title}”
    region Cited without quotation
      h3 Cited without quotation
      h4 A: For draft A
      list
    region Through all drafts
      h3 Through all drafts
      list${voices(saidOf(onlyBefore[0]?.key ?? ''))}${foot}`,
  'filters of every kind': `${masthead}${filters}
    group Standing
    group Obligation
    group Numbers
    group Party
    group Sources
  h1 US 28-point draft and Geneva revision compared
  group View
  list Filters in force: 8${foot}`,
  'a search that hides the matter of its link': `${masthead}${filters}
  h1 US 28-point draft and Geneva revision compared
  group View
  list Filters in force: 1
  group Differences
  h2 Matters reported
  articles: 3
  h2 Not reported in the Geneva revision, 1
  region Security guarantees
    h3 Security guarantees
    articles: 1
  region Also found
    h2 Also found
    h3 Withdrawal from Donetsk region
    list
    h3 Line of contact
    list
    h3 Ukraine’s NATO membership
    list
    h3 On the talks or several matters
    list
    h3 Sources
    list
  complementary Sources for “Ukraine’s NATO membership”
    h2 Sources for “Ukraine’s NATO membership”
    region Proto Thema, 3 Dec 2025
      h3 Proto Thema, 3 Dec 2025
    region NewsBytes, 3 Dec 2025
      h3 NewsBytes, 3 Dec 2025
    region Cited without quotation
      h3 Cited without quotation
      h4 A: For draft A
      list
      h4 B: Left open for the presidents
      list
      h4 B: Taken out
      list
    region Through all drafts
      h3 Through all drafts
      list${voices(saidOf('nato-membership'))}
    h3 Where sources disagree, ${conflicts.filter(({ matters }) => matters.includes('nato-membership')).length}
    list${foot}`,
  positions: `${matrix}${foot}`,
  'positions by topic': `${positionsHead}
  region By topic
    h2 By topic
    table Positions by topic and party: ${new Set(positions.flatMap(({ about }) => about.topics)).size + 1} rows
  region By matter
    h2 By matter
    table Positions by matter and party: ${new Set(positions.flatMap(({ about }) => about.matters)).size + 1} rows${foot}`,
  'the list of positions': `${positionsHead}${each(
    [...new Set(orderByDate(positions).map(({ date }) => date))],
    (date) => `
  region ${formatDate(date)}
    h2 ${formatDate(date)}
    list`,
  )}${foot}`,
  'an open position': `${matrix}
  complementary Position of Russia
    h2 Position of Russia
    articles: 1${foot}`,
  conflicts: `${masthead}
  h1 Where sources disagree
  navigation All ${conflicts.length} conflicts
    h2 All ${conflicts.length} conflicts
    list
  articles: ${conflicts.length}${foot}`,
  timeline: `${timeline}${foot}`,
  'an event': `${timeline}
  complementary Five-hour talks in Moscow
    h2 Five-hour talks in Moscow
    region NewsBytes, 3 Dec 2025
      h3 NewsBytes, 3 Dec 2025
    region BBC News Brasil, 3 Dec 2025
      h3 BBC News Brasil, 3 Dec 2025
    region Proto Thema, 3 Dec 2025
      h3 Proto Thema, 3 Dec 2025
    region TVB News, 3 Dec 2025
      h3 TVB News, 3 Dec 2025
    region Cited without quotation
      h3 Cited without quotation
      list${foot}`,
  'a source': `${masthead}
  h1 Sources
  navigation On this page
    list${each(
      [
        ['Rank 1', 1],
        ['Rank 2', 2],
        ['Rank 3', 3],
        ['Rank 4, relay', 4],
      ] as const,
      ([label, rank]) => {
        const mine = record.sources.filter(({ value }) => value.rank === rank).length
        return `
  region ${label}, ${mine}
    h2 ${label}, ${mine}
    articles: ${mine}`
      },
    )}
  region Record health
    h2 Record health
    table Record health, counted from the data in this page: 18 rows
    table Sources by rank: 5 rows${foot}`,
  'kept provisions': `${masthead}
  h1 Kept provisions${foot}`,
  'a selection from a link': `${masthead}
  h1 A selection from a link
  h2 In the order of the link
  list${foot}`,
  'open data': `${masthead}
  h1 Open data
  region How to cite
    h2 How to cite
  region Tables (CSV)
    h2 Tables (CSV)
    list
  region Words in place of a value
    h2 Words in place of a value
  region Files (JSON)
    h2 Files (JSON)
    list
  region Drafts as documents (Akoma Ntoso)
    h2 Drafts as documents (Akoma Ntoso)
    list
  region Evidence as annotations (JSON-LD)
    h2 Evidence as annotations (JSON-LD)
  region Code book: our topics and PA-X
    h2 Code book: our topics and PA-X
    table Topics and categories of PA-X: ${topics.length + 1} rows${foot}`,
  'an embed of a matter': `
main
  h1 Size of Ukraine’s armed forces
  group View
  list
  h2 Matters
  articles: 1`,
  'an embed of two drafts': `
main
  h1 US 28-point draft and Geneva revision
  group View
  list
  h2 Matters
  articles: ${reported.length}${silence}`,
  'an embed that cannot be shown': `
main
  h1 This embed cannot be shown as its address asks.
  list`,
  about: `${masthead}
  h1 About
  region Method: three voices
    h2 Method: three voices
  region What the words mean
    h2 What the words mean
  region Vocabulary and names
    h2 Vocabulary and names
  region Three promises
    h2 Three promises
    list
  region Limits
    h2 Limits
  region Accessibility
    h2 Accessibility
  region Corrections and changes
    h2 Corrections and changes
    list${foot}`,
}

test.use({ viewport: { width: 1440, height: 900 } })

for (const place of places) {
  test(`${place.name} has the outline that was read through, and is in order for ears at two widths`, async ({
    page,
  }) => {
    await visit(page, place)
    await expect
      .poll(async () => outline(await readTree(page)).join('\n'))
      .toBe(outlines[place.name]?.trim() ?? 'no outline is written for it')
    expect(faults(await readTree(page))).toEqual([])

    const ways = page.getByRole('navigation', { name: 'Skip' }).getByRole('link')
    for (const way of await ways.all()) {
      const target = (await way.getAttribute('href')) ?? ''
      // What the build wrote leads nowhere until the app has taken it over, so the key is pressed again.
      await expect(async () => {
        await way.focus()
        await page.keyboard.press('Enter')
        await expect(
          page.locator(`${target}:focus, ${target} :focus`).first(),
          `${target} is reached`,
        ).toBeAttached({ timeout: 2000 })
      }).toPass({ timeout: 15_000 })
    }
    await page.setViewportSize({ width: 390, height: 844 })
    await expect.poll(async () => faults(await readTree(page)), 'on a phone').toEqual([])
  })
}

test('a matter with its sources open has the outline of the comparison', async ({ page }) => {
  await page.goto('./#/compare/us-28-point..geneva-revision/army-size?src=protothema-22')
  await expect(page.getByText('Found word for word').first()).toBeVisible()
  await expect.poll(async () => outline(await readTree(page)).join('\n')).toBe(sideBySide.trim())
})

function mattersOfTopic(topic: string): number {
  const having = record.drafts.flatMap(({ value }) => value.provisions)
  return new Set(having.filter((provision) => provision.topics.includes(topic)).map(({ key }) => key)).size
}

/** How many of the first matters of the silent group stand under each topic. */
function silentByTopic(most: number) {
  const inOrder = topics.flatMap(({ id, label }) =>
    onlyBefore.filter(({ topics: [first] }) => first === id).map(() => label),
  )
  const first = inOrder.slice(0, most)
  return [...new Set(first)].map((label) => ({
    label,
    mine: first.filter((other) => other === label).length,
  }))
}

/** What holds on every page, each breach in words. */
function faults(tree: TreePart): readonly string[] {
  const parts = allParts(tree)
  const headings = parts.filter(({ role }) => role === 'heading')
  const found: string[] = []
  const mains = headings.filter(({ level }) => level === 1).length
  if (mains !== 1) found.push(`${mains} headings of the first level`)
  for (const [at, { level, name }] of headings.entries()) {
    if (name === '') found.push(`a heading without words after ${headings[at - 1]?.name}`)
    // The headings of the page stand below its first, whatever comes before that.
    if (level > (headings[at - 1]?.level ?? 0) + 1) found.push(`a level is skipped before ${name}`)
  }
  const marks = parts.filter(({ role }) => landmarks.some((landmark) => landmark === role))
  const named = marks.map(({ role, name }) => `${role} ${name}`)
  for (const [at, mark] of marks.entries()) {
    const alike = marks.filter(({ role }) => role === mark.role).length
    if (mark.name === '' && alike > 1) found.push(`one of ${alike} parts of kind ${mark.role} has no name`)
    if (named.indexOf(named[at] ?? '') !== at) found.push(`two parts are called ${named[at]}`)
  }
  for (const { role, parts: items } of parts)
    if (role === 'list' && items.length === 0) found.push('a list without items')
  const spoken = parts.filter(({ role }) =>
    ['heading', 'link', 'button', 'group', 'table', 'columnheader', 'rowheader', ...landmarks].includes(role),
  )
  for (const { role, name } of spoken) {
    if (['link', 'button', 'table', 'columnheader'].includes(role) && name === '')
      found.push(`a ${role} without a name`)
    // File names are as they are.
    if (/\d \d|[a-z]\d(?!\S*\.(?:csv|json|xml))/.test(name)) found.push(`run together: ${role} ${name}`)
  }
  return found
}
