import type { TextPart } from '../exchange/text-parts'

/** A text whose words in other languages than English are marked with theirs. */
export function PartedText({ parts }: { parts: readonly TextPart[] }) {
  return parts.map(({ text, language }) =>
    language === null ? (
      text
    ) : (
      <span key={text} lang={language}>
        {text}
      </span>
    ),
  )
}
