import { isSameAddress } from '../../../domain/party/email'
import type { Done } from '../../../ports/webmail'
import { press } from '../dom/attach-file'
import { all, first } from '../dom/layers'
import { waitFor } from '../dom/wait'
import { gmailParts } from './compose-parts'

const CHOICE_LIMIT = 1_000

/** From the hidden field of Gmail's form, which is there only where there is a choice. */
export function readSender(root: HTMLElement): string | undefined {
  return first<HTMLInputElement>(root, gmailParts.from)?.value || undefined
}

/** Chooses an address as a person would, and reads back what Gmail made of it. */
export async function setSender(root: HTMLElement, address: string): Promise<Done> {
  const choices = all(root, gmailParts.fromChoice)
  const choice = choices.find((each) => isSameAddress(each.getAttribute('value') ?? '', address))
  if (!choice) return { ok: false, code: 'notRecognised' }
  press(choice)
  const isDone = () => isSameAddress(readSender(root), address) || undefined
  return (await waitFor(root, isDone, CHOICE_LIMIT)) ? { ok: true } : { ok: false, code: 'notAccepted' }
}
