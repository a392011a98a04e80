import { render } from '@testing-library/react'
import { expect, test } from 'vitest'
import { Unbroken } from '../../src/ui/Unbroken'

/** A text with what stays on one line in brackets. */
function bracketed(text: string): string {
  const { container } = render(<Unbroken text={text} />)
  expect(container).toHaveTextContent(text, { normalizeWhitespace: false })
  for (const together of container.querySelectorAll('.whitespace-nowrap')) {
    together.prepend('[')
    together.append(']')
  }
  return container.textContent ?? ''
}

test.each([
  ['', ''],
  ['A text as any other.', 'A text as any other.'],
  ['A US–Russian group', 'A [US–Russian] group'],
  ['the US 28-point draft and the 20-point one', 'the US [28-point] draft and the [20-point] one'],
  ['On 3 Dec 2025, after 23 November 2025', 'On [3 Dec 2025], after [23 November 2025]'],
  ['mirroring Article 5; point 12a; Point 6', 'mirroring [Article 5]; [point 12a]; [Point 6]'],
])('%o is shown as %o', (text, shown) => {
  expect(bracketed(text)).toBe(shown)
})

test('a number set apart from its word stays with it', () => {
  expect(bracketed('mirroring Article ')).toBe('mirroring [Article ]')
  expect(bracketed('the point of it')).toBe('the point of it')
})
