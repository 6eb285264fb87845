import type { Done, Recipient } from '../../../ports/webmail'
import { press } from '../dom/attach-file'
import { textPasteEvent } from '../dom/page-realm'
import { all, first, isShown } from '../dom/select'
import { pause, waitFor } from '../dom/wait'
import { gmail } from './selectors'

/** A fresh compose window throws its recipients away once, shortly after it opened, in ms. */
const RESET_WINDOW = 150
const CHIP_LIMIT = 2_000
const ADDRESS = /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/

/** Everybody in To, Cc and Bcc, and an address that is typed but not yet taken; undefined if no row is recognised. */
export function readRecipients(root: HTMLElement): readonly Recipient[] | undefined {
  const lists = all(root, gmail.recipientList)
  const chips = all(root, gmail.recipient)
  if (lists.length === 0 && chips.length === 0) return undefined
  const typed = lists.flatMap((list) =>
    all<HTMLInputElement>(list, gmail.recipientInput)
      .map((input) => input.value.trim())
      .filter((value) => ADDRESS.test(value))
      .map((email) => ({ email })),
  )
  return [...chips.map(recipientOf), ...typed]
}

function recipientOf(chip: HTMLElement): Recipient {
  const email = chip.getAttribute('data-hovercard-id') ?? ''
  const name = chip.getAttribute('data-name') ?? ''
  return { ...(name && name !== email ? { name } : {}), ...(email.includes('@') ? { email } : {}) }
}

/** Puts these addresses into To instead of what is there. */
export async function setRecipients(root: HTMLElement, addresses: readonly string[]): Promise<Done> {
  const collapsed = first(root, gmail.collapsedRecipients)
  if (collapsed && isShown(collapsed)) collapsed.dispatchEvent(new FocusEvent('focus'))
  const list = first(root, gmail.toList)
  const input = list && first<HTMLInputElement>(list, gmail.recipientInput)
  if (!list || !input) return { ok: false, code: 'notRecognised' }
  const isDone = () => sameAddresses(addressesIn(list), addresses) || undefined
  for (let attempt = 0; attempt < 2; attempt++) {
    for (const cross of list.querySelectorAll<HTMLElement>(gmail.removeRecipient)) press(cross)
    input.value = ''
    if (addresses.length > 0) input.dispatchEvent(textPasteEvent(addresses.join(', ')))
    await waitFor(root, isDone, CHIP_LIMIT)
    await pause(RESET_WINDOW)
    if (isDone()) return { ok: true }
  }
  return { ok: false, code: 'notAccepted' }
}

function addressesIn(list: HTMLElement): string[] {
  return all(list, gmail.recipient).map((chip) => chip.getAttribute('data-hovercard-id') ?? '')
}

function sameAddresses(one: readonly string[], other: readonly string[]): boolean {
  const tidy = (addresses: readonly string[]) => addresses.map((address) => address.toLowerCase()).sort()
  return tidy(one).join() === tidy(other).join()
}
