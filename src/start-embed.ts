/**
 * Runs before the embed is painted and before it asks for anything: narrows its policy, holds back the key facts that
 * the build wrote while the comparison is on its way, and brings it. A script of its own, since it keeps and reads nothing in the browser.
 */
import { bringCode, preloadDrafts } from './bring-app'

/** In milliseconds. A frame that is slow to fill says at least what the record is. */
const EMPTY_AT_MOST = 1500

const built = document.currentScript?.dataset ?? {}
const { dataset } = document.documentElement
const [, named = built['chosen'] ?? ''] = location.hash.replace(/^#?\/?/, '').split(/[/?]/)

const showFacts = () => delete dataset['elsewhere']

narrowPolicy(built['policy'] ?? '')
dataset['elsewhere'] = ''
setTimeout(showFacts, EMPTY_AT_MOST)
// A frame in a sandbox is let in only by hosts that let everyone read their files.
bringCode(built['app']).catch(showFacts)
preloadDrafts(built, new Set(named.split('..')))

/** The policy of the app with the address of this page in the place of `'self'`, which in a sandbox means nobody. */
function narrowPolicy(policy: string): void {
  const meta = document.createElement('meta')
  meta.httpEquiv = 'Content-Security-Policy'
  meta.content = policy.replaceAll("'self'", location.origin)
  document.head.append(meta)
}
