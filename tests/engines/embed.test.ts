/** A frame in a sandbox has an origin of its own, which engines treat by rules of their own. */
import { expect, test } from './fixture.ts'

test('draws an embed in a sandbox on a page of another origin, and tells its height', async ({
  reader,
  host,
  baseURL,
}) => {
  host.body = `<script>
    window.heard = []
    addEventListener('message', ({ data }) => heard.push(data))
  </script>
  <iframe title="Embed" sandbox="allow-scripts" width="800" height="480"
    src="${baseURL ?? ''}embed.html#/compare/us-28-point..geneva-revision/army-size"></iframe>`
  await reader.open(host.origin)
  const last = () => reader.evaluate(() => Reflect.get(window, 'heard').at(-1), null)
  // It tells nothing before it is drawn, and what could not be drawn is lower.
  await expect
    .poll(last)
    .toEqual({ type: 'peace-plan-comparator:height', version: 1, height: expect.any(Number) })
  expect((await last()).height).toBeGreaterThan(300)
})
