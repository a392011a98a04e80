import type { ReactNode } from 'react'
import type { Run } from '../domain/mark-words'
import { splitFigures } from '../domain/mark-words'
import type { Quotation } from '../domain/record'
import { readersNoteLabel } from '../exchange/report'
import type { PrintedMatter, PrintedSide } from './printed-matters'
import { noteNumber } from './printed-matters'

type PrintedMatterViewProps = {
  matter: PrintedMatter
  notes: readonly Quotation[]
  /** 3 under a part of the comparison, 4 under a topic of it. */
  level: 3 | 4
  /** True where the reader has chosen the changes as sentences. */
  withSummary: boolean
}

/** One matter on paper: its title and how the drafts relate, then the drafts under one another. */
export function PrintedMatterView({ matter, notes, level, withSummary }: PrintedMatterViewProps) {
  const Title = level === 3 ? 'h3' : 'h4'
  const titleId = `printed-${matter.key}`
  return (
    <article aria-labelledby={titleId} className="border-b border-ink py-2.5">
      <header className="break-after-avoid text-pretty">
        <Title id={titleId} className="inline font-serif text-[1.125rem] leading-6 font-[650]">
          {matter.title}.
        </Title>{' '}
        {matter.head}
      </header>
      {withSummary && matter.summary !== null && (
        <p className="pt-1 font-serif text-pretty">{matter.summary}</p>
      )}
      {matter.sides.map((side) => (
        <section
          key={side.mark}
          aria-label={`${side.mark}, ${side.draft}`}
          className="grid grid-cols-[2.25rem_minmax(0,1fr)] pt-1.5"
        >
          <span className="font-semibold">{side.mark}</span>
          <div>
            <Text side={side} />
            <Grounds side={side} notes={notes} />
          </div>
        </section>
      ))}
      {matter.readersNote !== null && (
        <p dir="auto" className="pt-1.5 whitespace-pre-wrap">
          <b className="font-semibold">{readersNoteLabel}: </b>
          {matter.readersNote}
        </p>
      )}
    </article>
  )
}

function Text({ side: { presence, boxed, silence, runs, relation } }: { side: PrintedSide }) {
  if (presence === 'silent') {
    return (
      <p className="border border-dashed border-ink px-2.5 py-1">
        <b className="pe-2 font-semibold">{boxed}</b>
        {silence}
      </p>
    )
  }
  return (
    <>
      {relation !== null && <p>{relation}</p>}
      {presence === 'absent' ? (
        <p className="border-[1.4px] border-ink px-2.5 py-1">
          <b className="pe-2 font-semibold">{boxed}</b>
          <Runs runs={runs} />
        </p>
      ) : (
        <p className="font-serif text-[1.0625rem] leading-6 text-pretty">
          <Runs runs={runs} />
        </p>
      )}
    </>
  )
}

function Runs({ runs }: { runs: readonly Run[] }) {
  let at = 0
  return runs.map(({ kind, text }) => {
    const key = at
    at += text.length
    if (kind === 'deleted') return <del key={key}>{withFigures(text)}</del>
    if (kind === 'inserted') return <ins key={key}>{withFigures(text)}</ins>
    return <span key={key}>{text}</span>
  })
}

function withFigures(text: string): ReactNode {
  let at = 0
  return splitFigures(text).map((part, index) => {
    const key = at
    at += part.length + 1
    return index % 2 === 1 ? <b key={key}>{part}</b> : part
  })
}

/** Point, standing, then the places that the sentence or each account rests on, each quotation with its number. */
function Grounds({ side, notes }: { side: PrintedSide; notes: readonly Quotation[] }) {
  if (side.presence === 'silent') return null
  return (
    <p className="text-meta">
      {side.point !== null && `${side.point}. `}
      {side.standing === 'Disputed' ? 'Disputed: sources differ.' : `${side.standing}.`}
      {side.support.map(({ says, places }) => (
        <span key={says}>
          {says !== null && ` ${says}${places.length === 0 ? '.' : ':'}`}
          {places.map(({ label, evidence }, at) => {
            const number = noteNumber(evidence, notes)
            return (
              <span key={label}>
                {' '}
                {label}
                {at === places.length - 1 ? '.' : ';'}
                {number !== null && (
                  <sup className="font-semibold">
                    <a href={`#note-${number}`}>{number}</a>
                  </sup>
                )}
              </span>
            )
          })}
        </span>
      ))}
      {side.witnesses !== null && ` ${side.witnesses}`}
    </p>
  )
}
