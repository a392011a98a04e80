import { assert, constantFrom, option, property, record, shuffledSubarray, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toIndex } from '../../src/dataset/record'
import type { Embed } from '../../src/store/embed-address'
import { readEmbedAddress, toEmbedAddress, toFullAddress } from '../../src/store/embed-address'
import { record as planRecord } from '../exchange/record-view'

const index = toIndex(planRecord)
const pair = 'us-28-point..geneva-revision'
const read = (address: string) => readEmbedAddress(address, index)

describe('the address of an embed', () => {
  it.each([
    [`#/compare/${pair}/army-size`, { kind: 'matter', key: 'army-size' }],
    [`#/compare/${pair}?topic=nato`, { kind: 'topic', id: 'nato' }],
    [`#/compare/${pair}`, { kind: 'pair' }],
    ['#/compare/geneva-revision..us-28-point?view=inline', { kind: 'pair' }],
    ['', { kind: 'pair' }],
    ['#/', { kind: 'pair' }],
  ])('%j names what is shown', (address, subject) => {
    expect(read(address).embed.subject).toEqual(subject)
    expect(read(address).problems).toEqual([])
  })

  it('spells every embed so that it is read back, and leads to the same in the full page', () => {
    const embeds = record({
      drafts: shuffledSubarray(
        index.drafts.map(({ id }) => id),
        { minLength: 2, maxLength: 2 },
      ).map(([before = '', after = '']) => [before, after] as const),
      subject: constantFrom<Embed['subject']>(
        { kind: 'pair' },
        { kind: 'matter', key: 'army-size' },
        ...index.topics.map(({ id }) => ({ kind: 'topic', id }) as const),
      ),
      version: option(constantFrom('2026.11.24', '2026.1.2.3')),
    })
    assert(
      property(embeds, (embed) => {
        const address = toEmbedAddress(embed, index)
        expect(read(address)).toEqual({
          embed,
          fullAddress: toFullAddress(embed, index),
          problems: [],
        })
      }),
    )
  })

  it('names the version that an embed was made of after all else', () => {
    const embed = { drafts: ['us-28-point', 'geneva-revision'], version: '2026.11.24' } as const
    expect(toEmbedAddress({ ...embed, subject: { kind: 'topic', id: 'nato' } }, index)).toBe(
      `#/compare/${pair}?topic=nato&version=2026.11.24`,
    )
    expect(toEmbedAddress({ ...embed, subject: { kind: 'pair' } }, index)).toBe(
      `#/compare/${pair}?version=2026.11.24`,
    )
  })

  it('says everything that is wrong with it at once', () => {
    expect(
      read('#/compare/us-28..geneva-revision/army-size/more?topic=natto,nato,eu&diff=1&q=a+b&version=latest')
        .problems,
    ).toEqual([
      'This data set has no draft “us-28”.',
      '“more” is not in this data set.',
      '“natto” is not in this data set.',
      'An embed shows one topic; this address names 2.',
      'An embed shows a matter or a topic, not both.',
      '“diff=1” is no choice of an embed.',
      '“q=a b” is no choice of an embed.',
      '“latest” is no version of the data.',
    ])
  })

  it.each([
    ['#/timeline', 'An embed shows a comparison and not the page “timeline”.'],
    ['#/overview/us-28-point..e3-counter', 'An embed shows a comparison and not the page “overview”.'],
    ['#/nowhere', '“nowhere” is not in this data set.'],
    [
      '#/compare/us-28-point..e3-counter..geneva-revision',
      'An embed compares two drafts; this address names 3.',
    ],
    [`#/compare/${pair}?view=columns`, '“view=columns” is no choice of an embed.'],
    [`#/compare/${pair}?view=sideways`, '“view=sideways” is not in this data set.'],
    [`#/compare/${pair}?src=axios-1`, '“src=axios-1” is no choice of an embed.'],
    [`#/compare/${pair}?version`, '“” is no version of the data.'],
  ])('%s says that %s', (address, problem) => {
    expect(read(address).problems).toEqual([problem])
  })

  it('is read whatever it is', () => {
    assert(
      property(string({ unit: 'binary' }), (text) => {
        for (const address of [text, `#/${text}`, `#/compare/${pair}?${text}`]) {
          const { problems, fullAddress } = read(address)
          expect(problems.every((problem) => /[.]$/.test(problem))).toBe(true)
          expect(fullAddress).toMatch(/^#\/compare\//)
        }
      }),
    )
  })
})
