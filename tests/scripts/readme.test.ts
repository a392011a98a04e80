import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const readme = readFileSync('README.md', 'utf8')
const {
  dependencies,
  devDependencies,
}: Record<string, Record<string, string>> = JSON.parse(readFileSync('package.json', 'utf8'))

describe('the README', () => {
  it('says of every package why it is here', () => {
    const table = readme.slice(readme.indexOf('| Package |'), readme.indexOf('## Decisions'))
    const names = Object.keys({ ...dependencies, ...devDependencies })
    // "@types/node, papaparse": a scope is written once for all of it.
    const lacking = names.filter((name) => !new RegExp(`\\b${name.split('/').at(-1)}\\b`).test(table))
    expect(lacking).toEqual([])
  })

  it('numbers its decisions through, each once', () => {
    const decisions = [...readme.matchAll(/^(\d+)\. \*\*(.+?)\*\*/gm)]
    expect(decisions.map(([, number]) => Number(number))).toEqual(decisions.map((_, at) => at + 1))
    const titles = decisions.map(([, , title]) => title)
    expect(new Set(titles).size).toBe(titles.length)
  })

  it('says nothing twice', () => {
    const lines = readme.split('\n').filter((line) => /[a-z]/.test(line))
    expect(lines.filter((line, at) => lines.indexOf(line) !== at)).toEqual([])
  })
})
