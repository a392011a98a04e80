/** Compares every stored passage and quotation with a folder of article texts. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { comparePassages } from '../src/dataset/compare-passages'
import { formatProblems } from '../src/domain/problem'
import { readRecordFolder } from './record-folder'

/** @returns the exit code: 0 when every passage and quotation is word for word in its article. */
export function checkSourcesFolder(root: string, folder: string): number {
  const record = readRecordFolder(root)
  if (!record.ok) {
    console.error(formatProblems(record.problems))
    return 1
  }
  const readArticle = (name: string) => {
    const path = join(folder, name)
    return existsSync(path) ? readFileSync(path, 'utf8') : undefined
  }
  const { problems, passages, quotations } = comparePassages(record.value, readArticle)
  if (problems.length > 0) {
    console.error(formatProblems(problems))
    return 1
  }
  console.log(`${passages} passages and ${quotations} quotations are word for word in their articles.`)
  return 0
}
