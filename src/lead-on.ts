/**
 * Runs in the page that a shared link leads through, before it is painted: leads on to the app. What the link holds
 * after its `#` says what the reader sees there; a link without it shows what the page is about. The page leaves no
 * entry in the history, so that Back leads to where the reader came from.
 */
const { to = '' } = document.currentScript?.dataset ?? {}
const app = new URL(to, document.baseURI)
if (location.hash.startsWith('#/')) app.hash = location.hash
location.replace(app.href)
