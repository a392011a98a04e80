import { useId } from 'react'
import { lowerFirst } from '../../domain/first-letter'
import type { DraftFigure, QuantityFigure } from '../../domain/quantity-figures'
import { figureWords } from '../../domain/quantity-figures'
import { standingLabel } from '../../domain/standing'
import { StandingSign } from '../../ui/StandingSign'
import type { FigureRow } from './figure-layout'
import { BAR_HEIGHT, INDENT, layFigureOut, WIDTH } from './figure-layout'

type FigureDrawingProps = {
  figure: QuantityFigure
  /** Ids of the drafts that the reader compares, A first: they carry their sign, and A's bar is filled. */
  chosen: readonly string[]
}

/** One figure in every draft: bars to one scale where figures compare, words in their place where they do not. */
export function FigureDrawing({ figure, chosen }: FigureDrawingProps) {
  const hatch = useId()
  const { height, rows } = layFigureOut(figure)
  return (
    <svg
      role="img"
      aria-label={figure.entries.map(inWords).join(' ')}
      viewBox={`0 0 ${WIDTH} ${height}`}
      className="mt-3 block w-full max-w-[20rem] text-ink"
    >
      <pattern id={hatch} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)">
        <path d="M0 3.5h7" stroke="currentColor" strokeWidth="1.5" />
      </pattern>
      {rows.map((row) => (
        <Row key={row.entry.draft.id} row={row} at={chosen.indexOf(row.entry.draft.id)} hatch={hatch} />
      ))}
    </svg>
  )
}

/** What the drawing shows of one draft, for ears. */
function inWords(entry: DraftFigure): string {
  const words = `${entry.draft.shortTitle}: ${figureWords(entry)}`
  if (entry.kind !== 'stated') return `${words}.`
  const others = entry.otherAccounts.map((says) => `, or ${lowerFirst(says)}`)
  return `${words}${entry.apart === null ? '' : `, ${entry.apart}`}${others.join('')}, ${standingLabel[entry.standing].toLowerCase()}.`
}

/** Room for the longest standing, with its sign. */
const STANDING = 130

function Row({ row, at, hatch }: { row: FigureRow; at: number; hatch: string }) {
  const { entry, name, value, note, bar, accounts } = row
  return (
    <g>
      {(at === 0 || at === 1) && <Sign at={at} y={name.y - 4.5} />}
      <text x={INDENT} y={name.y} className="fill-current text-[13px] font-semibold">
        {name.text}
      </text>
      {entry.kind === 'stated' && (
        <foreignObject x={WIDTH - STANDING} y={name.y - 14} width={STANDING} height="20">
          <p className="text-end leading-[18px] [&>span]:text-[13px]">
            <StandingSign kind={entry.standing} label={standingLabel[entry.standing]} />
          </p>
        </foreignObject>
      )}
      <ReasonBox kind={entry.kind} lines={value} />
      {value.map(({ text, y }) => (
        <text
          key={y}
          x={entry.kind === 'stated' || entry.kind === 'no-number' ? INDENT : INDENT + 8}
          y={y}
          className={entry.kind === 'stated' ? valueClass : wordsClass}
        >
          {text}
        </text>
      ))}
      {note.map(({ text, y }) => (
        <text key={y} x={INDENT} y={y} className={wordsClass}>
          {text}
        </text>
      ))}
      {bar !== null && <Bar {...bar} isFilled={at === 0} hatch={hatch} />}
      {accounts.map(({ lines, bar: open }) => (
        <g key={lines[0]?.y}>
          {lines.map(({ text, y }) => (
            <text key={y} x={INDENT} y={y} className="fill-ink2 font-serif text-[15px]">
              {text}
            </text>
          ))}
          {open !== null && (
            <path
              d={`M${WIDTH} ${open.y}H${INDENT + 0.5}v${BAR_HEIGHT}H${WIDTH}`}
              className="fill-none stroke-ctl"
            />
          )}
        </g>
      ))}
    </g>
  )
}

const valueClass = 'fill-current font-serif text-[16px] font-semibold tabular-nums'
const wordsClass = 'fill-ink2 text-[13px]'

/** A removal stands in a solid box and silence in a dashed one, as everywhere. */
function ReasonBox({ kind, lines }: { kind: DraftFigure['kind']; lines: FigureRow['value'] }) {
  const [first] = lines
  if (kind === 'stated' || kind === 'no-number' || first === undefined) return null
  return (
    <rect
      x={INDENT + 0.5}
      y={first.y - 14.5}
      width={{ removed: 70, 'not-in-draft': 108, 'not-reported': 92 }[kind]}
      height="20"
      rx="1.5"
      fill="none"
      className={kind === 'not-reported' ? 'stroke-ctl' : 'stroke-current'}
      strokeWidth={kind === 'not-reported' ? 1.25 : 1.4}
      strokeDasharray={kind === 'not-reported' ? '4 3' : undefined}
    />
  )
}

type BarProps = NonNullable<FigureRow['bar']> & { isFilled: boolean; hatch: string }

/** A's bar is filled, others are outlined; what goes beyond the first figure is hatched. */
function Bar({ y, width, beyond, isFilled, hatch }: BarProps) {
  if (isFilled) return <rect x={INDENT} y={y} width={width} height={BAR_HEIGHT} fill="currentColor" />
  return (
    <>
      {beyond !== null && (
        <rect
          x={INDENT + beyond}
          y={y}
          width={width - beyond}
          height={BAR_HEIGHT}
          fill={`url(#${hatch})`}
          stroke="currentColor"
        />
      )}
      <rect
        x={INDENT + 0.75}
        y={y + 0.75}
        width={Math.max(0, width - 1.5)}
        height={BAR_HEIGHT - 1.5}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
      />
    </>
  )
}

/** The sign of draft A or B, small. */
function Sign({ at, y }: { at: 0 | 1; y: number }) {
  return (
    <g className="disc">
      <circle
        cx="8.5"
        cy={y}
        r="7.25"
        fill={at === 0 ? 'currentColor' : 'none'}
        stroke="currentColor"
        strokeWidth="1.5"
      />
      <text
        x="8.5"
        y={y + 3.6}
        textAnchor="middle"
        fontSize="10"
        fontWeight="700"
        fill={at === 0 ? 'var(--page)' : 'currentColor'}
      >
        {at === 0 ? 'A' : 'B'}
      </text>
    </g>
  )
}
