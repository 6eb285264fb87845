/** Nobody means what stands further away, and many places in a long line take no longer each. */
const MOST_LETTERS = 300

/** What stands on the line before a place in a text, as far as that is near. */
export function lineBefore(text: string, place: number, mostLetters = MOST_LETTERS): string {
  const near = text.slice(Math.max(0, place - mostLetters), place)
  return near.slice(near.lastIndexOf('\n') + 1)
}
