/** A dash between words, "28-point", a day, and the number of a provision; at its end, that of a number to come. */
const together = /(\w+–\w+|\d+-point|\d+ [A-Z]\w+ \d{4}|(?:Article|[Pp]oint) (?:\d\w*|$))/

/** A text in which "US–Russian", "28-point", "3 Dec 2025" and "Article 5" stay on one line. The text itself is as it was. */
export function Unbroken({ text }: { text: string }) {
  const parts = text.split(together)
  if (parts.length === 1) return text
  let at = 0
  return parts.map((part, place) => {
    at += part.length
    if (place % 2 === 0) return part
    return (
      <span key={at} className="whitespace-nowrap">
        {part}
      </span>
    )
  })
}
