import { render } from '@testing-library/react'
import { StrictMode } from 'react'
import { expect, it } from 'vitest'
import { usePageMark } from '../../src/ui/use-page-mark'

function Group() {
  usePageMark('pinned')
  return null
}

it('the root element counts the parts of a name while they are there', () => {
  const { dataset } = document.documentElement
  const page = (groups: number) => (
    <StrictMode>
      {Array.from({ length: groups }, (_, at) => (
        <Group key={at} />
      ))}
    </StrictMode>
  )
  const { rerender, unmount } = render(page(2))
  expect(dataset['pinned']).toBe('2')
  rerender(page(1))
  expect(dataset['pinned']).toBe('1')
  unmount()
  expect(dataset).not.toHaveProperty('pinned')
})
