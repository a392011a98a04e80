import { CiteButton } from '../../views/CiteButton'
import { ImageButton } from './ImageButton'

/** What else can be taken away of a matter, given by its key. */
export function FurtherTools({ matter }: { matter: string }) {
  return (
    <>
      <CiteButton subject={{ kind: 'matter', key: matter }} label="Cite" look="word-button" />
      <ImageButton matter={matter} />
    </>
  )
}
