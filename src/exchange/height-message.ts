/** The one message that an embed sends to the page around it. */

export const heightMessageType = 'peace-plan-comparator:height'

/** Grows when a field changes its meaning. */
export const heightMessageVersion = 1

export type HeightMessage = {
  readonly type: typeof heightMessageType
  readonly version: typeof heightMessageVersion
  /** Of the whole embed, in CSS pixels: a whole number. */
  readonly height: number
}

export function heightMessage(height: number): HeightMessage {
  return { type: heightMessageType, version: heightMessageVersion, height }
}
