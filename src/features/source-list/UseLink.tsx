import { passageId } from '../../domain/citations'
import type { Use } from '../../domain/cited-for'
import { paragraphsOf } from '../../domain/cited-for'
import { describeThing } from '../../domain/describe-use'
import { Unbroken } from '../../ui/Unbroken'
import { CompareLink } from '../../views/CompareLink'
import { DraftLink } from '../../views/DraftLink'
import { ItemLink } from '../../views/ItemLink'

type UseLinkProps = {
  use: Use
  source: string
  /** The passage to open where the thing rests on several; null for the first of this source. */
  paragraph?: number | null
}

/** A link to what cites a source, open at the passage it quotes. */
export function UseLink({ use, source, paragraph = null }: UseLinkProps) {
  const { thing } = use
  const words = <Unbroken text={describeThing(thing)} />
  switch (thing.kind) {
    case 'draft':
      return <DraftLink draft={thing.draft.id} />
    case 'provision':
    case 'witness': {
      const quoted = paragraph ?? paragraphsOf(use)[0]
      return (
        <CompareLink
          draft={thing.draft.id}
          matter={thing.provision.key}
          passage={quoted === undefined ? null : passageId(source, quoted)}
          className="underline decoration-ctl underline-offset-4 hover:decoration-ink"
        >
          {words}
        </CompareLink>
      )
    }
    case 'position':
      return (
        <ItemLink page="positions" item={thing.position.id}>
          {words}
        </ItemLink>
      )
    case 'conflict':
      return (
        <ItemLink page="conflicts" item={thing.conflict.id}>
          {words}
        </ItemLink>
      )
    case 'event':
      return (
        <ItemLink page="timeline" item={thing.event.id}>
          {words}
        </ItemLink>
      )
  }
}
