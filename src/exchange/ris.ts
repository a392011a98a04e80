/** Works as RIS, one tag on each line, as citation managers read it. */
import type { CitedWork } from './citation-work'
import { oneLine } from './one-line'

/** One record for each work, lines ended by CR LF as the format has it. */
export function writeRis(works: readonly CitedWork[]): string {
  return works.map(writeRecord).join('\r\n')
}

function writeRecord(work: CitedWork): string {
  const { id, title, publisher, issued, address, language, version, note } = work
  const [year] = issued
  const lines: readonly (readonly [string, string])[] = [
    ['TY', 'ELEC'],
    ['ID', id],
    ['TI', title],
    // A comma parts family and given name, and has no other spelling: such a name stands as the publisher alone.
    ...(publisher.includes(',') ? [] : ([['AU', publisher]] as const)),
    ['PB', publisher],
    ['T2', publisher],
    ...(year === undefined
      ? []
      : ([
          ['PY', String(year)],
          ['DA', slashed(issued)],
        ] as const)),
    ['LA', language],
    ...(version === null ? [] : ([['ET', version]] as const)),
    ...(address === null ? [] : ([['UR', address]] as const)),
    ...(note === '' ? [] : ([['N1', note]] as const)),
    ['ER', ''],
  ]
  return lines.map(([tag, value]) => `${tag}  - ${oneLine(value)}\r\n`).join('')
}

/** "2025/11/20/"; what is not known stays empty. */
function slashed([year = 0, ...rest]: readonly number[]): string {
  const parts = [String(year).padStart(4, '0'), ...rest.map((part) => String(part).padStart(2, '0'))]
  return [...parts, '', '', ''].slice(0, 4).join('/')
}
