import { describe, expect, it } from 'vitest'
import { standingLabel, standingOf } from '../../src/domain/standing'
import { plainProvision } from '../fixtures/tiny-record'

describe('standingOf', () => {
  it.each([
    ['published-text', true, 'Published text'],
    ['reported', true, 'Reported'],
    ['disputed', true, 'Disputed'],
    ['published-text', false, 'Unverified'],
    ['reported', false, 'Unverified'],
    ['disputed', false, 'Unverified'],
  ] as const)('%s, read: %s, stands as %s', (certainty, verified, label) => {
    expect(standingLabel[standingOf({ ...plainProvision, certainty, verified })]).toBe(label)
  })
})
