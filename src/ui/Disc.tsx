type DiscProps = {
  /** Place of the draft in the comparison: 0 is A. */
  at: number
  /** 24 px beside a draft's name, 20 px beside a text. */
  size?: 'large' | 'small'
}

/** Two ticks for C, a third for D. */
const ticks = ['M0 12h4', 'M20 12h4', 'M12 0v4'] as const

/** The sign of a draft: A is a filled disc, B an outlined one, C and D carry ticks. Hidden from assistive technology, which hears the name. */
export function Disc({ at, size = 'small' }: DiscProps) {
  const filled = at === 0
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 24 24"
      data-size={size}
      className="disc size-5 flex-none data-[size=large]:size-6"
    >
      <circle
        cx="12"
        cy="12"
        r="11"
        fill={filled ? 'currentColor' : 'none'}
        stroke="currentColor"
        strokeWidth="2"
      />
      {ticks.slice(0, at >= 2 ? at : 0).map((d) => (
        <path key={d} d={d} stroke="currentColor" strokeWidth="2.5" />
      ))}
      <text
        x="12"
        y="16.5"
        textAnchor="middle"
        fontSize="13"
        fontWeight="700"
        fill={filled ? 'var(--disc-letter, var(--page))' : 'currentColor'}
      >
        {String.fromCharCode(65 + at)}
      </text>
    </svg>
  )
}
