import type { notes as english } from '../en/notes'
import type { Words } from '../translator'

export const notes = {
  replaces:
    'Diese Rechnung ersetzt die Rechnung {number} vom {date}, die mit der Rechnungskorrektur {notes} aufgehoben wurde.',
} as const satisfies Words<typeof english>
