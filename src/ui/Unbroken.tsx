/** A text whose words joined by a dash, as in "US–Russian", stay on one line. The text itself is as it was. */
export function Unbroken({ text }: { text: string }) {
  const [before = '', joined, ...after] = text.split(/(\w+–\w+)/)
  if (joined === undefined) return text
  return (
    <>
      {before}
      <span className="whitespace-nowrap">{joined}</span>
      {after.length > 0 && <Unbroken text={after.join('')} />}
    </>
  )
}
