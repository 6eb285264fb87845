import type { notes as english } from '../en/notes'
import type { Words } from '../translator'

export const notes = {
  replaces: 'Denna faktura ersätter faktura {number} av den {date}, som kreditfaktura {notes} tog bort.',
} as const satisfies Words<typeof english>
