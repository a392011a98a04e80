/** A text in which words between backticks are code. */
export function Coded({ text }: { text: string }) {
  return [...text.matchAll(/`([^`]*)`|[^`]+/g)].map(({ 0: part, 1: code, index }) =>
    code === undefined ? (
      part
    ) : (
      <code key={index} className="font-sans font-semibold">
        {code}
      </code>
    ),
  )
}
