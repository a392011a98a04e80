import { render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { PrintedNotes } from '../../src/views/PrintedNotes'
import { everything } from '../exchange/record-view'

it('prints the title of every source in its language, and in none of its own where it is English', () => {
  const { sources } = everything
  render(<PrintedNotes notes={[]} cited={[...sources.keys()]} sources={sources} />)
  const items = screen.getAllByRole('listitem')
  for (const [at, { title, titleLanguage }] of [...sources.values()].entries()) {
    expect(items[at]).toHaveTextContent(title)
    const marked = [...(items[at]?.querySelectorAll('[lang]') ?? [])]
    expect(marked.map((part) => [part.textContent, part.getAttribute('lang')])).toEqual(
      titleLanguage === undefined ? [] : [[title, titleLanguage]],
    )
  }
})
