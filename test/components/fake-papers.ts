import type { Papers } from '../../components/invoice/papers'

/** Letters that cannot be printed, and what was asked for. */
export function fakePapers(): Papers & {
  readonly letters: Parameters<Papers['renderLetter']>[0][]
  readonly statements: Parameters<Papers['renderStatement']>[0][]
} {
  const letters: Parameters<Papers['renderLetter']>[0][] = []
  const statements: Parameters<Papers['renderStatement']>[0][] = []
  return {
    letters,
    statements,
    renderLetter: async (letter) => {
      letters.push(letter)
      return { ok: false, characters: 'x' }
    },
    drawPages: async ({ number }) => [`<svg xmlns="http://www.w3.org/2000/svg">${number}</svg>`],
    renderStatement: async (statement) => {
      statements.push(statement)
      return { ok: false, characters: 'x' }
    },
  }
}
