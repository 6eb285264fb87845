import type { notes as english } from '../en/notes'
import type { Words } from '../translator'

export const notes = {
  replaces: 'Tämä lasku korvaa laskun {number} ({date}), jonka hyvityslasku {notes} poisti.',
} as const satisfies Words<typeof english>
