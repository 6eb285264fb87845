import type { Done, Recipient } from '../../../ports/webmail'
import { addressIn } from '../address'
import { agreed, all, around, first } from '../dom/layers'
import { textPasteEvent } from '../dom/page-realm'
import { isShown } from '../dom/select'
import { pause, waitFor } from '../dom/wait'
import { gmailParts } from './compose-parts'

/** A fresh compose window throws its recipients away once, shortly after it opened, in ms. */
const RESET_WINDOW = 150
const CHIP_LIMIT = 2_000

/** Everybody in To, Cc and Bcc, and an address that is typed but not yet taken; undefined if no field is recognised. */
export function readRecipients(root: HTMLElement): readonly Recipient[] | undefined {
  const fields = all<HTMLInputElement>(root, gmailParts.recipientField)
  const chips = chipsIn(root)
  if (fields.length === 0 && chips.length === 0) return undefined
  const typed = fields
    .map((field) => ({ email: field.value.trim(), ...copied(field) }))
    .filter(({ email }) => addressIn(email) === email)
  return [...chips.map(recipientOf), ...typed]
}

function chipsIn(place: HTMLElement): readonly HTMLElement[] {
  const chips = all(place, gmailParts.recipient)
  return chips.filter((chip) => !chips.some((other) => other !== chip && other.contains(chip)))
}

function recipientOf(chip: HTMLElement): Recipient {
  const email = addressOf(chip)
  const name = chip.getAttribute('data-name') ?? ''
  return { ...(name && name !== email ? { name } : {}), ...(email ? { email } : {}), ...copied(chip) }
}

function copied(place: HTMLElement): Pick<Recipient, 'isCopy'> {
  return around(place, gmailParts.copyRow) ? { isCopy: true } : {}
}

/** Gmail's own attribute, else any other that holds an address. */
function addressOf(chip: HTMLElement): string | undefined {
  const own = chip.getAttribute('data-hovercard-id')
  if (own?.includes('@')) return addressIn(own)
  return addressIn(...[...chip.attributes].map(({ value }) => value), chip.textContent)
}

/** Adds an address to To, beside who is there. */
export async function addRecipient(root: HTMLElement, address: string): Promise<Done> {
  const folded = first(root, gmailParts.foldedRecipients)
  if (folded && isShown(folded)) folded.dispatchEvent(new FocusEvent('focus'))
  const field = agreed<HTMLInputElement>(root, gmailParts.to)
  const row = field && around(field, gmailParts.recipientRow)
  if (!field || !row) return { ok: false, code: 'notRecognised' }
  const isDone = () =>
    chipsIn(row).some((chip) => addressOf(chip)?.toLowerCase() === address.toLowerCase()) || undefined
  for (let attempt = 0; attempt < 2 && field.value === ''; attempt++) {
    field.dispatchEvent(textPasteEvent(address))
    await waitFor(root, isDone, CHIP_LIMIT)
    await pause(RESET_WINDOW)
    if (isDone()) return { ok: true }
  }
  return { ok: false, code: 'notAccepted' }
}
