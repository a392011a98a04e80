import { virtual } from '@guidepup/virtual-screen-reader'
import { afterEach, describe, expect, it } from 'vitest'
import { MatterTools } from '../../src/features/compare/MatterTools'
import { ProvisionCard } from '../../src/features/compare/ProvisionCard'
import { matterOf, renderWithRecord } from './render-with-record'

/** All that a screen reader says of one provision, from its beginning to its end. */
async function hear(pair: string, key: string): Promise<readonly string[]> {
  await renderWithRecord(
    (comparison) => (
      <ProvisionCard
        matter={matterOf(comparison, key)}
        drafts={[comparison.before.shortTitle, comparison.after.shortTitle]}
        layout="side-by-side"
        selected={false}
        tools={<MatterTools matter={matterOf(comparison, key)} />}
      />
    ),
    { address: `#/compare/${pair}` },
  )
  await virtual.start({ container: document.body })
  while ((await virtual.lastSpokenPhrase()) !== 'end of document') await virtual.next()
  return fold(await virtual.spokenPhraseLog())
}

/** Without the ends of things, and without the parts of a link or button, whose name holds them. */
function fold(phrases: readonly string[]): readonly string[] {
  const heard: string[] = []
  let until: string | null = null
  for (const [at, phrase] of phrases.entries()) {
    if (until !== null) {
      if (phrase === until) until = null
      continue
    }
    if (/^(?:link|button), /.test(phrase) && phrases.includes(`end of ${phrase}`, at))
      until = `end of ${phrase}`
    if (/^end of |^(?:document|paragraph|status|list)$/.test(phrase)) continue
    heard.push(phrase.replace(/^listitem, level 1, position (\d+), set size (\d+)$/, 'item $1 of $2'))
  }
  return heard
}

afterEach(() => virtual.stop())

