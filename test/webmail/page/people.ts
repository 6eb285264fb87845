import type { Person } from '../model'

const ADDRESS = /^[^\s@<>,;"]+@[^\s@<>,;"]+\.[^\s@<>,;".]{2,}$/

export function isAddress(text: string): boolean {
  return ADDRESS.test(text)
}

/** Reads `a@b.fi, Bea Buyer <bea@b.fi>; …` as a person would write it. Unreadable pieces become nameless people. */
export function parsePeople(text: string): Person[] {
  return text
    .split(/[,;\n]/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '')
    .map((piece) => {
      const match = /^"?([^"<]*?)"?\s*<([^<>]*)>$/.exec(piece)
      return match ? { name: match[1] ?? '', email: (match[2] ?? '').trim() } : { name: '', email: piece }
    })
}

export function displayName({ name, email }: Person): string {
  return name === '' ? email : name
}

export function sameAddress(a: Person, b: Person): boolean {
  return a.email.toLowerCase() === b.email.toLowerCase()
}

export function withoutDuplicates(people: readonly Person[]): Person[] {
  return people.filter((person, index) => people.findIndex((other) => sameAddress(other, person)) === index)
}
