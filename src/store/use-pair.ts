/** The drafts that a part of the page compares, where they are not those that the reader has chosen. */
import { createContext } from 'react'
import type { Pair } from './choices'

/** Null for the reader's own choice. */
export const PairContext = createContext<Pair>(null)
