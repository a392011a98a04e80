import { describe, expect, it } from 'vitest'
import { lateFiles } from '../../scripts/late-files'

const part = 'assets/ColumnsView-ki7mj3_j.js'
const needed = [
  part,
  'assets/shared-C7rF0VN5.js',
  'assets/rolldown-runtime-XKyaHtl9.js',
  'assets/index-CqhLB5K5.js',
  'assets/comparing-Cmj0H8l0.js',
  'assets/OtherPlaces-Btb89N9Y.js',
]

describe('lateFiles', () => {
  it('leaves out the part itself and what starts the app', () => {
    expect(lateFiles(part, needed, { hostId: 'assets/index-CqhLB5K5.js', hostType: 'js' })).toEqual([
      'assets/comparing-Cmj0H8l0.js',
      'assets/OtherPlaces-Btb89N9Y.js',
    ])
  })

  it.each(['ComparePage-BdXqR_mK', 'comparing-Cmj0H8l0'])(
    'leaves out the comparison’s files where %s asks',
    (host) => {
      expect(lateFiles(part, needed, { hostId: `assets/${host}.js`, hostType: 'js' })).toEqual([
        'assets/OtherPlaces-Btb89N9Y.js',
      ])
    },
  )

  it('asks for nothing along with what is fetched before it is asked for', () => {
    const printed = 'assets/PrintedComparison-grB0G9-c.js'
    expect(
      lateFiles(printed, [printed, ...needed], { hostId: 'assets/ComparePage-BdXqR_mK.js', hostType: 'js' }),
    ).toEqual([])
  })

  it('leaves a page as it is', () => {
    expect(lateFiles(part, needed, { hostId: 'index.html', hostType: 'html' })).toEqual(needed)
  })
})
