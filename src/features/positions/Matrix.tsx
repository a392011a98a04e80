import { medium, useMedia } from '../../ui/use-media'
import { MatrixLists } from './MatrixLists'
import type { MatrixProps } from './MatrixTable'
import { MatrixTable } from './MatrixTable'

/** Positions in rows and columns, as the screen has room for them. */
export function Matrix(props: MatrixProps) {
  return useMedia(medium) ? <MatrixTable {...props} /> : <MatrixLists {...props} />
}
