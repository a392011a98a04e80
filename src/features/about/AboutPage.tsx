import { fetchText } from '../../platform/fetch-text'
import { useChanges } from '../../store/use-open-data'
import { TermList } from '../../ui/TermList'
import { Prose, TextPage, TextSection } from '../../ui/TextPage'
import { LoadedPart } from '../../views/LoadedPart'
import { ChangeLog } from './ChangeLog'
import { Limits } from './Limits'

/** How the record is made, what its words mean, what it promises and where it ends. */
export function AboutPage() {
  const changes = useChanges(fetchText)
  return (
    <TextPage title="About">
      <p className="max-w-[44rem] pt-3 font-serif text-[1.0625rem] leading-[1.5625rem] text-ink2 medium:text-standfirst">
        Drafts of one negotiated text are compared here matter by matter. A matter is what drafts are compared
        on, a provision is what one draft says on it, and every provision leads to where it was said.
      </p>

      <TextSection id="method" title="Method: three voices">
        <Prose>Three voices speak here, and they are never mixed in one run of text.</Prose>
        <TermList terms={voices} />
        <Prose>
          The sentences compared are the editors’, worded in parallel so that marks show differences of
          substance. How two drafts relate on a matter is judged by an editor where a pair is curated, and
          derived from the sentences where it is not; a derived comparison says so.
        </Prose>
      </TextSection>

      <TextSection id="words" title="What the words mean">
        <TermList terms={words} />
      </TextSection>

      <TextSection id="neutral" title="Vocabulary and names">
        <Prose>
          Labels name what a text or a speaker does, and give no judgement of it. A stance is one word:
          accepts, sets conditions, mixed, neutral, rejects. Parties stand in alphabetical order. No side has
          a colour.
        </Prose>
        <Prose>
          Names inside quotation marks stay as printed, with evident slips, which a note points out. Outside
          them each name has one spelling: Kyiv, Zelensky, Dnieper, Zaporizhzhia.
        </Prose>
      </TextSection>

      <TextSection id="promises" title="Three promises">
        <ol className="max-w-[68ch] list-decimal ps-6 font-serif text-draft [&>li]:pb-2">
          <li>A quotation is word for word what its source says.</li>
          <li>Silence is shown as silence, and what is unsure is called unsure.</li>
          <li>
            What a reader makes here stays in the reader’s browser and is not lost; nothing is uploaded.
          </li>
        </ol>
      </TextSection>

      <TextSection id="limits" title="Limits">
        <Limits />
      </TextSection>

      <TextSection id="access" title="Accessibility">
        <Prose>
          Pages are checked by axe against WCAG 2.2, levels A and AA, in light and dark. Everything can be
          done by keyboard; the key ? lists single-key shortcuts and turns them, and the swipe of a phone,
          off. Standing, difference and silence are told in words and shapes, and never by colour alone. Text
          has a contrast of at least 4.5 to 1. At 320 px and at a zoom of 400% only labelled tables scroll
          sideways.
        </Prose>
        <Prose>
          Known limits: no session with people who use a screen reader has been held yet. Some screen readers
          do not announce inserted and deleted words, so each change is also told in a sentence. Pages of
          sources that are linked to are beyond our reach.
        </Prose>
      </TextSection>

      <TextSection id="corrections" title="Corrections and changes">
        <LoadedPart
          part={changes.part}
          onRetry={changes.retry}
          failure="The log of changes could not be read. The rest of this page still works."
        >
          {(log) => <ChangeLog changes={log} />}
        </LoadedPart>
      </TextSection>
    </TextPage>
  )
}

const voices = [
  {
    term: 'The draft’s own words',
    is: 'Stand only where a source quotes them, always as a quotation, always with that source.',
  },
  {
    term: 'A source’s words',
    is: 'Stand only in passages, always as a quotation, always with publisher and date.',
  },
  {
    term: 'The editors’ words',
    is: 'Stand in statements and summaries, never as a quotation, always with what they rest on.',
  },
] as const

const words = [
  {
    term: 'Published text',
    is: 'The draft was published, and the sentence restates it.',
  },
  { term: 'Reported', is: 'A press account says what the draft contains.' },
  {
    term: 'Not reported',
    is: 'No source in the record describes this point of the draft. The sources are silent; that does not mean that the draft lacks the point.',
  },
  {
    term: 'Removed',
    is: 'The draft no longer contains the clause: both texts were published and this one leaves it out, or a source says so. Each removal gives its reason.',
  },
  {
    term: 'Disputed',
    is: 'Sources differ on what the draft says. Each account is given with its sources; the first is the one that the sentence restates, which does not make it the right one.',
  },
  {
    term: 'Unverified',
    is: 'Nobody has read the document that the sentence restates. No words are marked as differences against it.',
  },
  {
    term: 'Copies differ',
    is: 'Copies of the same draft read differently at this place. Each reading is given with its source; the sentence follows the first.',
  },
] as const
