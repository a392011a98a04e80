import { describe, expect, it } from 'vitest'
import { firstScreenFiles, kB, overBudget } from '../../scripts/budget.mjs'

const html = `<script type="module" crossorigin src="./assets/index-1.js"></script>
<link rel="stylesheet" crossorigin href="./assets/index-1.css"><link rel="icon" href="./icon.svg" />`

const manifest = {
  'index.html': {
    file: 'assets/index-1.js',
    isEntry: true,
    imports: ['_react-1.js'],
    css: ['assets/index-1.css'],
  },
  '_react-1.js': { file: 'assets/react-1.js' },
  '_marks-1.js': { file: 'assets/marks-1.js', imports: ['index.html', '_marks-1.js'] },
  'src/features/compare/ComparePage.tsx': {
    file: 'assets/ComparePage-1.js',
    isDynamicEntry: true,
    imports: ['index.html', '_marks-1.js'],
    css: ['assets/ComparePage-1.css'],
  },
  'src/features/export/ExportDialog.tsx': { file: 'assets/ExportDialog-1.js', isDynamicEntry: true },
}

describe('firstScreenFiles', () => {
  it('follows the page and its modules on demand through all they import, once each', () => {
    expect(firstScreenFiles({ html, manifest, folders: ['src/features/compare/'] })).toEqual({
      files: [
        'assets/ComparePage-1.css',
        'assets/ComparePage-1.js',
        'assets/index-1.css',
        'assets/index-1.js',
        'assets/marks-1.js',
        'assets/react-1.js',
      ],
      problems: [],
    })
  })

  it('counts the app that a script brings in after the first paint, and that script', () => {
    const late = `<script src="./assets/start-1.js" data-app="assets/react-1.js assets/index-1.js"></script>`
    expect(firstScreenFiles({ html: late, manifest, folders: [] }).files).toEqual([
      'assets/index-1.css',
      'assets/index-1.js',
      'assets/react-1.js',
      'assets/start-1.js',
    ])
  })

  it('leaves out what waits for a click', () => {
    const { files } = firstScreenFiles({ html, manifest, folders: [] })
    expect(files).toEqual(['assets/index-1.css', 'assets/index-1.js', 'assets/react-1.js'])
  })

  it('names a folder that has no module on demand', () => {
    const { problems } = firstScreenFiles({ html, manifest, folders: ['src/features/overview/'] })
    expect(problems).toEqual([
      'src/features/overview/: no module in it is loaded on demand (budget/page-found)',
    ])
  })
})

describe('overBudget', () => {
  it('names what is too heavy, its weight and the limit', () => {
    const figures = [
      { what: 'fonts', bytes: 2048, limit: 1024 },
      { what: 'record', bytes: 1024, limit: 1024 },
    ]
    expect(overBudget(figures)).toEqual(['fonts: 2.0 kB, limit 1.0 kB (budget/limit)'])
  })

  it('counts a kB as 1024 bytes', () => {
    expect(kB(1536)).toBe('1.5 kB')
  })
})
