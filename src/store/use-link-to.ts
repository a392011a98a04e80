/** The address of a place under the reader's choices, as links spell it. */
import { use } from 'react'
import { toAddress } from './address'
import type { Choices, LinkedChoices } from './choices'
import { LinkedChoicesContext, useComparatorStore } from './use-comparator'

/** @param place the place as choices, from those that are carried on */
export function useLinkTo(place: (choices: LinkedChoices) => Choices): string {
  const choices = use(LinkedChoicesContext)
  if (choices === null) throw new Error('no choices around this link; this is a bug')
  return toAddress(place(choices), useComparatorStore().getState().index)
}
