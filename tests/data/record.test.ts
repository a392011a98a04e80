import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readRecordFolder } from '../../scripts/record-folder'
import { evidenceOf } from '../../src/dataset/check-sources'
import { toIndex } from '../../src/dataset/record'
import { compareDrafts } from '../../src/domain/compare-drafts'
import { chipTexts, describeRelation } from '../../src/domain/describe-change'
import { findQuote } from '../../src/domain/evidence'
import { countStatuses } from '../../src/domain/filter-matters'
import { formatProblems } from '../../src/domain/problem'
import { compareQuantities } from '../../src/domain/quantities'
import { provisionSchema } from '../../src/domain/record'
import { standingLabel, standingOf } from '../../src/domain/standing'

const read = readRecordFolder(process.cwd())
if (!read.ok) throw new Error(formatProblems(read.problems))
const { plan, topics, drafts, pairs, sources, positions, conflicts, events, changes } = read.value

function draftOf(id: string) {
  const draft = drafts.find(({ value }) => value.id === id)
  if (draft === undefined) throw new Error(`no draft ${id}`)
  return draft.value
}

const pair = pairs.find(({ value }) => value.before === 'us-28-point' && value.after === 'geneva-revision')
const comparison = compareDrafts(draftOf('us-28-point'), draftOf('geneva-revision'), pair?.value ?? null)

describe('the record', () => {
  it('opens with the US 28-point draft and the Geneva revision, as an editor judged them', () => {
    expect(plan.value.defaultDrafts).toEqual(['us-28-point', 'geneva-revision'])
    expect(comparison.judged).toBe('curated')
  })

  it.each([
    ['us-28-point', 61, 'full-text-published'],
    ['e3-counter', 65, 'full-text-published'],
    ['geneva-revision', 16, 'partially-reported'],
    ['ua-20-point', 42, 'full-text-published'],
  ])('%s has %i provisions and is %s', (id, count, completeness) => {
    const draft = draftOf(id)
    expect(draft.provisions).toHaveLength(count)
    expect(draft.completeness).toBe(completeness)
  })

  it('compares them on 62 matters', () => {
    expect(comparison.matters).toHaveLength(62)
    expect(countStatuses(comparison.matters)).toEqual({
      changed: 8,
      same: 2,
      removed: 5,
      added: 1,
      'only-a': 46,
      'only-b': 0,
      moved: 0,
      split: 0,
      merged: 0,
      differ: 7,
    })
  })

  it('holds as much as the dossier it is written from', () => {
    expect({
      relations: pairs.reduce((sum, { value }) => sum + value.relations.length, 0),
      pairs: pairs.length,
      positions: positions.value.length,
      conflicts: conflicts.value.length,
      events: events.value.length,
      sources: sources.length,
    }).toEqual({ relations: 314, pairs: 5, positions: 71, conflicts: 12, events: 36, sources: 151 })
  })

  it('calls 16 provisions Unverified', () => {
    const unverified = drafts.flatMap(({ value }) => value.provisions.filter(({ verified }) => !verified))
    expect(unverified).toHaveLength(16)
    expect(new Set(unverified.map((item) => standingLabel[standingOf(item)]))).toEqual(new Set(['Unverified']))
  })

  it('uses each of its topics', () => {
    const used = new Set([
      ...drafts.flatMap(({ value }) => value.provisions.flatMap((item) => item.topics)),
      ...positions.value.flatMap(({ about }) => about.topics),
    ])
    expect(used).toEqual(new Set(topics.value.map(({ id }) => id)))
  })

  it('names each file for the id inside', () => {
    for (const { file, value } of drafts) expect(file).toBe(`data/drafts/${value.id}.json`)
    for (const { file, value } of sources) expect(file).toBe(`data/sources/${value.id}.json`)
    for (const { file, value } of pairs) expect(file).toBe(`data/pairs/${value.before}..${value.after}.json`)
  })
})

describe('data/README.md', () => {
  const text = readFileSync('data/README.md', 'utf8')

  it('shows a provision that has the form of one', () => {
    const [, example = ''] = /```json\n([\s\S]*?)```/.exec(text) ?? []
    expect(provisionSchema.safeParse(JSON.parse(example)).success).toBe(true)
  })

  it('leads to the log of changes, which has an entry for the version of the data', () => {
    expect(text.slice(text.indexOf('## Change log'))).toContain('changes.json')
    expect(changes.value.map(({ version }) => version)).toContain(plan.value.version)
  })

  it('names every file of the folder', () => {
    for (const name of readdirSync('data').filter((file) => file.endsWith('.json'))) {
      expect(text).toContain(`\`${name}\``)
    }
  })
})

