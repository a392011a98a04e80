import { describe, expect, it } from 'vitest'
import { toIndex } from '../../src/dataset/record'
import type { Status } from '../../src/domain/filter-matters'
import { noFilter } from '../../src/domain/filter-matters'
import type { ComparatorState } from '../../src/store/comparator-store'
import { createComparatorStore } from '../../src/store/comparator-store'
import { tinyRecord } from '../fixtures/tiny-record'

const index = toIndex(tinyRecord())

/** The state that an address leads to, after one thing a reader does. */
function after(address: string, act: (state: ComparatorState) => void = () => {}): ComparatorState {
  const store = createComparatorStore(index, address)
  act(store.getState())
  return store.getState()
}

describe('a new store', () => {
  it('starts from the address, with the panel as the width allows', () => {
    expect(after('#/compare/summer..spring/fence?topic=animals&colour=red')).toMatchObject({
      page: 'compare',
      drafts: ['summer', 'spring'],
      matter: 'fence',
      filter: { ...noFilter, topics: ['animals'] },
      ignored: ['colour'],
      dialog: null,
      panel: 'auto',
      silenceOpen: new Map(),
      focusPanel: false,
    })
  })

  it('opens the panel for an address that names a passage, without taking the focus there', () => {
    expect(after('#/compare/spring..summer/fence?src=gazette-2')).toMatchObject({
      passage: 'gazette-2',
      panel: 'open',
      focusPanel: false,
    })
  })
})

describe('choosing drafts', () => {
  it('exchanges the two when the other side’s draft is chosen', () => {
    expect(after('#/', ({ chooseDraft }) => chooseDraft(0, 'summer')).drafts).toEqual(['summer', 'spring'])
    expect(after('#/', ({ chooseDraft }) => chooseDraft(1, 'spring')).drafts).toEqual(['summer', 'spring'])
  })

  it('puts a third draft in its place and leaves the other side', () => {
    const autumn = index.drafts.slice(0, 1).map((head) => ({ ...head, id: 'autumn' }))
    const wider = { ...index, drafts: [...index.drafts, ...autumn] }
    const store = createComparatorStore(wider, '#/')
    store.getState().chooseDraft(1, 'autumn')
    expect(store.getState().drafts).toEqual(['spring', 'autumn'])
  })

  it('keeps the matter and lets go of the passage, which belongs to the drafts it was opened in', () => {
    expect(
      after('#/compare/spring..summer/fence?src=gazette-2', ({ chooseDraft }) => chooseDraft(0, 'summer')),
    ).toMatchObject({ matter: 'fence', passage: null })
  })

  it.each<[string, (state: ComparatorState) => void]>([
    ['swapping', ({ swapDrafts }) => swapDrafts()],
    ['choosing the other side’s draft', ({ chooseDraft }) => chooseDraft(0, 'summer')],
  ])('%s turns the filters that have a direction', (_how, exchange) => {
    const turned: Readonly<Record<Status, Status>> = {
      changed: 'changed',
      removed: 'added',
      added: 'removed',
      moved: 'moved',
      split: 'merged',
      merged: 'split',
      same: 'same',
      'only-a': 'only-b',
      'only-b': 'only-a',
      differ: 'differ',
    }
    for (const [chosen, expected] of Object.entries(turned)) {
      expect(after(`#/compare?topic=borders&show=${chosen}`, exchange)).toMatchObject({
        drafts: ['summer', 'spring'],
        filter: { ...noFilter, topics: ['borders'], statuses: [expected] },
      })
    }
  })

  it('turns the shifts of obligation round, and no other facet', () => {
    const { filter } = after(
      '#/compare?standing=disputed&shift=commitment-to-condition,any&figure=number-changed&source=herald',
      ({ swapDrafts }) => swapDrafts(),
    )
    expect(filter).toEqual({
      ...noFilter,
      standings: ['disputed'],
      shifts: ['condition-to-commitment', 'any'],
      figures: ['number-changed'],
      sources: ['herald'],
    })
  })

  it('leaves everything as it was after two swaps', () => {
    const address =
      '#/compare/spring..summer/fence?view=inline&show=removed,only-a&shift=process-to-statement&src=gazette-2'
    const { drafts, filter, matter, passage, view } = after(address)
    expect(
      after(address, ({ swapDrafts }) => {
        swapDrafts()
        swapDrafts()
      }),
    ).toMatchObject({ drafts, filter, matter, passage, view })
  })
})

