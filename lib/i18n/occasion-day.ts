import { LANGUAGES, type Occasion } from '../domain/party/party'
import { withNumericMonth } from './month-words'

/** The occasion with its day as the domain reads it: a month may be a word of any language of the screens. */
export function occasionInFigures({ kind, day }: Occasion): Occasion {
  return { kind, day: LANGUAGES.reduce(withNumericMonth, day) }
}