describe('every curated pair', () => {
  it.each(pairs.map(({ file, value }) => [file, value] as const))(
    '%s judges every matter once',
    (_file, value) => {
      const keys = new Set(
        [value.before, value.after].flatMap((id) => draftOf(id).provisions.map(({ key }) => key)),
      )
      expect(value.relations.map(({ key }) => key).toSorted()).toEqual([...keys].toSorted())
    },
  )
})

describe('every provision', () => {
  const provisions = drafts.flatMap(({ value }) => value.provisions)

  it('rests on evidence', () => {
    expect(provisions.filter(({ evidence }) => evidence.length === 0)).toEqual([])
  })

  it('gives at least two accounts where it is disputed, and none elsewhere', () => {
    for (const { certainty, accounts } of provisions) {
      expect(accounts.length >= 2).toBe(certainty === 'disputed')
      expect(accounts.length === 0).toBe(certainty !== 'disputed')
    }
  })
})

describe('every quotation', () => {
  const quotations = drafts.flatMap(({ value }) =>
    evidenceOf(value).flatMap(({ path, item }) =>
      item.kind === 'quotation' ? [[`${value.id} › ${path}`, item] as const] : [],
    ),
  )

  it.each(quotations)('%s stands word for word in its passage', (_place, { source, paragraph, selector }) => {
    const stored = sources.find(({ value }) => value.id === source)?.value
    const passages = stored?.kind === 'core' ? stored.passages : []
    const passage = passages.find((item) => item.paragraph === paragraph)
    expect(findQuote(passage?.text ?? '', selector).status).toBe('word-for-word')
    expect(passage?.text).toContain(selector.prefix + selector.exact + selector.suffix)
  })
})

describe('the E3 counter-text', () => {
  const draft = draftOf('e3-counter')

  it('leaves out 15 clauses, point 3 among them, and keeps the numbering', () => {
    const removed = draft.provisions.filter(({ removal }) => removal !== null)
    expect(removed).toHaveLength(15)
    const ofPoint = (point: string) => draft.provisions.filter((provision) => provision.point === point)
    expect(ofPoint('3').length).toBeGreaterThan(0)
    expect(ofPoint('3').every(({ removal }) => removal?.basis === 'published-deletion')).toBe(true)
    expect(ofPoint('4').some(({ removal }) => removal === null)).toBe(true)
  })

  it('is told apart from another European text', () => {
    expect(draft.lookAlike).toBe(
      'A second European text of 24 points appeared the same weekend and is another document.',
    )
  })
})

describe('the size of the army', () => {
  const matter = comparison.matters.find(({ key }) => key === 'army-size')
  if (matter === undefined) throw new Error('no army size')

  it('rises from 600,000 to 800,000, by a third', () => {
    expect(describeRelation(matter)).toBe('Changed')
    expect(compareQuantities(matter).map(chipTexts)).toEqual([
      { values: 'at most 600,000 → 800,000', difference: '+200,000 (+33%)' },
    ])
    expect([matter.before?.statement, matter.after?.statement]).toEqual([
      'Ukraine’s armed forces are held to at most 600,000 personnel.',
      'Ukraine’s armed forces are held to at most 800,000 personnel.',
    ])
  })

  it('is disputed: one account has a limit, the other none', () => {
    expect(matter.sourcesDiffer).toBe(true)
    expect(matter.after === null ? '' : standingLabel[standingOf(matter.after)]).toBe('Disputed')
    expect(matter.after?.accounts.map(({ says, sources: ids }) => [says, ids])).toEqual([
      ['At most 800,000', ['protothema', 'babel-ft-800', 'afp-800']],
      ['No strict limit', ['rbcua-geneva']],
    ])
  })

  it('rests on the passage of Proto Thema', () => {
    expect(matter.after?.evidence[0]).toMatchObject({
      source: 'protothema',
      paragraph: 22,
      selector: { exact: 'Increasing Ukraine’s military force limit to 800,000' },
    })
  })
})

describe('the Geneva revision', () => {
  it('rests on no source that reports the E3 text or the separate US guarantee', () => {
    const ofOtherTexts = ['reuters-e3-text', 'straits-times-e3', 'thegaze-e3', 'jpost-guarantee']
    const cited = draftOf('geneva-revision').provisions.flatMap(({ id, evidence, accounts }) =>
      [...evidence.map(({ source }) => source), ...accounts.flatMap((account) => account.sources)]
        .filter((source) => ofOtherTexts.includes(source))
        .map((source) => `${id} cites ${source}`),
    )
    expect(cited).toEqual([])
  })
})

describe('the index', () => {
  it('counts of the E3 counter-text the fifty clauses that it has, and none that it leaves out', () => {
    const head = toIndex(read.value).drafts.find(({ id }) => id === 'e3-counter')
    expect(draftOf('e3-counter').provisions.filter(({ removal }) => removal !== null)).toHaveLength(15)
    expect(head?.provisionCount).toBe(50)
  })
})
