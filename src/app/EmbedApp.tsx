import { useEffect, useState } from 'react'
import { mattersOf, nameSubject } from '../domain/embed-subject'
import type { RecordIndex } from '../domain/record'
import { heightMessage } from '../exchange/height-message'
import { WordingNote } from '../features/compare/WordingNote'
import { EmbedFoot } from '../features/embed/EmbedFoot'
import { EmbedPage } from '../features/embed/EmbedPage'
import { EmbedProblems } from '../features/embed/EmbedProblems'
import { Outward } from '../features/embed/Outward'
import { PinnedVersion } from '../features/embed/PinnedVersion'
import { Notices } from '../features/notices/Notices'
import { tellHeight } from '../platform/tell-height'
import { createComparatorStore } from '../store/comparator-store'
import type { ReadEmbed } from '../store/embed-address'
import { readEmbedAddress } from '../store/embed-address'
import { readyOr } from '../store/loading'
import type { RecordStore } from '../store/record-store'
import { ComparatorContext, RecordContext, useComparator, useRecord } from '../store/use-comparator'
import { useComparison } from '../store/use-comparison'
import { Announcer } from '../ui/Announcer'
import { PartContext } from '../ui/InnerLink'
import { LoadedPart } from '../views/LoadedPart'
import { EmbedCard, FULL } from './EmbedCard'
import { ErrorPane } from './ErrorPane'
import { LinkedPage } from './LinkedPage'
import { LoadingNote } from './LoadingNote'

/** Sources open in the frame; every other page is the full page's. */
const part = { base: FULL, follows: (href: string) => href.startsWith('#/compare/') } as const

/** A comparison for the frames of other pages, over a record that may still be loading. */
export function EmbedApp({ record }: { record: RecordStore }) {
  const [address, setAddress] = useState(location.hash)
  useEffect(() => {
    const onHash = () => setAddress(location.hash)
    window.addEventListener('hashchange', onHash)
    return () => window.removeEventListener('hashchange', onHash)
  }, [])
  return (
    <RecordContext value={record}>
      <PartContext value={part}>
        <main className="px-4 pt-3 medium:px-6 wide:px-8">
          <ErrorPane key={address}>
            <AtAddress address={address} />
          </ErrorPane>
        </main>
      </PartContext>
    </RecordContext>
  )
}

/** Waits for the index, which says what there is to choose from. */
function AtAddress({ address }: { address: string }) {
  const index = useRecord((state) => state.index)
  useHeightOnce(index.status === 'failed')
  return (
    <>
      <LoadedPart part={index} failure="The record could not be read, so there is nothing to show yet.">
        {(value) => <Embedded index={value} address={address} />}
      </LoadedPart>
      {index.status === 'failed' && (
        <p className="py-3">
          <Outward href={FULL}>Open the full comparison</Outward>
        </p>
      )}
    </>
  )
}

/** Tells the page around the frame how high this is, once what it shows is no longer on its way. */
function useHeightOnce(settled: boolean): void {
  useEffect(() => (settled ? tellHeight(heightMessage) : undefined), [settled])
}

function Embedded({ index, address }: { index: RecordIndex; address: string }) {
  const [read] = useState(() => readEmbedAddress(address, index))
  const [store] = useState(() => createComparatorStore(index, read.fullAddress))
  return (
    <ComparatorContext value={store}>
      <Announcer />
      <LinkedPage>{read.problems.length === 0 ? <Shown read={read} /> : <Refused read={read} />}</LinkedPage>
    </ComparatorContext>
  )
}

/** An address that names what is not there. Whether its matter is, all drafts are asked. */
function Refused({ read: { embed, fullAddress, problems } }: { read: ReadEmbed }) {
  const ids = useComparator((state) => state.index.drafts).map(({ id }) => id)
  const names = ids.join(' ')
  const needDrafts = useRecord((state) => state.needDrafts)
  const drafts = useRecord((state) => state.drafts)
  const { subject } = embed
  const isAsked = subject.kind === 'matter'
  useEffect(() => {
    if (isAsked) void needDrafts(names.split(' '))
  }, [needDrafts, names, isAsked])
  const settled = !isAsked || ids.every((id) => drafts[id] !== undefined && drafts[id].status !== 'loading')
  useHeightOnce(settled)
  if (!settled) return <LoadingNote />
  const isUnknown =
    isAsked &&
    ids.every((id) => readyOr(drafts[id])?.provisions.every(({ key }) => key !== subject.key) === true)
  return (
    <EmbedProblems
      problems={isUnknown ? [...problems, `“${subject.key}” is not in this data set.`] : problems}
      address={FULL + fullAddress}
    />
  )
}

function Shown({ read: { embed, fullAddress } }: { read: ReadEmbed }) {
  const { subject, version, drafts } = embed
  const needDrafts = useRecord((state) => state.needDrafts)
  const topics = useComparator((state) => state.index.topics)
  const comparison = useComparison()
  const names = drafts.join(' ')
  useEffect(() => void needDrafts(names.split(' ')), [needDrafts, names])
  useHeightOnce(comparison.status !== 'loading')
  const title = comparison.status === 'ready' ? nameSubject(subject, comparison.value, topics) : null
  useEffect(() => {
    if (title !== null) document.title = `${title}. Peace Plan Comparator`
  }, [title])
  return (
    <>
      <LoadedPart part={comparison} failure="A draft could not be read, so there is nothing to compare yet.">
        {(value) =>
          mattersOf(subject, value.matters).length === 0 ? (
            <EmbedProblems
              problems={[`Neither of these drafts has anything on “${nameSubject(subject, value, topics)}”.`]}
              address={FULL + fullAddress}
            />
          ) : (
            <>
              <PinnedVersion version={version} />
              <Notices />
              <EmbedPage
                comparison={value}
                subject={subject}
                note={<WordingNote matters={null} judged={value.judged} />}
              >
                {(matter) => (
                  <EmbedCard
                    key={matter.key}
                    matter={matter}
                    drafts={[value.before, value.after]}
                    isOne={subject.kind === 'matter'}
                  />
                )}
              </EmbedPage>
            </>
          )
        }
      </LoadedPart>
      <EmbedFoot address={FULL + fullAddress} />
    </>
  )
}
