import type { Done, Recipient } from '../../../ports/webmail'
import { addressIn } from '../address'
import { agreed, all, around } from '../dom/layers'
import { isShown } from '../dom/select'
import { waitFor } from '../dom/wait'
import { yahooParts } from './compose-parts'

const PILL_LIMIT = 2_000

/** Everybody in To, Cc and Bcc, and an address that is typed but not yet taken; undefined if no field is recognised. */
export function readRecipients(root: HTMLElement): readonly Recipient[] | undefined {
  const fields = [yahooParts.to, yahooParts.others].flatMap((field) => all<HTMLInputElement>(root, field))
  if (fields.length === 0) return undefined
  const typed = fields.flatMap((field) => {
    const email = addressIn(field.value)
    return email === undefined ? [] : [{ email, ...copied(field) }]
  })
  return [...all(root, yahooParts.recipient).map(recipientOf), ...typed]
}

/** The title tells name and address, the words shown perhaps the name alone. */
function recipientOf(pill: HTMLElement): Recipient {
  const title = pill.getAttribute('title') ?? ''
  const shown = pill.textContent?.trim() ?? ''
  const email = addressIn(title, shown)
  const name = (title.replace(/<.*>/, '').trim() || shown).replace(/^"(.*)"$/, '$1')
  return { ...(name && name !== email ? { name } : {}), ...(email ? { email } : {}), ...copied(pill) }
}

function copied(place: HTMLElement): Pick<Recipient, 'isCopy'> {
  return around(place, yahooParts.copyRow) ? { isCopy: true } : {}
}

/** Adds an address to To, beside who is there: a comma makes it a pill. */
export async function addRecipient(root: HTMLElement, address: string): Promise<Done> {
  const input = agreed<HTMLInputElement>(root, yahooParts.to)
  if (!input) return { ok: false, code: 'notRecognised' }
  if (!isShown(input)) return { ok: false, code: 'notVisible' }
  const row = input.closest<HTMLElement>('[data-test-id^="container-"]') ?? input.parentElement ?? root
  const { ownerDocument } = input
  const before = ownerDocument.activeElement
  input.focus({ preventScroll: true })
  input.select()
  ownerDocument.execCommand('insertText', false, `${address},`)
  const taken = () => all(row, yahooParts.recipient).map((pill) => recipientOf(pill).email?.toLowerCase())
  const isDone = () => taken().includes(address.toLowerCase()) || undefined
  const done = await waitFor(root, isDone, PILL_LIMIT)
  if (before instanceof HTMLElement) before.focus({ preventScroll: true })
  return done ? { ok: true } : { ok: false, code: 'notAccepted' }
}
