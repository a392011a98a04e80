/** What a page puts beside its frames so that they are as high as what they hold. */
import { heightMessageType, heightMessageVersion } from './height-message'

/** More than any embed is high, in CSS pixels. */
const MOST = 50_000

/**
 * A script for the page around. A message counts only when its source is the window of a frame that the page itself
 * has filled with the embed: the origin of a frame in a sandbox is "null", as anybody's is.
 *
 * @param page whole address of `embed.html`, without what stands after `#`
 */
export function writeListener(page: string): string {
  // Nothing in a script may look like its end, nor be a character that HTML takes for an error.
  const literal = JSON.stringify(page).replaceAll(
    /[^ -~]|</g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  return `<script>
addEventListener('message', ({ data, source }) => {
  if (data?.type !== '${heightMessageType}' || data.version !== ${heightMessageVersion}) return
  if (!(data.height >= 0 && data.height <= ${MOST})) return
  for (const frame of document.querySelectorAll('iframe'))
    if (frame.contentWindow === source && frame.src.startsWith(${literal}))
      frame.style.height = data.height + 'px'
})
</script>
`
}
