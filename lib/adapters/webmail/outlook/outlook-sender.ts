import { isSameAddress } from '../../../domain/party/email'
import type { Done } from '../../../ports/webmail'
import { addressOn } from '../address'
import { press } from '../dom/attach-file'
import { agreed, all, first } from '../dom/layers'
import { isShown } from '../dom/select'
import { waitFor } from '../dom/wait'
import { outlookParts } from './compose-parts'
import { outlook } from './selectors'

const MENU_LIMIT = 1_000

/** On the control or beside it; undefined where Outlook does not show From. */
export function readSender(root: HTMLElement): string | undefined {
  const control = first(root, outlookParts.from)
  return addressOn(control) ?? addressOn(control?.parentElement)
}

/** Chooses an address from the menu, as a person would, and reads back which one the mail is from then. */
export async function setSender(root: HTMLElement, address: string): Promise<Done> {
  const control = agreed(root, outlookParts.from)
  if (!control) return { ok: false, code: 'notRecognised' }
  const page = control.ownerDocument
  press(control)
  const offered = () =>
    all(page, outlook.senderChoice).find(
      (choice) => isShown(choice) && isSameAddress(addressOn(choice), address),
    )
  const choice = await waitFor(page.documentElement, offered, MENU_LIMIT)
  // The same press closes a menu in which it is not.
  press(choice ?? control)
  const isDone = () => isSameAddress(readSender(root), address) || undefined
  return (await waitFor(root, isDone, MENU_LIMIT)) ? { ok: true } : { ok: false, code: 'notAccepted' }
}