describe('opening and closing sources', () => {
  it('leads to the comparison, opens the panel and sends the focus there', () => {
    expect(after('#/', ({ openSources }) => openSources('fence', 'gazette-2'))).toMatchObject({
      page: 'compare',
      matter: 'fence',
      passage: 'gazette-2',
      panel: 'open',
      focusPanel: true,
    })
  })

  it('leads to the drafts asked for, without a filter of others, and leaves the reader’s own as they are', () => {
    const there = after('#/compare?topic=animals', ({ openSources }) =>
      openSources('fence', null, ['summer', 'spring']),
    )
    expect(there).toMatchObject({ drafts: ['summer', 'spring'], matter: 'fence', filter: noFilter })
    const here = after('#/compare?topic=animals', ({ openSources }) =>
      openSources('fence', null, ['spring', 'summer']),
    )
    expect(here.filter.topics).toEqual(['animals'])
  })

  it('sends the focus once', () => {
    expect(
      after('#/', ({ openSources, settleFocus }) => {
        openSources('fence', null)
        settleFocus()
      }).focusPanel,
    ).toBe(false)
  })

  it('closes the panel and the passage, and keeps the matter', () => {
    expect(
      after('#/compare/spring..summer/fence?src=gazette-2', ({ closeSources }) => closeSources()),
    ).toMatchObject({ matter: 'fence', passage: null, panel: 'closed' })
  })
})

describe('going to a matter', () => {
  it('leads to the list with the focus on the matter, and leaves the panel as it is', () => {
    expect(
      after('#/compare/spring..summer/fence?src=gazette-2', ({ showSilence, goToMatter }) => {
        showSilence('spring', false)
        showSilence('summer', true)
        goToMatter('cat')
      }),
    ).toMatchObject({
      page: 'compare',
      matter: 'cat',
      passage: null,
      panel: 'open',
      focusMatter: true,
      stepped: false,
      silenceOpen: new Map([['summer', true]]),
    })
  })

  it('tells a step from a place that the reader opened', () => {
    const stepTo = after('#/compare/spring..summer/fence', ({ stepToMatter }) => stepToMatter('gate'))
    expect(stepTo).toMatchObject({ matter: 'gate', focusMatter: true, stepped: true })
    const opened = after('#/compare', ({ stepToMatter, openSources }) => {
      stepToMatter('gate')
      openSources('fence', null)
    })
    expect(opened).toMatchObject({ matter: 'fence', stepped: false })
  })

  it('sends the focus once', () => {
    const settled = after('#/compare', ({ goToMatter, settleMatter }) => {
      goToMatter('cat')
      settleMatter()
    })
    expect(settled).toMatchObject({ matter: 'cat', focusMatter: false })
  })
})

describe('taking over an address', () => {
  const opened = (state: ComparatorState) => state.openSources('fence', 'gazette-2')
  const closed = (state: ComparatorState) => state.closeSources()

  it.each<[string, (state: ComparatorState) => void, string, ComparatorState['panel']]>([
    ['opens the panel for a passage', closed, '#/compare?src=gazette-2', 'open'],
    ['lets the width decide again where an opened passage is gone', opened, '#/compare', 'auto'],
    ['keeps the panel closed that the reader closed', closed, '#/compare/spring..summer/fence', 'closed'],
  ])('%s', (_fact, before, address, panel) => {
    const state = after('#/', (store) => {
      before(store)
      store.adoptAddress(address)
    })
    expect(state.panel).toBe(panel)
  })

  it('takes every choice from the address, keeps open silence open, and shows the dialog it is given', () => {
    const state = after('#/compare?topic=borders&q=cat&view=inline', (store) => {
      store.showSilence('summer', true)
      store.openDialog('export')
      store.adoptAddress('#/compare/summer..spring?topic=cheese', 'filter')
    })
    expect(state).toMatchObject({
      drafts: ['summer', 'spring'],
      view: 'side-by-side',
      filter: noFilter,
      ignored: ['cheese'],
      silenceOpen: new Map([['summer', true]]),
      dialog: 'filter',
    })
  })

  it('closes the dialog where none is given', () => {
    const state = after('#/', (store) => {
      store.openDialog('shortcuts')
      store.adoptAddress('#/')
    })
    expect(state.dialog).toBe(null)
  })
})

