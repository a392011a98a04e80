import type { ReactNode } from 'react'
import type { Source } from '../domain/record'

type SourceTitleProps = {
  source: Source
  /** What stands for the title, such as the words of it that were found; the whole of it unless said otherwise. */
  children?: ReactNode
}

/** The title of a source, marked with its language where that is not English, so that it is read aloud in it. */
export function SourceTitle({ source: { title, titleLanguage }, children = title }: SourceTitleProps) {
  return titleLanguage === undefined ? children : <span lang={titleLanguage}>{children}</span>
}
