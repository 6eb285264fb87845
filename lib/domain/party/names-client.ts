/**
 * True where what a person wrote has a name or address of the client in it, or where what they search for is the beginning
 * of one of its words, of at least three letters.
 */
export function namesClient(said: string, searched: string, names: readonly string[]): boolean {
  const wanted = inWords(searched)
  return names
    .map(inWords)
    .some(
      (words) =>
        (words !== ' ' && `${inWords(said)} `.includes(`${words} `)) ||
        (wanted.length > 3 && words.includes(wanted)),
    )
}

/** The words of a text, each after a space; without one, a space. */
function inWords(text: string): string {
  return ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()}`
}
