import { describe, expect, it } from 'vitest'
import { openingWords } from '../../src/domain/opening-words'

describe('the words that quotations open with', () => {
  it('are three where those tell them apart, with dots where the quotation goes on', () => {
    expect(
      openingWords([
        'Kremlin spokesman Dmitry Peskov said on Wednesday',
        'Something was accepted, and so on',
      ]),
    ).toEqual(['Kremlin spokesman Dmitry …', 'Something was accepted …'])
  })

  it('are as many as it takes to tell two apart', () => {
    expect(
      openingWords([
        'the limit is set at 600,000 personnel in all',
        'the limit is set at 800,000 personnel in all',
      ]),
    ).toEqual(['the limit is set at 600,000 …', 'the limit is set at 800,000 …'])
  })

  it('are the whole text where an opening would save no more than a word, or cannot tell it apart', () => {
    expect(openingWords(['at most 600,000 personnel', 'no limit', 'no limit at all and more'])).toEqual([
      'at most 600,000 personnel',
      'no limit',
      'no limit at …',
    ])
    expect(openingWords(['和平计划包含二十八点', ''])).toEqual(['和平计划包含二十八点', ''])
  })
})
