import type { Phrasing } from './lexicon.js'

/**
 * Whether the word that begins at a place is denied by what stands right before it: 不是投诉, 并非要投诉. Where only what happens
 * counts, a supposition denies it too: 一旦发生火灾. Only these simple forms are known; one filler word may stand between.
 */
export function isDenied(text: string, place: number, phrasing: Phrasing, mustHappen: boolean): boolean {
  const denials = mustHappen ? [...phrasing.denials, ...phrasing.suppositions] : phrasing.denials
  const isDeniedAt = (end: number) => {
    const endsHere = (word: string) => hasWordBefore(text, end, word)
    return denials.some(endsHere) && !phrasing.notDenials.some(endsHere)
  }
  if (isDeniedAt(place)) return true
  const filler = phrasing.fillers.find((word) => hasWordBefore(text, place, word))
  return filler !== undefined && isDeniedAt(place - filler.length)
}

function hasWordBefore(text: string, end: number, word: string): boolean {
  return end >= word.length && text.startsWith(word, end - word.length)
}