describe('a provision as a screen reader says it', () => {
  it('is changed, with its figure and both accounts of the dispute', async () => {
    expect(await hear('us-28-point..geneva-revision', 'army-size')).toEqual([
      'article, Size of Ukraine’s armed forces',
      'heading, Size of Ukraine’s armed forces, level 3',
      'button, Size of Ukraine’s armed forces',
      'Changed, by one account of B',
      'at most 600,000 to at most 800,000, up 200,000, 33 percent',
      'button, Copy link to Size of Ukraine’s armed forces',
      'button, Keep Size of Ukraine’s armed forces, not pressed',
      'button, Copy for publication of Size of Ukraine’s armed forces',
      'Changed words: 600,000 to 800,000.',
      'group, A, US 28-point draft',
      'Ukraine’s armed forces are held to at most',
      'deletion',
      '600,000',
      'personnel.',
      'Point 6',
      'Published text',
      'link, Proto Thema ¶17',
      'link, 4 more sources for Size of Ukraine’s armed forces',
      'group, B, Geneva revision',
      'Ukraine’s armed forces are held to at most',
      'insertion',
      '800,000',
      'personnel.',
      'Disputed: sources differ',
      'item 1 of 2',
      'At most 800,000:',
      'link, Proto Thema ¶22',
      ',',
      'link, Babel',
      ',',
      'link, AFP, via GEA',
      'item 2 of 2',
      'No strict limit:',
      'link, RBC-Ukraine',
      ';',
      'ABC, through a relay',
    ])
  })

  it('is removed, according to sources that differ', async () => {
    expect(await hear('us-28-point..geneva-revision', 'nato-enlargement')).toEqual([
      'article, NATO enlargement',
      'heading, NATO enlargement, level 3',
      'button, NATO enlargement',
      'Removed, by one account of B',
      'button, Copy link to NATO enlargement',
      'button, Keep NATO enlargement, not pressed',
      'button, Copy for publication of NATO enlargement',
      'group, A, US 28-point draft',
      'NATO is expected not to enlarge further.',
      'Point 3, second half',
      'Published text',
      'link, NewsBytes ¶3',
      'link, 3 more sources for NATO enlargement',
      'group, B, Geneva revision',
      'Removed',
      'Sources say that the clause is no longer in the draft.',
      'Disputed: sources differ',
      'item 1 of 2',
      'Taken out:',
      'link, Deutschlandfunk',
      ',',
      'link, Okaz',
      'item 2 of 2',
      'Left open for the presidents:',
      'link, The Dispatch',
    ])
  })

  it('is added, which is not in the draft published in full', async () => {
    expect(await hear('us-28-point..geneva-revision', 'territory-no-military-recovery')).toEqual([
      'article, Recovery by military means',
      'heading, Recovery by military means, level 3',
      'button, Recovery by military means',
      'Added, by one account of B',
      'button, Copy link to Recovery by military means',
      'button, Keep Recovery by military means, not pressed',
      'button, Copy for publication of Recovery by military means',
      'group, A, US 28-point draft',
      'Not in this draft',
      'This draft was published in full and has no such clause.',
      'Text of the draft:',
      'link, Axios',
      'group, B, Geneva revision',
      'Ukraine gives up the use of military means to win back its occupied sovereign territory. It relies on negotiations.',
      'Disputed: sources differ',
      'item 1 of 2',
      'Ukraine gives it up:',
      'link, Proto Thema ¶21',
      'item 2 of 2',
      'Territory left to the presidents:',
      'link, The Dispatch',
    ])
  })

  it('is the same in other words, with copies that differ', async () => {
    expect(await hear('us-28-point..geneva-revision', 'security-guarantees-general')).toEqual([
      'article, Security guarantees in general',
      'heading, Security guarantees in general, level 3',
      'button, Security guarantees in general',
      'Same in both, reworded',
      'button, Copy link to Security guarantees in general',
      'button, Keep Security guarantees in general, not pressed',
      'button, Copy for publication of Security guarantees in general',
      'Changed words: robust to strengthened.',
      'group, A, US 28-point draft',
      'Ukraine is given',
      'deletion',
      'robust',
      'security guarantees.',
      'Point 5',
      'Published text',
      'link, Axios, point 5',
      'link, 2 more sources for Security guarantees in general',
      'link, Copies differ',
      '. BBC: robust guarantees. Axios and outlets following it: reliable guarantees.',
      'group, B, Geneva revision',
      'Ukraine is given',
      'insertion',
      'strengthened',
      'security guarantees.',
      'Reported',
      'link, Babel',
      'link, 2 more sources for Security guarantees in general',
    ])
  })

  it('is rewritten throughout, said once', async () => {
    expect(await hear('us-28-point..geneva-revision', 'nato-membership')).toEqual([
      'article, Ukraine’s NATO membership',
      'heading, Ukraine’s NATO membership, level 3',
      'button, Ukraine’s NATO membership',
      'Changed, by one account of B',
      'Rewritten throughout: no words marked',
      'button, Copy link to Ukraine’s NATO membership',
      'button, Keep Ukraine’s NATO membership, not pressed',
      'button, Copy for publication of Ukraine’s NATO membership',
      'group, A, US 28-point draft',
      'Ukraine writes into its constitution that it will not join NATO. NATO writes into its statutes that Ukraine will not be admitted in future.',
      'Point 7',
      'Published text',
      'link, Proto Thema ¶16',
      'link, 4 more sources for Ukraine’s NATO membership',
      'group, B, Geneva revision',
      'Ukraine’s accession to NATO depends on agreement among all NATO members, which does not currently exist.',
      'Disputed: sources differ',
      'item 1 of 3',
      'Depends on all members:',
      'link, Proto Thema ¶23',
      'item 2 of 3',
      'Left open for the presidents:',
      'link, The Dispatch',
      'item 3 of 3',
      'Taken out:',
      'link, Deutschlandfunk',
      ',',
      'link, Okaz',
    ])
  })

  it('is not reported in one draft, which is no removal', async () => {
    expect(await hear('us-28-point..geneva-revision', 'prisoner-exchange')).toEqual([
      'article, Exchange of prisoners',
      'heading, Exchange of prisoners, level 3',
      'button, Exchange of prisoners',
      'Reported only in A',
      'button, Copy link to Exchange of prisoners',
      'button, Keep Exchange of prisoners, not pressed',
      'button, Copy for publication of Exchange of prisoners',
      'group, A, US 28-point draft',
      'Remaining prisoners and bodies are exchanged, all for all.',
      'Point 24a',
      'Published text',
      'link, Axios, point 24a',
      'link, 1 more source for Exchange of prisoners',
      'group, B, Geneva revision',
      'Not reported',
      'No source describes this point in the Geneva revision.',
    ])
  })

  it('is removed, with copies of the first draft that differ', async () => {
    expect(await hear('us-28-point..geneva-revision', 'amnesty')).toEqual([
      'article, Amnesty',
      'heading, Amnesty, level 3',
      'button, Amnesty',
      'Removed',
      'button, Copy link to Amnesty',
      'button, Keep Amnesty, not pressed',
      'button, Copy for publication of Amnesty',
      'group, A, US 28-point draft',
      'All parties to the conflict are fully amnestied for their wartime actions. They agree to raise no claims and hear no complaints later.',
      'Point 26',
      'Published text',
      'link, Axios, point 26',
      'link, 2 more sources for Amnesty',
      'link, Copies differ',
      '. Axios and outlets following it: a full amnesty for all parties. The Wall Street Journal, citing a US official: an earlier copy had an audit clause here, replaced at Ukraine’s request; Umerov denied this.',
      'group, B, Geneva revision',
      'Removed',
      'One source says that the clause is no longer in the draft.',
      'Reported',
      'link, RBC-Ukraine',
    ])
  })

  it('is moved', async () => {
    expect(await hear('us-28-point..e3-counter', 'victims-suffering')).toEqual([
      'article, Victims of the conflict',
      'heading, Victims of the conflict, level 3',
      'button, Victims of the conflict',
      'Moved, from 24d to 26',
      'button, Copy link to Victims of the conflict',
      'button, Keep Victims of the conflict, not pressed',
      'button, Copy for publication of Victims of the conflict',
      'group, A, US 28-point draft',
      'Steps are taken to relieve the suffering of the conflict’s victims.',
      'Point 24d',
      'Published text',
      'link, Axios, point 24d',
      'link, 1 more source for Victims of the conflict',
      'group, B, E3 counter-text',
      'Steps are taken to relieve the suffering of the conflict’s victims.',
      'Point 26',
      'Published text',
      'link, Reuters, point 26',
      'link, 1 more source for Victims of the conflict',
    ])
  })

  it('is merged into another', async () => {
    expect(await hear('us-28-point..ua-20-point', 'territory-kherson-zaporizhzhia')).toEqual([
      'article, Kherson and Zaporizhzhia regions',
      'heading, Kherson and Zaporizhzhia regions, level 3',
      'button, Kherson and Zaporizhzhia regions',
      'Merged',
      'button, Copy link to Kherson and Zaporizhzhia regions',
      'button, Keep Kherson and Zaporizhzhia regions, not pressed',
      'button, Copy for publication of Kherson and Zaporizhzhia regions',
      'group, A, US 28-point draft',
      'The situation in Kherson and Zaporizhzhia is frozen at the line of contact. This amounts to de facto recognition up to that line.',
      'Point 21b',
      'Published text',
      'link, Axios, point 21b',
      'link, 2 more sources for Kherson and Zaporizhzhia regions',
      'group, B, 20-point framework',
      'Not in this draft',
      'The clause stands as part of another matter in this draft.',
    ])
  })

  it('is the same in fewer words', async () => {
    expect(await hear('us-28-point..ua-20-point', 'prisoner-exchange')).toEqual([
      'article, Exchange of prisoners',
      'heading, Exchange of prisoners, level 3',
      'button, Exchange of prisoners',
      'Same in both, reworded',
      'button, Copy link to Exchange of prisoners',
      'button, Keep Exchange of prisoners, not pressed',
      'button, Copy for publication of Exchange of prisoners',
      'Changed words: left out: and bodies.',
      'group, A, US 28-point draft',
      'Remaining prisoners',
      'deletion',
      'and bodies',
      'are exchanged, all for all.',
      'Point 24a',
      'Published text',
      'link, Axios, point 24a',
      'link, 1 more source for Exchange of prisoners',
      'group, B, 20-point framework',
      'Remaining prisoners',
      'are exchanged, all for all.',
      'Point 17a',
      'Reported',
      'link, Interfax-Ukraine',
      'link, 1 more source for Exchange of prisoners',
    ])
  })

  it('is the same in both', async () => {
    expect(await hear('us-28-point..ua-20-point', 'legally-binding')).toEqual([
      'article, Legal force',
      'heading, Legal force, level 3',
      'button, Legal force',
      'Same in both',
      'button, Copy link to Legal force',
      'button, Keep Legal force, not pressed',
      'button, Copy for publication of Legal force',
      'group, A, US 28-point draft',
      'The agreement binds the parties in law.',
      'Point 27, first sentence',
      'Published text',
      'link, Axios, point 27',
      'link, 1 more source for Legal force',
      'group, B, 20-point framework',
      'The agreement binds the parties in law.',
      'Point 19',
      'Reported',
      'link, Ukrinform, point 19, beyond the stored excerpt',
      'link, 2 more sources for Legal force',
    ])
  })

  it('is unverified, without marks', async () => {
    expect(await hear('us-28-point..e3-counter', 'security-taskforce')).toEqual([
      'article, Joint security group',
      'heading, Joint security group, level 3',
      'button, Joint security group',
      'Changed',
      'Unverified: no words marked',
      'button, Copy link to Joint security group',
      'button, Keep Joint security group, not pressed',
      'button, Copy for publication of Joint security group',
      'group, A, US 28-point draft',
      'A joint security group of the United States and Russia promotes and ensures compliance with the agreement.',
      'Point 15',
      'Published text',
      'link, Axios, point 15',
      'link, 1 more source for Joint security group',
      'group, B, E3 counter-text',
      'A joint security group of the United States, Ukraine, Russia and the Europeans promotes and enforces compliance with the agreement.',
      'Point 15',
      'Unverified',
      'link, Reuters, point 15',
    ])
  })
})