describe('filtering', () => {
  it('adds a topic and a status, and takes them away again', () => {
    const store = createComparatorStore(index, '#/')
    const { toggleTopic, toggleStatus } = store.getState()
    toggleTopic('borders')
    toggleTopic('animals')
    toggleStatus('changed')
    expect(store.getState().filter).toEqual({
      ...noFilter,
      topics: ['borders', 'animals'],
      statuses: ['changed'],
    })
    toggleTopic('borders')
    toggleStatus('changed')
    expect(store.getState().filter).toEqual({ ...noFilter, topics: ['animals'] })
  })

  it('shows all topics again and leaves the other filters', () => {
    expect(after('#/?topic=borders&show=changed', ({ showAllTopics }) => showAllTopics()).filter).toEqual({
      ...noFilter,
      statuses: ['changed'],
    })
  })

  it('turns differences only on and off', () => {
    expect(after('#/', (store) => store.toggleDifferencesOnly()).filter.differencesOnly).toBe(true)
    expect(after('#/?diff=1', (store) => store.toggleDifferencesOnly()).filter.differencesOnly).toBe(false)
  })

  it('adds a choice of every other facet, and takes it away again', () => {
    const store = createComparatorStore(index, '#/')
    const toggleAll = () => {
      const { toggleStanding, toggleShift, toggleFigure, toggleParty, toggleSource } = store.getState()
      toggleStanding('disputed')
      toggleShift('any')
      toggleFigure('scope-changed')
      toggleParty('north')
      toggleSource('herald')
    }
    toggleAll()
    expect(store.getState().filter).toEqual({
      ...noFilter,
      standings: ['disputed'],
      shifts: ['any'],
      figures: ['scope-changed'],
      parties: ['north'],
      sources: ['herald'],
    })
    toggleAll()
    expect(store.getState().filter).toEqual(noFilter)
  })

  it('chooses one party in the place of all, and all again', () => {
    const store = createComparatorStore(index, '#/positions')
    store.getState().toggleParty('north')
    store.getState().chooseParty('south')
    expect(store.getState().filter.parties).toEqual(['south'])
    store.getState().chooseParty(null)
    expect(store.getState().filter.parties).toEqual([])
  })

  it('searches for the words as typed', () => {
    expect(after('#/', ({ search }) => search(' cat ')).filter.query).toBe(' cat ')
  })

  it('clears every filter, and nothing else', () => {
    expect(
      after(
        '#/compare/spring..summer/fence?view=inline&topic=borders&show=same&diff=1&standing=reported&shift=any&figure=number-changed&source=herald&q=cat',
        (store) => store.clearFilters(),
      ),
    ).toMatchObject({ page: 'compare', matter: 'fence', view: 'inline', filter: noFilter })
  })
})

describe('the rest', () => {
  it('shows another page without the matter and the passage, and keeps the filter and the view', () => {
    expect(
      after('#/compare/spring..summer/fence?view=inline&topic=borders&src=gazette-2', ({ showPage }) =>
        showPage('overview'),
      ),
    ).toMatchObject({
      page: 'overview',
      matter: null,
      passage: null,
      view: 'inline',
      filter: { ...noFilter, topics: ['borders'] },
    })
  })

  it('chooses which text a narrow screen shows', () => {
    expect(after('#/compare', ({ chooseText }) => chooseText('b')).text).toBe('b')
  })

  it('chooses view, order and dialog, opens the silence and dismisses what was ignored', () => {
    const state = after('#/?colour=red', (store) => {
      store.chooseView('changes')
      store.chooseOrder('draft')
      store.openDialog('export')
      store.showSilence('summer', true)
      store.dismissIgnored()
    })
    expect(state).toMatchObject({
      view: 'changes',
      order: 'draft',
      dialog: 'export',
      silenceOpen: new Map([['summer', true]]),
      ignored: [],
    })
  })
})
