/** Licences that a plan may name in the first words of its sentence on them. */
const licences = [
  { words: 'CC BY 4.0', name: 'CC-BY-4.0', path: 'https://creativecommons.org/licenses/by/4.0/' },
  { words: 'CC0', name: 'CC0-1.0', path: 'https://creativecommons.org/publicdomain/zero/1.0/' },
] as const

/** The licence that the sentence begins with, by its SPDX name and its address; undefined for one not known here. */
export function knownLicence(sentence: string): (typeof licences)[number] | undefined {
  return licences.find(({ words }) => sentence.startsWith(words))
}
