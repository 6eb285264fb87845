import type { Done, Recipient } from '../../../ports/webmail'
import { addressIn, labelsOf } from '../address'
import { agreed, all, first } from '../dom/layers'
import { isElement } from '../dom/node'
import { waitFor } from '../dom/wait'
import { outlookParts } from './compose-parts'
import { wellsIn } from './wells'

const PILL_LIMIT = 2_000

/**
 * Everybody in To, Cc and Bcc. A pill often shows a name alone; then there is no address to tell, and opening the
 * person's card to find it would be seen. Undefined if no field is recognised.
 */
export function readRecipients(root: HTMLElement): readonly Recipient[] | undefined {
  const wells = wellsIn(root)
  return wells.length === 0
    ? undefined
    : wells.flatMap((well, at) => recipientsIn(well).map((one) => (at > 0 ? { ...one, isCopy: true } : one)))
}

function recipientsIn(well: HTMLElement): Recipient[] {
  const pills = all(well, outlookParts.recipient)
  const typed = [...well.childNodes].flatMap((node) => {
    const email = node.nodeType === Node.TEXT_NODE ? addressIn(node.textContent) : undefined
    return email ? [{ email }] : []
  })
  return [...pills.map(recipientOf), ...typed]
}

function recipientOf(pill: HTMLElement): Recipient {
  const text = (first(pill, outlookParts.recipientText) ?? pill).textContent
  const email = addressIn(...[pill, pill.parentElement].flatMap(labelsOf), text)
  const name = text.replace(/<.*>/, '').trim()
  return { ...(name && name !== email ? { name } : {}), ...(email ? { email } : {}) }
}

/** Adds an address to To, beside who is there. A pill may show its name alone. */
export async function addRecipient(root: HTMLElement, address: string): Promise<Done> {
  const well = agreed(root, outlookParts.to)
  if (!well) return { ok: false, code: 'notRecognised' }
  const { ownerDocument } = well
  const before = ownerDocument.activeElement
  const pills = all(well, outlookParts.recipient).length
  well.focus({ preventScroll: true })
  ownerDocument.getSelection()?.collapse(well, well.childNodes.length)
  ownerDocument.execCommand('insertText', false, address)
  ownerDocument.execCommand('insertText', false, ',')
  const isDone = () => all(well, outlookParts.recipient).length > pills || undefined
  const done = await waitFor(root, isDone, PILL_LIMIT)
  if (isElement(before)) before.focus({ preventScroll: true })
  return done ? { ok: true } : { ok: false, code: 'notAccepted' }
}
