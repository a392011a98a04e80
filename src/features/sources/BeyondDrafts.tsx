import { MatterVoices } from '../../views/MatterVoices'
import { MatterHistory } from './MatterHistory'

/** What a matter has beyond the drafts compared: its way through all drafts, and who spoke of it. */
export function BeyondDrafts({ matter, topics }: { matter: string; topics: readonly string[] }) {
  return (
    <>
      <MatterHistory matter={matter} />
      <MatterVoices matter={{ key: matter, topics }} />
    </>
  )
}
