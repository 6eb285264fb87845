import { first } from '../dom/layers'
import { bodyIn, outlookMarks } from './compose-marks'

/**
 * The fields for recipients in the order To, Cc, Bcc: the editable lines of a compose window that are not its body.
 * They stand below Send; what stands above it was put there by somebody else.
 */
export function wellsIn(root: ParentNode): readonly HTMLElement[] {
  const body = bodyIn(root)
  const wells = [...root.querySelectorAll<HTMLElement>('[contenteditable="true"]')].filter(
    (field) =>
      field !== body &&
      !field.matches('[aria-multiline="true"]') &&
      !field.parentElement?.closest('[contenteditable="true"]'),
  )
  const send = first(root, outlookMarks.send)
  if (!send) return wells
  const below = wells.filter((well) => send.compareDocumentPosition(well) & Node.DOCUMENT_POSITION_FOLLOWING)
  return below.length > 0 ? below : wells
}

/** What opens a menu between Send and To, in a line that says an address. */
export function menuAboveWells(root: ParentNode): readonly HTMLElement[] {
  const [to] = wellsIn(root)
  const send = first(root, outlookMarks.send)
  return [...root.querySelectorAll<HTMLElement>('[aria-haspopup]')].filter(
    (control) =>
      to &&
      send &&
      control.compareDocumentPosition(to) & Node.DOCUMENT_POSITION_FOLLOWING &&
      send.compareDocumentPosition(control) & Node.DOCUMENT_POSITION_FOLLOWING &&
      !control.closest('[role="group"]')?.contains(send) &&
      control.parentElement?.textContent.includes('@'),
  )
}

/** To, by its place. */
export function firstWell(root: ParentNode): readonly HTMLElement[] {
  return wellsIn(root).slice(0, 1)
}

/** To, as the one beside which Cc and Bcc are offered. */
export function wellBesideMore(root: ParentNode): readonly HTMLElement[] {
  return wellsIn(root).filter((well) => well.parentElement?.querySelector('.fui-Input'))
}
